import { getFormProps, type SubmissionResult, useForm } from "@conform-to/react";
import { Alert } from "~/ui/alert";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { SelectField, TextArea, TextField } from "~/ui/field";
import { useLanguage } from "~/ui/language";
import type { Hold } from "./filter";

type Result = SubmissionResult<string[]>;

/** Adds a word to the public list. */
export function WordAdder({ result }: { result?: Result }) {
  const { t, href } = useLanguage();
  const [form, fields] = useForm<{ word: string; language: string }>({ id: "add-word", lastResult: result });
  return (
    <form className="form-card" method="post" action={href("/admin/filters")} {...getFormProps(form)} noValidate>
      <ErrorSummary form={form} />
      <input type="hidden" name="intent" value="add" />
      <h3>{t("filters.add-word")}</h3>
      <TextField field={fields.word} label={t("filters.word")} hint={t("filters.word-hint")} input={{ autoComplete: "off" }} />
      <SelectField
        field={fields.language}
        label={t("filters.language")}
        choices={[
          { value: "en", label: t("filters.words-en") },
          { value: "es", label: t("filters.words-es") },
        ]}
      />
      <Button tone="outline">{t("filters.add")}</Button>
    </form>
  );
}

/** A box for trying a text: what would be held, without saving anything. */
export function FilterTrial({ tried, result }: { tried?: { text: string; holds: Hold[] }; result?: Result }) {
  const { t, href } = useLanguage();
  const [form, fields] = useForm<{ text: string }>({
    id: "try",
    lastResult: result,
    defaultValue: { text: tried?.text ?? "" },
  });
  return (
    <form className="form-card" method="post" action={href("/admin/filters")} {...getFormProps(form)} noValidate>
      <ErrorSummary form={form} />
      {tried && <Found holds={tried.holds} />}
      <input type="hidden" name="intent" value="try" />
      <TextArea field={fields.text} label={t("filters.try-text")} hint={t("filters.try-about")} rows={5} />
      <Button tone="outline">{t("filters.try-act")}</Button>
    </form>
  );
}

function Found({ holds }: { holds: Hold[] }) {
  const { t } = useLanguage();
  if (holds.length === 0)
    return (
      <Alert tone="success" announce>
        <p>{t("filters.try-nothing")}</p>
      </Alert>
    );
  return (
    <Alert tone="info" title={t("filters.try-held")} announce>
      <ul>
        {holds.map(({ filter, found }) => (
          <li key={filter}>
            {t(`filters.name-${filter}`)}: <q>{found.split("\n").join(", ")}</q>
          </li>
        ))}
      </ul>
    </Alert>
  );
}
