import { getInputProps } from "@conform-to/react";
import type { ReactNode } from "react";
import { FieldError, type FormField, groupClassOf, type Labelled, Optional } from "./form-group";

export function Checkbox({ field, label, hint }: Labelled) {
  const { key: _, ...props } = getInputProps(field, {
    type: "checkbox",
    ariaDescribedBy: hint ? field.descriptionId : undefined,
  });
  return (
    <div className={groupClassOf(field)}>
      <FieldError field={field} />
      <div className="usa-checkbox">
        <input {...props} className="usa-checkbox__input" />
        <label className="usa-checkbox__label" htmlFor={field.id}>
          {label}
        </label>
      </div>
      {hint && (
        <p className="usa-hint hint-under-box" id={field.descriptionId}>
          {hint}
        </p>
      )}
    </div>
  );
}

export interface Choice {
  value: string;
  label: ReactNode;
  hint?: ReactNode;
}

interface RadioGroupProps extends Labelled {
  choices: Choice[];
}

/** The first radio bears the field's id, so that the error summary leads to it. */
export function RadioGroup({ choices, ...labelled }: RadioGroupProps) {
  const { field, label, hint } = labelled;
  return (
    <fieldset className={`usa-fieldset ${groupClassOf(field)}`} aria-describedby={groupDescribedBy(labelled)}>
      <legend className="usa-legend">
        {label}
        <Optional {...labelled} />
      </legend>
      {hint && (
        <p className="usa-hint" id={field.descriptionId}>
          {hint}
        </p>
      )}
      <FieldError field={field} />
      {choices.map((choice, index) => (
        <Radio key={choice.value} id={index === 0 ? field.id : `${field.id}-${choice.value}`} field={field} choice={choice} />
      ))}
    </fieldset>
  );
}

function Radio({ id, field, choice }: { id: string; field: FormField; choice: Choice }) {
  const { key: _, ...props } = getInputProps(field, { type: "radio", value: choice.value, ariaAttributes: false });
  return (
    <div className="usa-radio">
      <input {...props} id={id} className="usa-radio__input" />
      <label className="usa-radio__label" htmlFor={id}>
        {choice.label}
        {choice.hint && <span className="usa-hint usa-radio__label-description">{choice.hint}</span>}
      </label>
    </div>
  );
}

function groupDescribedBy({ field, hint }: Labelled): string | undefined {
  const ids = [field.errors && field.errorId, hint && field.descriptionId].filter(Boolean);
  return ids.length > 0 ? ids.join(" ") : undefined;
}
