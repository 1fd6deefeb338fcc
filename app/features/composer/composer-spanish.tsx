import { Details } from "~/ui/details";
import { TextArea } from "~/ui/field";
import type { FormField } from "~/ui/form-group";
import { useLanguage } from "~/ui/language";
import { type Composed, missingSpanish, spanishFields } from "./composed";

const notes = ["doneWhenEs", "correctionNoteEs"] as const;

interface ComposerSpanishProps {
  fields: Record<(typeof spanishFields)[number] | (typeof notes)[number], FormField>;
  composed: Composed;
  isCorrection: boolean;
  /** Its commitment was made already: what counts as done stays as it was said. */
  keepsCommitment: boolean;
}

/** The same texts in Spanish. They may come later; that they are missing is said here and on the public page. */
export function ComposerSpanish({ fields, composed, isCorrection, keepsCommitment }: ComposerSpanishProps) {
  const { t } = useLanguage();
  const missing = missingSpanish(composed);
  const hasErrors = [...spanishFields, ...notes].some((name) => fields[name].errors);
  return (
    <div className="usa-form-group">
      <Details summary={t(missing.length > 0 ? "desk.spanish-missing" : "desk.spanish")} open={hasErrors}>
        {missing.length > 0 && (
          <p className="usa-hint">
            {t("desk.spanish-missing-list", { list: missing.map((field) => t(`desk.part-${field}`)).join(", ") })}
          </p>
        )}
        <div lang="es">
          {isCorrection && (
            <TextArea
              field={fields.correctionNoteEs}
              label={t("composer.field-correction-noteEs")}
              rows={2}
              countMax={300}
              optional
            />
          )}
          <TextArea field={fields.summaryEs} label={t("desk.field-summaryEs")} rows={3} countMax={200} optional />
          <TextArea field={fields.whyEs} label={t("desk.field-whyEs")} rows={6} countMax={5000} optional />
          <TextArea field={fields.nextEs} label={t("desk.field-nextEs")} rows={3} countMax={1000} optional />
          {!keepsCommitment && (
            <TextArea field={fields.doneWhenEs} label={t("composer.field-done-whenEs")} rows={2} countMax={300} optional />
          )}
          <TextArea field={fields.contactEs} label={t("desk.field-contactEs")} rows={2} countMax={500} optional />
        </div>
      </Details>
    </div>
  );
}
