import type { Actor } from "~/features/people/actor";
import type { Database } from "~db/client.server";
import { type ContentRef, decisionPath } from "./content";
import type { DecisionForm } from "./decision-form";
import { hideContent } from "./hide-content.server";
import { keepContent } from "./keep-content.server";
import { restoreContent } from "./restore-content.server";
import type { Site } from "./tell-author.server";

export interface Decided {
  decisionId: number;
  done: "hidden" | "restored" | "kept";
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
  const { reason, seen } = form;
  const path = decisionPath(content);
  if (form.intent === "keep")
    return { decisionId: await keepContent(db, actor, { content, reason, seen }, now), done: "kept", path };
  if (form.intent === "restore")
    return { decisionId: await restoreContent(db, actor, { content, reason, seen }, site, now), done: "restored", path };
  // The form sees to it that hiding names a clause; 0 is none in force.
  const hide = { content, clause: form.clause ?? 0, passage: form.passage, reason, seen };
  return { decisionId: await hideContent(db, actor, hide, site, now), done: "hidden", path };
}
