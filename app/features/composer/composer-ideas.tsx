import type { FieldMetadata } from "@conform-to/react";
import { Button } from "~/ui/button";
import { useLanguage } from "~/ui/language";
import { useIsHydrated } from "~/ui/use-is-hydrated";
import type { ComposedIdea } from "./composed";

type IdeaField = { id: number; decision?: string };

interface ComposerIdeasProps {
  fields: FieldMetadata<IdeaField[]>;
  ideas: ComposedIdea[];
  decisions: { value: string; label: string }[];
  /** Told when every idea follows the decision above again. */
  onCopied: (form: HTMLFormElement) => void;
}

/** Each idea that is answered, with the decision on it. */
export function ComposerIdeas({ fields, ideas, decisions, onCopied }: ComposerIdeasProps) {
  const { t } = useLanguage();
  const isHydrated = useIsHydrated();
  const list = fields.getFieldList();
  if (list.length === 0) return null;
  return (
    <fieldset className="usa-fieldset usa-form-group composer-ideas">
      <legend className="usa-legend">{t("desk.field-ideas", { count: list.length })}</legend>
      {list.length > 1 && <p className="usa-hint">{t("desk.field-ideas-hint")}</p>}
      {isHydrated && list.length > 1 && (
        <Button
          type="button"
          tone="quiet"
          onClick={(event) => event.currentTarget.form && followDecision(event.currentTarget.form, onCopied)}
        >
          {t("desk.copy-decision")}
        </Button>
      )}
      <ul>
        {list.map((field) => (
          <IdeaDecision
            key={field.key}
            field={field}
            idea={ideas.find((idea) => String(idea.id) === String(idOf(field)))}
            decisions={decisions}
          />
        ))}
      </ul>
    </fieldset>
  );
}

function IdeaDecision({
  field,
  idea,
  decisions,
}: {
  field: FieldMetadata<IdeaField>;
  idea?: ComposedIdea;
  decisions: { value: string; label: string }[];
}) {
  const { t, href, number } = useLanguage();
  const { id, decision } = field.getFieldset();
  const shown = idea?.isHidden ? undefined : idea;
  const title = shown?.title ?? t(idea ? "desk.hidden-idea" : "desk.idea-number", { id: idOf(field) });
  return (
    <li>
      <input type="hidden" name={id.name} value={idOf(field)} />
      <label className="usa-label" htmlFor={decision.id}>
        <bdi lang={shown?.language}>{title}</bdi>
      </label>
      {shown && (
        <>
          <p className="meta">
            <span>{t("desk.supports-count", { count: shown.supportsCount, number: number(shown.supportsCount) })}</span>
            <span>{t("desk.comments-count", { count: shown.commentsCount })}</span>
            <a href={href(`/ideas/${shown.id}`)}>{t("desk.read-idea", { id: shown.id })}</a>
          </p>
          <p className="idea-excerpt" lang={shown.language} dir="auto">
            {shown.excerpt}
          </p>
        </>
      )}
      {idea?.isHidden && <p className="usa-error-message">{t("desk.idea-is-hidden")}</p>}
      <select
        key={decision.key}
        className="usa-select"
        id={decision.id}
        name={decision.name}
        defaultValue={decision.initialValue ?? ""}
        data-idea-decision=""
      >
        <option value="">{t("desk.same-decision")}</option>
        {decisions.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
        <option value="out">{t("desk.leave-out")}</option>
      </select>
    </li>
  );
}

function idOf(field: FieldMetadata<IdeaField>): string {
  return String((field.initialValue as { id?: string | number } | undefined)?.id ?? "");
}

/** Selects keep their own state; what they show is set where they stand. */
function followDecision(form: HTMLFormElement, onCopied: (form: HTMLFormElement) => void): void {
  for (const select of form.querySelectorAll<HTMLSelectElement>("select[data-idea-decision]")) select.value = "";
  onCopied(form);
}
