import { useLanguage } from "./language";

/** The part of a Conform form that tells what is wrong; `allErrors[""]` are the form's own. */
export interface FormWithErrors {
  id: string;
  allErrors: Record<string, string[]>;
}

/** Everything wrong with a form, on top of it, each line leading to its field. Nothing when all is well. */
export function ErrorSummary({ form }: { form: FormWithErrors }) {
  const { t, errorText } = useLanguage();
  const errors = Object.entries(form.allErrors).flatMap(([name, messages]) =>
    messages.slice(0, 1).map((message) => ({ name, message })),
  );
  if (errors.length === 0) return null;
  const titleId = `${form.id}-problem`;
  return (
    <div className="error-summary" role="alert" aria-labelledby={titleId} tabIndex={-1} data-error-summary>
      <h2 id={titleId}>{t("common.problem")}</h2>
      <ul>
        {errors.map(({ name, message }) => (
          <li key={name}>{name ? <a href={`#${form.id}-${name}`}>{errorText(message)}</a> : errorText(message)}</li>
        ))}
      </ul>
    </div>
  );
}
