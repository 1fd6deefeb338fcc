import { localized } from "~/core/localized";
import { momentOfDay } from "~/features/responses/calendar";
import { responseDecisions } from "~/features/responses/decisions";
import { Button } from "~/ui/button";
import { WordDiff } from "~/ui/diff";
import { useLanguage } from "~/ui/language";
import { type Composed, type ComposedDecision, type ComposedIdea, typedFields } from "./composed";
import type { OfficeChoice } from "./composer-around";

/** A text with its decisions on ideas. */
export interface Side {
  composed: Composed;
  decided: ComposedDecision[];
}

interface ComposerConflictProps {
  /** The version both started from, the newest one, and what the reader wants to save. */
  base: Side;
  newest: Side;
  mine: Side;
  ideas: ComposedIdea[];
  offices: OfficeChoice[];
  /** The path of the response, without language. */
  path: string;
}

/** Two people changed one text: what each of them changed, field by field, and the choice between the two. Nothing is overwritten unseen. */
export function ComposerConflict({ base, newest, mine, ideas, offices, path }: ComposerConflictProps) {
  const { t, href } = useLanguage();
  const linesOf = useLines(ideas, offices);
  const [before, theirs, ours] = [linesOf(base), linesOf(newest), linesOf(mine)];
  const changed = before
    .map((line, index) => ({ ...line, theirs: theirs[index]?.text ?? "", mine: ours[index]?.text ?? "" }))
    .filter((line) => line.theirs !== line.text || line.mine !== line.text);
  return (
    <section className="card conflict" aria-labelledby="conflict-title">
      <h2 id="conflict-title">{t("composer.conflict-title")}</h2>
      <p>{t("composer.conflict-about")}</p>
      {changed.map((line) => (
        <div key={line.name} className="conflict-field">
          <h3>{line.label}</h3>
          <div className="field-row">
            <Changes title={t("composer.conflict-theirs")} before={line.text} after={line.theirs} lang={line.lang} />
            <Changes title={t("composer.conflict-mine")} before={line.text} after={line.mine} lang={line.lang} />
          </div>
        </div>
      ))}
      <div className="actions">
        <Button form="response" name="intent" value="save">
          {t("composer.save-mine")}
        </Button>
        <form method="post" action={href(`${path}/autosave`)}>
          <Button tone="outline" name="intent" value="throw-away">
            {t("composer.take-theirs")}
          </Button>
        </form>
      </div>
    </section>
  );
}

function Changes({ title, before, after, lang }: { title: string; before: string; after: string; lang?: string }) {
  const { t } = useLanguage();
  return (
    <div>
      <h4>{title}</h4>
      {before === after ? (
        <p className="hint">{t("composer.conflict-same")}</p>
      ) : (
        <WordDiff before={before} after={after} lang={lang} />
      )}
    </div>
  );
}

interface Line {
  name: string;
  label: string;
  text: string;
  lang?: string;
}

/** A side as lines of words, the same ones in the same order for each side. */
function useLines(ideas: ComposedIdea[], offices: OfficeChoice[]): (side: Side) => Line[] {
  const { t, date, locale } = useLanguage();
  const decisionName = (value: string) => {
    const known = responseDecisions.find((each) => each === value);
    return known ? t(`responses.decision-${known}`) : "";
  };
  const titleOf = (id: number) => ideas.find((idea) => idea.id === id)?.title || t("desk.idea-number", { id });
  return ({ composed, decided }) => {
    const office = offices.find(({ id }) => id === composed.commitmentOfficeId);
    const answered = decided
      .filter(({ decision }) => decision !== "out")
      .sort((one, other) => one.id - other.id)
      .map(({ id, decision }) => `${titleOf(id)}: ${decisionName(decision || composed.decision)}`);
    return [
      { name: "decision", label: t("desk.field-decision"), text: decisionName(composed.decision) },
      { name: "ideas", label: t("desk.ideas"), text: answered.join("\n") },
      {
        name: "coversTopic",
        label: t("desk.field-covers-topic"),
        text: t(composed.coversTopic ? "composer.yes" : "composer.no"),
      },
      { name: "nextOn", label: t("desk.field-next-on"), text: composed.nextOn ? date(momentOfDay(composed.nextOn)) : "" },
      { name: "office", label: t("composer.field-keeper"), text: office ? localized(office, "name", locale) : "" },
      ...typedFields.map((field) => ({
        name: field,
        label: t(`composer.part-${field}`),
        text: composed[field].trim(),
        lang: field.endsWith("Es") ? "es" : "en",
      })),
    ];
  };
}
