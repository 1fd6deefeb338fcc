import { getFormProps, type SubmissionResult, useForm } from "@conform-to/react";
import { localized } from "~/core/localized";
import { decisionPath } from "~/features/moderation/content";
import { useContentName } from "~/features/moderation/content-name";
import type { Clause } from "~/features/policy/clause";
import { Button } from "~/ui/button";
import { RadioGroup } from "~/ui/choice-field";
import { EmptyState } from "~/ui/empty-state";
import { ErrorSummary } from "~/ui/error-summary";
import { SelectField, TextArea } from "~/ui/field";
import { FieldError, groupClassOf } from "~/ui/form-group";
import { useLanguage } from "~/ui/language";
import { ModerationNav } from "./moderation-nav";
import type { QueueLine } from "./queue-line";
import type { Together } from "./read-together.server";

interface BulkPageProps {
  together: Together;
  lines: QueueLine[];
  clauses: Clause[];
  lastResult?: SubmissionResult<string[]>;
}

interface BulkFields {
  chosen: string;
  act: string;
  clause: string;
  passage: string;
  reason: string;
}

/** The address of several cases that belong together. */
export function bulkPath({ caseId, by, link }: Together): string {
  return `/moderation/bulk?case=${caseId}&by=${by}${link === null ? "" : `&link=${encodeURIComponent(link)}`}`;
}

/** One decision for each of several things of one author, or with one link. */
export function BulkPage({ together, lines, clauses, lastResult }: BulkPageProps) {
  const { t, href, locale } = useLanguage();
  const [form, fields] = useForm<BulkFields>({ id: "bulk", lastResult });
  return (
    <>
      <ModerationNav current="queue" />
      <div className="narrow">
        <h1>{t("cases.bulk-title")}</h1>
        <p className="lede">
          {together.by === "author" ? t("cases.bulk-author") : t("cases.bulk-link", { link: together.link ?? "" })}
        </p>
        {lines.length === 0 && <EmptyState>{t("cases.bulk-nothing")}</EmptyState>}
        <form
          method="post"
          action={href(bulkPath(together))}
          className="form-card"
          hidden={lines.length === 0}
          {...getFormProps(form)}
          noValidate
        >
          <p>{t("cases.bulk-lede")}</p>
          <ErrorSummary form={form} />
          <fieldset className={`usa-fieldset ${groupClassOf(fields.chosen)}`}>
            <legend className="usa-legend">{t("cases.bulk-choose")}</legend>
            <FieldError field={fields.chosen} />
            {lines.map((line, index) => (
              <BulkChoice key={line.caseId} line={line} id={index === 0 ? fields.chosen.id : `${fields.chosen.id}-${index}`} />
            ))}
          </fieldset>
          <RadioGroup
            field={fields.act}
            label={t("cases.bulk-act")}
            choices={[
              { value: "keep", label: t("cases.bulk-keep") },
              { value: "collapse", label: t("cases.bulk-collapse") },
              { value: "hide", label: t("cases.bulk-hide") },
            ]}
          />
          <SelectField
            field={fields.clause}
            label={t("moderation.clause")}
            optional
            empty={t("moderation.clause-empty")}
            choices={clauses.map((clause) => ({
              value: String(clause.number),
              label: `${clause.number}. ${localized(clause, "title", locale)}`,
            }))}
          />
          <TextArea
            field={fields.passage}
            label={t("cases.bulk-passage")}
            hint={t(together.by === "link" ? "cases.bulk-passage-hint" : "cases.bulk-passage-author-hint")}
            optional
            rows={2}
          />
          <TextArea
            field={fields.reason}
            label={t("moderation.reason")}
            hint={t("moderation.reason-hint")}
            optional
            rows={3}
            countMax={1000}
          />
          <div className="actions">
            <Button>{t("cases.bulk-go")}</Button>
            <a href={href("/moderation")}>{t("common.cancel")}</a>
          </div>
        </form>
      </div>
    </>
  );
}

function BulkChoice({ line, id }: { line: QueueLine; id: string }) {
  const { t, href } = useLanguage();
  const name = useContentName()(line);
  return (
    <div className="usa-checkbox">
      <input
        className="usa-checkbox__input"
        type="checkbox"
        id={id}
        name="chosen"
        value={line.caseId ?? ""}
        disabled={line.notForMe !== null}
        aria-describedby={`${id}-text`}
      />
      <label className="usa-checkbox__label" htmlFor={id}>
        <bdi>{name}</bdi>
      </label>
      <div className="hint-under-box" id={`${id}-text`}>
        {line.notForMe && <p className="meta">{t("cases.not-for-me", { why: t(`cases.why-${line.notForMe}`) })}</p>}
        <p className="case-text" lang={line.language} dir="auto">
          {line.text}
          {line.isLong && "…"}
        </p>
        <a href={href(decisionPath(line))}>{t("cases.see-decision")}</a>
      </div>
    </div>
  );
}
