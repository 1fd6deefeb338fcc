import { getFormProps, type SubmissionResult, useForm } from "@conform-to/react";
import { localized } from "~/core/localized";
import { Button } from "~/ui/button";
import { Checkbox, RadioGroup } from "~/ui/choice-field";
import { ErrorSummary } from "~/ui/error-summary";
import { SelectField, TextArea, TextField } from "~/ui/field";
import { useLanguage } from "~/ui/language";
import { drawings } from "./drawings";
import type { TopicFields } from "./topic-form";

interface TopicEditorProps {
  /** Where the form goes, without language prefix. */
  action: string;
  draft: Partial<TopicFields>;
  offices: { id: number; name: string; nameEs: string }[];
  /** The zone that the times are in, for the hint. */
  timeZone: string;
  /** The date for the answer that the saved draft comes to. */
  saved?: Date | null;
  result?: SubmissionResult<string[]>;
}

/** A draft of a question: what is asked, what it is about, when, and what is promised. English and Spanish stand side by side. */
export function TopicEditor({ action, draft, offices, timeZone, saved, result }: TopicEditorProps) {
  const { t, href, date, locale } = useLanguage();
  const [form, fields] = useForm<TopicFields>({ id: "topic", lastResult: result, defaultValue: draft });
  const officeChoices = offices.map((office) => ({ value: String(office.id), label: localized(office, "name", locale) }));
  const zone = timeZone.replaceAll("_", " ");
  return (
    <form className="form-card" method="post" action={href(action)} {...getFormProps(form)} noValidate>
      <ErrorSummary form={form} />
      <input type="hidden" name="intent" value="save" />

      <h2>{t("admin.section-question")}</h2>
      <div className="field-row">
        <TextField field={fields.question} label={t("admin.question")} hint={t("admin.question-hint")} countMax={120} />
        <TextField
          field={fields.questionEs}
          label={t("admin.question-es")}
          hint={t("admin.spanish-hint")}
          countMax={140}
          optional
        />
      </div>
      <div className="field-row">
        <TextArea field={fields.summary} label={t("admin.summary")} hint={t("admin.summary-hint")} rows={3} countMax={160} />
        <TextArea
          field={fields.summaryEs}
          label={t("admin.summary-es")}
          hint={t("admin.spanish-hint")}
          rows={3}
          countMax={160}
          optional
        />
      </div>
      <TextField
        field={fields.slug}
        label={t("admin.slug")}
        hint={t("admin.slug-hint")}
        input={{ autoComplete: "off", spellCheck: false }}
        optional
      />

      <h2>{t("admin.section-about")}</h2>
      <div className="field-row">
        <TextArea field={fields.context} label={t("admin.context")} hint={t("admin.context-hint")} rows={10} countMax={8000} />
        <TextArea
          field={fields.contextEs}
          label={t("admin.context-es")}
          hint={t("admin.markdown-hint")}
          rows={10}
          countMax={8000}
          optional
        />
      </div>
      <div className="field-row">
        <TextArea field={fields.canChange} label={t("admin.can-change")} rows={4} countMax={1000} />
        <TextArea field={fields.canChangeEs} label={t("admin.can-change-es")} rows={4} countMax={1000} optional />
      </div>
      <div className="field-row">
        <TextArea field={fields.cannotChange} label={t("admin.cannot-change")} rows={4} countMax={1000} />
        <TextArea field={fields.cannotChangeEs} label={t("admin.cannot-change-es")} rows={4} countMax={1000} optional />
      </div>
      <div className="field-row">
        <TextArea
          field={fields.otherWays}
          label={t("admin.other-ways")}
          hint={t("admin.other-ways-hint")}
          rows={4}
          countMax={2000}
          optional
        />
        <TextArea
          field={fields.otherWaysEs}
          label={t("admin.other-ways-es")}
          hint={t("admin.markdown-hint")}
          rows={4}
          countMax={2000}
          optional
        />
      </div>

      <h2>{t("admin.section-cover")}</h2>
      <SelectField
        field={fields.cover}
        label={t("admin.cover")}
        empty={t("admin.no-cover")}
        choices={drawings.map((drawing) => ({ value: drawing, label: t(`admin.drawing-${drawing}`) }))}
      />
      <div className="field-row">
        <TextField field={fields.coverAlt} label={t("admin.cover-alt")} hint={t("admin.cover-alt-hint")} optional />
        <TextField field={fields.coverAltEs} label={t("admin.cover-alt-es")} hint={t("admin.spanish-hint")} optional />
      </div>

      <h2>{t("admin.section-promise")}</h2>
      <p className="usa-hint">{t("admin.promise-hint")}</p>
      <div className="field-row">
        <SelectField
          field={fields.askingOfficeId}
          label={t("admin.asking-office")}
          empty={t("admin.choose-one")}
          choices={officeChoices}
        />
        <SelectField
          field={fields.responsibleOfficeId}
          label={t("admin.responsible-office")}
          empty={t("admin.choose-one")}
          choices={officeChoices}
        />
      </div>
      <div className="field-row">
        <TextField
          field={fields.opensAt}
          type="datetime-local"
          label={t("admin.opens-at")}
          hint={t("admin.times-hint", { zone })}
        />
        <TextField field={fields.closesAt} type="datetime-local" label={t("admin.closes-at")} hint={t("admin.closes-at-hint")} />
      </div>
      <RadioGroup
        field={fields.answerBy}
        label={t("admin.answer-by")}
        hint={t("admin.answer-by-hint")}
        choices={[
          { value: "days", label: t("admin.answer-by-days") },
          { value: "date", label: t("admin.answer-by-date") },
        ]}
      />
      <div className="field-row">
        <TextField
          field={fields.answerDays}
          label={t("admin.answer-days")}
          hint={saved ? t("admin.answer-days-saved", { date: date(saved, "long") }) : t("admin.answer-days-hint")}
          input={{ inputMode: "numeric" }}
        />
        <TextField
          field={fields.respondBy}
          type="datetime-local"
          label={t("admin.respond-by")}
          hint={t("admin.respond-by-hint")}
        />
      </div>
      <div className="field-row">
        <TextField
          field={fields.promiseTopIdeas}
          label={t("admin.promise-top")}
          hint={t("admin.promise-top-hint")}
          input={{ inputMode: "numeric" }}
        />
        <TextField
          field={fields.promiseMinSupports}
          label={t("admin.promise-min")}
          hint={t("admin.promise-min-hint")}
          input={{ inputMode: "numeric" }}
        />
      </div>
      <Checkbox field={fields.hidesCounts} label={t("admin.hides-counts")} hint={t("admin.hides-counts-hint")} />
      <div className="actions">
        <Button>{t("admin.save-draft")}</Button>
      </div>
    </form>
  );
}
