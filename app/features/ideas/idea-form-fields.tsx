import { getFormProps, type SubmissionResult, useForm } from "@conform-to/react";
import { PersonName } from "~/features/people/person-name";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { SelectField, TextArea, TextField } from "~/ui/field";
import { useLanguage } from "~/ui/language";
import { maxBody, maxTitle } from "./limits";

interface IdeaFormProps {
  slug: string;
  neighborhoods: { id: number; name: string }[];
  /** The author's own neighborhood, chosen to begin with. */
  home: number | null;
  author: { id: number; name: string | null } | null;
  /** Their own words, which a decision hid, to fix and share again. */
  again?: { decisionId: number; what: { title: string; body: string } } | null;
  result?: SubmissionResult<string[]>;
}

interface Fields {
  title: string;
  body: string;
  neighborhood: string;
  place: string;
  language: string;
}

/** Sharing an idea: four questions on one page, saved while typing. Similar ideas appear below the title, or as a step of their own. */
export function IdeaForm({ slug, neighborhoods, home, author, again, result }: IdeaFormProps) {
  const { t, href, locale } = useLanguage();
  const [form, fields] = useForm<Fields>({
    id: "idea",
    lastResult: result,
    defaultValue: { neighborhood: home ? String(home) : "", language: locale, ...again?.what },
  });
  const similar = { "data-similar": "similar", "data-src": href(`/topics/${slug}/similar`), autoComplete: "off" } as const;
  return (
    <form
      method="post"
      action={href(`/topics/${slug}/ideas/new`)}
      {...getFormProps(form)}
      className="form-card"
      noValidate
      data-autosave={again ? `idea-${slug}-again-${again.decisionId}` : `idea-${slug}`}
    >
      <ErrorSummary form={form} />
      {again && <p className="hint">{t("appeals.again-note")}</p>}
      <input type="hidden" name="step" value="check" data-enhanced="share" />
      <TextField
        field={fields.title}
        label={t("ideas.title-label")}
        hint={t("ideas.title-hint")}
        countMax={maxTitle}
        input={similar}
      />
      <div id="similar" />
      <TextArea field={fields.body} label={t("ideas.body-label")} hint={t("ideas.body-hint")} rows={8} countMax={maxBody} />
      <div className="field-row">
        <SelectField
          field={fields.neighborhood}
          label={t("ideas.neighborhood")}
          optional
          empty={t("ideas.no-neighborhood")}
          choices={neighborhoods.map(({ id, name }) => ({ value: String(id), label: name }))}
        />
        <TextField field={fields.place} label={t("ideas.place-label")} optional />
      </div>
      <SelectField
        field={fields.language}
        label={t("ideas.language-label")}
        choices={[
          { value: "en", label: "English", lang: "en" },
          { value: "es", label: "Español", lang: "es" },
        ]}
      />
      <p className="hint">
        {author ? (
          <>
            {t("ideas.shown-as")} <PersonName {...author} /> (<a href={href("/me")}>{t("ideas.change-name")}</a>)<br />
          </>
        ) : (
          t("ideas.sign-in-after")
        )}{" "}
        {t("ideas.public-record")}
      </p>
      <Button>{t("ideas.share-mine")}</Button>
    </form>
  );
}
