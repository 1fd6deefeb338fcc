import { getInputProps, getSelectProps, getTextareaProps } from "@conform-to/react";
import type { InputHTMLAttributes } from "react";
import { describedBy, type FormField, FormGroup, type Labelled } from "./form-group";

export { Checkbox, RadioGroup } from "./choice-field";

interface TextFieldProps extends Labelled {
  type?: "text" | "email" | "search" | "tel" | "url" | "date" | "time" | "datetime-local" | "number" | "color";
  /** Counts down from this many characters; longer text is kept, and refused with a sentence on sending. */
  countMax?: number;
  /** Further attributes of the input, such as autoComplete or data-similar. */
  input?: InputHTMLAttributes<HTMLInputElement> & Record<`data-${string}`, string | undefined>;
}

export function TextField({ type = "text", countMax, input, ...labelled }: TextFieldProps) {
  const { key: _, ...props } = getInputProps(labelled.field, { type, ariaDescribedBy: describedBy(labelled, countMax) });
  if (countMax) props.maxLength = undefined;
  return (
    <FormGroup {...labelled} countMax={countMax}>
      <input {...props} {...input} {...counted(labelled.field, countMax)} className={classOf("usa-input", labelled.field)} />
    </FormGroup>
  );
}

interface TextAreaProps extends Labelled {
  rows?: number;
  countMax?: number;
}

export function TextArea({ rows = 6, countMax, ...labelled }: TextAreaProps) {
  const { key: _, ...props } = getTextareaProps(labelled.field, { ariaDescribedBy: describedBy(labelled, countMax) });
  if (countMax) props.maxLength = undefined;
  return (
    <FormGroup {...labelled} countMax={countMax}>
      <textarea
        {...props}
        {...counted(labelled.field, countMax)}
        rows={rows}
        className={classOf("usa-textarea", labelled.field)}
      />
    </FormGroup>
  );
}

interface SelectFieldProps extends Labelled {
  /** `lang`: of the label, where it is not the reader's. */
  choices: { value: string; label: string; lang?: string }[];
  /** The first, empty choice: "Choose one". */
  empty?: string;
}

export function SelectField({ choices, empty, ...labelled }: SelectFieldProps) {
  const { key: _, ...props } = getSelectProps(labelled.field, { ariaDescribedBy: describedBy(labelled) });
  return (
    <FormGroup {...labelled}>
      <select {...props} className={classOf("usa-select", labelled.field)}>
        {empty !== undefined && <option value="">{empty}</option>}
        {choices.map(({ value, label, lang }) => (
          <option key={value} value={value} lang={lang}>
            {label}
          </option>
        ))}
      </select>
    </FormGroup>
  );
}

/** A six-digit code that arrived by mail: paste, autofill and spaces are welcome. */
export function CodeField(labelled: Labelled) {
  const { key: _, ...props } = getInputProps(labelled.field, { type: "text", ariaDescribedBy: describedBy(labelled) });
  return (
    <FormGroup {...labelled}>
      <input
        {...props}
        maxLength={undefined}
        inputMode="numeric"
        autoComplete="one-time-code"
        spellCheck={false}
        className={`${classOf("usa-input", labelled.field)} code-input`}
      />
    </FormGroup>
  );
}

function counted(field: FormField, max: number | undefined) {
  return max ? { "data-count-max": max, "data-count-out": `${field.id}-count` } : {};
}

function classOf(base: string, field: FormField): string {
  return field.errors ? `${base} usa-input--error` : base;
}
