import type { FieldMetadata } from "@conform-to/react";
import type { ReactNode } from "react";
import { useLanguage } from "./language";

/** A field of a Conform form as the components of this folder need it. */
export type FormField = Pick<FieldMetadata<unknown>, keyof FieldMetadata<unknown>>;

export interface Labelled {
  field: FormField;
  label: ReactNode;
  hint?: ReactNode;
  /** Says "(optional)" beside the label; required fields say nothing. */
  optional?: boolean;
}

/** Label, hint, error and counter around one control, which names them by `describedBy`. */
export function FormGroup({ children, countMax, ...labelled }: Labelled & { countMax?: number; children: ReactNode }) {
  const { field, label, hint } = labelled;
  return (
    <div className={groupClassOf(field)}>
      <label className="usa-label" htmlFor={field.id}>
        {label}
        <Optional {...labelled} />
      </label>
      {hint && (
        <p className="usa-hint" id={field.descriptionId}>
          {hint}
        </p>
      )}
      <FieldError field={field} />
      {children}
      {countMax && <Counter field={field} max={countMax} />}
    </div>
  );
}

/** Says "(optional)" where a label ends. */
export function Optional({ optional }: { optional?: boolean }) {
  const { t } = useLanguage();
  return optional ? <span className="usa-hint"> {t("common.optional")}</span> : null;
}

/** What is wrong with a field, in words. */
export function FieldError({ field }: { field: FormField }) {
  const { t, errorText } = useLanguage();
  const message = field.errors?.[0];
  if (!message) return null;
  return (
    <p className="usa-error-message" id={field.errorId}>
      <span className="usa-sr-only">{t("common.error")} </span>
      {errorText(message)}
    </p>
  );
}

/** Says the limit; `enhance.js` turns it into what is left, in the words of the two data attributes. */
export function Counter({ field, max }: { field: Pick<FormField, "id">; max: number }) {
  const { t, number } = useLanguage();
  return (
    // What `enhance.js` has counted by then stays when a staff page comes alive.
    <p
      className="usa-hint counter"
      suppressHydrationWarning
      id={`${field.id}-count`}
      data-left={t("common.count-left")}
      data-over={t("common.count-over")}
    >
      {t("common.count-max", { max: number(max) })}
    </p>
  );
}

/** The ids of what explains a control besides its error, which Conform adds itself. */
export function describedBy({ field, hint }: Labelled, countMax?: number): string | undefined {
  const ids = [hint && field.descriptionId, countMax && `${field.id}-count`].filter(Boolean);
  return ids.length > 0 ? ids.join(" ") : undefined;
}

export function groupClassOf(field: FormField): string {
  return field.errors ? "usa-form-group usa-form-group--error" : "usa-form-group";
}
