import { localized } from "~/core/localized";
import { SelectField, TextField } from "~/ui/field";
import type { FormField } from "~/ui/form-group";
import { useLanguage } from "~/ui/language";
import type { Composed, Signature } from "./composed";
import type { ComposerAround } from "./composer-around";

interface ComposerCommitmentProps {
  fields: { doneWhen: FormField; doneWhenEs: FormField; commitmentOfficeId: FormField };
  composed: Composed;
  around: Pick<ComposerAround, "correction" | "offices">;
  signature: Signature;
}

/** What counts as done, and which office keeps the commitment. A commitment that was made already is not asked about again. */
export function ComposerCommitment({ fields, composed, around, signature }: ComposerCommitmentProps) {
  const { t, locale, date } = useLanguage();
  if (around.correction?.commitment) {
    return (
      <div className="usa-form-group">
        <input type="hidden" name="keepsCommitment" value="on" />
        <input type="hidden" name="doneWhen" value={composed.doneWhen} />
        <input type="hidden" name="doneWhenEs" value={composed.doneWhenEs} />
        <input type="hidden" name="commitmentOfficeId" value={composed.commitmentOfficeId ?? ""} />
        <p className="hint">{t("composer.commitment-stays", { date: date(around.correction.commitment.madeAt) })}</p>
      </div>
    );
  }
  const own = localized(signature, "officeName", locale);
  return (
    <>
      <TextField
        field={fields.doneWhen}
        label={t("composer.field-done-when")}
        hint={t("composer.field-done-when-hint")}
        countMax={300}
        input={{ autoComplete: "off" }}
      />
      <SelectField
        field={fields.commitmentOfficeId}
        label={t("composer.field-keeper")}
        choices={around.offices.map((office) => ({ value: String(office.id), label: localized(office, "name", locale) }))}
        empty={t("composer.own-office", { office: own })}
      />
    </>
  );
}
