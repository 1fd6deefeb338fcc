import { Details } from "~/ui/details";
import { TextArea } from "~/ui/field";
import type { FormField } from "~/ui/form-group";
import { useLanguage } from "~/ui/language";
import { type Composed, missingSpanish, spanishFields } from "./composed";

interface ComposerSpanishProps {
  fields: Record<(typeof spanishFields)[number], FormField>;
  composed: Composed;
}

/** The same texts in Spanish. They may come later; that they are missing is said here and on the public page. */
export function ComposerSpanish({ fields, composed }: ComposerSpanishProps) {
  const { t } = useLanguage();
  const missing = missingSpanish(composed);
  const hasErrors = spanishFields.some((name) => fields[name].errors);
  return (
    <div className="usa-form-group">
      <Details summary={t(missing.length > 0 ? "desk.spanish-missing" : "desk.spanish")} open={hasErrors}>
        {missing.length > 0 && (
          <p className="usa-hint">
            {t("desk.spanish-missing-list", { list: missing.map((field) => t(`desk.part-${field}`)).join(", ") })}
          </p>
        )}
        <div lang="es">
          <TextArea field={fields.summaryEs} label={t("desk.field-summaryEs")} rows={3} countMax={200} optional />
          <TextArea field={fields.whyEs} label={t("desk.field-whyEs")} rows={6} countMax={5000} optional />
          <TextArea field={fields.nextEs} label={t("desk.field-nextEs")} rows={3} countMax={1000} optional />
          <TextArea field={fields.contactEs} label={t("desk.field-contactEs")} rows={2} countMax={500} optional />
        </div>
      </Details>
    </div>
  );
}
