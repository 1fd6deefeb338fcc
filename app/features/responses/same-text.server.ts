import { and, desc, eq, gt, inArray, isNull } from "drizzle-orm";
import type { Actor } from "~/features/people/actor";
import type { Database } from "~db/client.server";
import { responseDecisions, responses, responseVersions } from "~db/schema";
import type { LockedResponse } from "./lock-response.server";
import { decidedIdeas, type ResponseText } from "./response-form";

/** What a version says. */
export type Text = Omit<ResponseText, "intent" | "version" | "topic" | "revises" | "corrects" | "keepsCommitment">;

/** A form that is sent twice, by a double click or a network that tries again, is one response. */
const repeatMs = 10 * 60 * 1000;

interface Start {
  topicId: number;
  revises?: number;
  intent: ResponseText["intent"];
  text: Text;
}

/** The response that the actor started just now with the same text: still a draft, or in review when this post sends it there too. */
export async function findSameStart(tx: Database, actor: Actor, { topicId, revises, intent, text }: Start, now: Date) {
  const recent = await tx
    .select({ id: responses.id, stage: responses.stage, versionId: responseVersions.id, version: responseVersions.number })
    .from(responses)
    .innerJoin(responseVersions, eq(responseVersions.id, responses.versionId))
    .where(
      and(
        eq(responses.topicId, topicId),
        // A correction on its way is another matter.
        isNull(responses.publicationId),
        revises === undefined ? isNull(responses.revisesId) : eq(responses.revisesId, revises),
        inArray(responses.stage, intent === "send" ? ["draft", "review"] : ["draft"]),
        eq(responseVersions.writtenBy, actor.id),
        gt(responseVersions.writtenAt, new Date(now.getTime() - repeatMs)),
      ),
    )
    .orderBy(desc(responses.id))
    .limit(10);
  for (const response of recent) if (await isSameText(tx, response, text)) return response;
  return null;
}

/** Whether a version says what is posted now, about the same ideas. */
export async function isSameText(tx: Database, response: Pick<LockedResponse, "versionId">, text: Text): Promise<boolean> {
  const [saved] = await tx.select().from(responseVersions).where(eq(responseVersions.id, response.versionId));
  const decided = await tx
    .select({ id: responseDecisions.ideaId, decision: responseDecisions.decision })
    .from(responseDecisions)
    .where(eq(responseDecisions.versionId, response.versionId));
  if (!saved) return false;
  const fields = [
    "summary",
    "summaryEs",
    "why",
    "whyEs",
    "next",
    "nextEs",
    "contact",
    "contactEs",
    "doneWhen",
    "doneWhenEs",
    "correctionNote",
    "correctionNoteEs",
    "decision",
    "coversTopic",
  ] as const;
  const optionalFields = ["nextOn", "commitmentOfficeId"] as const;
  if (fields.some((field) => saved[field] !== text[field])) return false;
  if (optionalFields.some((field) => saved[field] !== (text[field] ?? null))) return false;
  const now = decidedIdeas(text);
  return now.size === decided.length && decided.every(({ id, decision }) => now.get(id) === decision);
}
