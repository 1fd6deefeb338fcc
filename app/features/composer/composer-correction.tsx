import type { Correction } from "~/features/responses/correction.server";
import { TextArea } from "~/ui/field";
import type { FormField } from "~/ui/form-group";
import { useLanguage } from "~/ui/language";

interface ComposerCorrectionProps {
  fields: { correctionNote: FormField };
  correction: Correction;
}

/** The text is public: what is written here corrects it, and says in public what changed and why. */
export function ComposerCorrection({ fields, correction }: ComposerCorrectionProps) {
  const { t, date } = useLanguage();
  return (
    <div className="summary-box">
      <h2>{t("composer.correction-title")}</h2>
      <p>{t("composer.correction-about")}</p>
      {correction.commitment && <p>{t("composer.commitment-stays", { date: date(correction.commitment.madeAt) })}</p>}
      <input type="hidden" name="corrects" value="on" />
      <TextArea
        field={fields.correctionNote}
        label={t("composer.field-correction-note")}
        hint={t("composer.field-correction-note-hint")}
        rows={2}
        countMax={300}
      />
    </div>
  );
}
