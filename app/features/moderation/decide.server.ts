import type { Actor } from "~/features/people/actor";
import type { Database } from "~db/client.server";
import { collapseContent } from "./collapse-content.server";
import { type ContentRef, decisionPath } from "./content";
import { type DecisionForm, passagesOf } from "./decision-form";
import { hideContent } from "./hide-content.server";
import type { Intent } from "./intents";
import { keepContent } from "./keep-content.server";
import { moveIdea } from "./move-idea.server";
import { proposeSuspension } from "./propose-suspension.server";
import { redactContent } from "./redact-content.server";
import { restoreContent, restoreDecision } from "./restore-content.server";
import { slowAuthor } from "./slow-author.server";
import type { Site } from "./tell-author.server";

const dones = {
  keep: "kept",
  collapse: "collapsed",
  move: "moved",
  redact: "covered",
  hide: "hidden",
  slow: "slowed",
  suspend: "suspension-proposed",
  restore: "restored",
} as const satisfies Record<Intent, string>;

export interface Decided {
  /** 0 while a second person has to approve first. */
  decisionId: number;
  done: (typeof dones)[Intent];
  /** The page of the decision, which shows it. */
  path: string;
}

/** Does what a moderator's form says. @throws Refusal as the verbs do */
export async function decide(
  db: Database,
  actor: Actor,
  content: ContentRef,
  form: DecisionForm,
  site: Site,
  now: Date,
): Promise<Decided> {
  const intent = form.intent ?? "hide";
  const decisionId = await act(intent, db, actor, content, form, site, now);
  return { decisionId, done: dones[intent], path: decisionPath(content) };
}

/** The form sees to it that each act has what it needs; 0 is the number of nothing. */
async function act(
  intent: Intent,
  db: Database,
  actor: Actor,
  content: ContentRef,
  form: DecisionForm,
  site: Site,
  now: Date,
): Promise<number> {
  const { passage, reason, seen, clause = 0, days = 0 } = form;
  switch (intent) {
    case "keep":
      return keepContent(db, actor, { content, reason, seen }, site, now);
    case "collapse":
      return collapseContent(db, actor, { content, originalId: form.original ?? 0, reason, seen }, site, now);
    case "move":
      return moveIdea(db, actor, { content, toTopicId: form.topic ?? 0, clause, passage, reason, seen }, site, now);
    case "redact":
      return redactContent(db, actor, { content, clause, passages: passagesOf(form.passages), reason, seen }, site, now);
    case "hide":
      return hideContent(db, actor, { content, clause, passage, reason, seen }, site, now);
    case "slow":
      return slowAuthor(db, actor, { content, clause, passage, reason, days, seen }, site, now);
    case "suspend":
      await proposeSuspension(db, actor, { content, clause, passage, reason, days, seen }, now);
      return 0;
    case "restore":
      return form.decision === undefined
        ? restoreContent(db, actor, { content, reason, seen }, site, now)
        : restoreDecision(db, actor, { decisionId: form.decision, content, reason, seen }, site, now);
  }
}
