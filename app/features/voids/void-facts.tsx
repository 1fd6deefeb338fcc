import { PersonName } from "~/features/people/person-name";
import { ruleNumberOf } from "~/features/supports/rules";
import { Alert } from "~/ui/alert";
import { useLanguage } from "~/ui/language";
import { Time } from "~/ui/time";
import { ConditionWords } from "./condition-words";
import { IdeaCounts } from "./preview-parts";
import type { OpenedVoid } from "./queries.server";

/** A void as moderators see it: who proposed what and why, what became of it, and what it does to each idea. */
export function VoidFacts({ opened }: { opened: OpenedVoid }) {
  const { t, href } = useLanguage();
  const { state, ideas } = opened;
  const skipped = opened.listedCount - opened.supportsCount;
  return (
    <>
      <Alert title={t(`voids.state-${state}`)}>
        <p>{t("voids.listed", { count: opened.listedCount })}</p>
        {state === "proposed" && opened.withdrawnCount > 0 && (
          <p>{t("voids.withdrawn-since", { count: opened.withdrawnCount })}</p>
        )}
        {(state === "in-force" || state === "undone") && skipped > 0 && <p>{t("voids.skipped", { count: skipped })}</p>}
        {opened.touchesClosed && <p>{t("voids.touches-closed")}</p>}
      </Alert>
      <h2>{t("voids.rule-number", { number: ruleNumberOf(opened.rule), rule: t(`voids.rule-${opened.rule}`) })}</h2>
      <p>{opened.reason}</p>
      <h3>{t("voids.condition")}</h3>
      <ConditionWords condition={opened.condition} />
      <IdeaCounts
        rows={ideas.map((idea) => ({ ...idea, ...numbersOf(idea, state) }))}
        hidden={opened.ideasCount - ideas.length}
      />
      <h3>{t("voids.who")}</h3>
      <ul className="rows">
        <Step what={t("voids.proposed-by")} id={opened.proposedBy} name={opened.proposerName} at={opened.proposedAt} />
        {opened.settledAt && (
          <Step
            what={t(state === "refused" ? "voids.refused-by" : "voids.approved-by")}
            id={opened.settledBy}
            name={opened.settlerName}
            at={opened.settledAt}
            why={opened.refusal}
          />
        )}
        {opened.undoneAt && (
          <Step
            what={t("voids.undone-by")}
            id={opened.undoneBy}
            name={opened.undoerName}
            at={opened.undoneAt}
            why={opened.undoReason}
          />
        )}
      </ul>
      {(state === "in-force" || state === "undone") && (
        <p>
          <a href={href(`/supports?from=${opened.id}#void-${opened.id}`)}>{t("voids.public-page")}</a>
        </p>
      )}
    </>
  );
}

function Step({
  what,
  id,
  name,
  at,
  why,
}: {
  what: string;
  id: number | null;
  name: string | null;
  at: Date;
  why?: string | null;
}) {
  return (
    <li>
      <p>
        {what} <PersonName id={id} name={name} />, <Time date={at} style="time" />
      </p>
      {why && <p className="hint">{why}</p>}
    </li>
  );
}

/** The numbers without and with the void, from what the idea counts now. */
function numbersOf(idea: OpenedVoid["ideas"][number], state: OpenedVoid["state"]): { before: number; after: number } {
  return state === "in-force"
    ? { before: idea.supportsCount + idea.standing, after: idea.supportsCount }
    : { before: idea.supportsCount, after: state === "proposed" ? idea.supportsCount - idea.standing : idea.supportsCount };
}
