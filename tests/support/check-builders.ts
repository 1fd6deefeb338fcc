import { hashOf } from "~/features/answer-checks/find-check.server";
import type { Database } from "~db/client.server";
import { answerChecks } from "~db/schema";
import { aResident } from "./builders";

let made = 0;

/** Somebody is asked "Did this answer you?". Gives both ways to their check: the link that is mailed, and their own when signed in. */
export async function aCheck(
  db: Database,
  now: Date,
  publication: { id: number; responseId: number },
  values: { personId?: number; wave?: 0 | 30 | 180 } = {},
): Promise<{ link: { token: string }; own: { personId: number; responseId: number } }> {
  made += 1;
  const token = String(made).padStart(64, "0");
  const personId = values.personId ?? (await aResident(db)).id;
  const { responseId } = publication;
  await db.insert(answerChecks).values({
    responseId,
    publicationId: publication.id,
    personId,
    wave: values.wave ?? 0,
    tokenHash: hashOf(token),
    askedAt: now,
  });
  return { link: { token }, own: { personId, responseId } };
}
