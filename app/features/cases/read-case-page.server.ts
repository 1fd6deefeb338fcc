import type { City } from "~/features/city/queries.server";
import type { ContentRef } from "~/features/moderation/content";
import { decide } from "~/features/moderation/decide.server";
import type { DecisionForm } from "~/features/moderation/decision-form";
import type { Actor } from "~/features/people/actor";
import type { Database } from "~db/client.server";
import { pathAfterDecision } from "./find-next-case.server";
import { casePath, queueFilterOf, withDone } from "./queue";
import { readCase } from "./read-case.server";

/** What both need of a visit beside the case itself. */
interface CaseVisit {
  city: City;
  origin: string;
  /** Of the address: the queue's filter stays with a moderator who goes from one case to the next. */
  query: URLSearchParams;
  now: Date;
}

/** Everything on a moderator's page of one thing. @throws Refusal missing */
export async function readCasePage(db: Database, actor: Actor, ref: ContentRef, { city, origin, query, now }: CaseVisit) {
  const filter = queueFilterOf(query);
  return {
    opened: await readCase(db, actor, ref, now, filter),
    filter,
    now,
    goalHours: city.moderationHours,
    sender: { siteName: { en: city.siteName, es: city.siteNameEs }, origin },
  };
}

/** Decides, and says where the moderator goes on: to the next case of the same list. @throws Refusal as the verbs do */
export async function decideAndGoOn(
  db: Database,
  actor: Actor,
  ref: ContentRef,
  form: DecisionForm,
  { city, origin, query, now }: CaseVisit,
) {
  const { done, decisionId } = await decide(db, actor, ref, form, { city, origin }, now);
  const filter = queueFilterOf(query);
  const path = (await pathAfterDecision(db, actor, filter, decisionId, now)) ?? casePath(ref, filter);
  return { seeOther: withDone(path, done), json: { done, decision: decisionId } };
}
