import { sql } from "drizzle-orm";
import type { Actor } from "~/features/people/actor";
import type { Database } from "~db/client.server";
import { publications } from "~db/schema";
import type { LockedResponse } from "./lock-response.server";
import type { PublishedText } from "./published-text.server";

/** Writes down what is said, by whom it is signed, and until when it can be taken back. Gives the publication's id. */
export async function writePublication(
  tx: Database,
  actor: Actor,
  response: LockedResponse,
  text: PublishedText,
  { now, undoUntil }: { now: Date; undoUntil: Date },
): Promise<number> {
  const { officeName, officeNameEs, signerName, signerTitle, signerTitleEs } = text;
  const { id: responseId, versionId, topicId, officeId, approvedBy } = response;
  // The database holds that an approved response has an approver.
  if (approvedBy === null) throw new Error("an approved response without an approver");
  const [publication] = await tx
    .insert(publications)
    .values({
      responseId,
      versionId,
      topicId,
      officeId,
      number: sql`(select coalesce(max(number), 0) + 1 from publications where response_id = ${responseId})`,
      undoUntil,
      officeName,
      officeNameEs,
      signerName,
      signerTitle,
      signerTitleEs,
      approvedBy,
      publishedBy: actor.id,
      publishedAt: now,
    })
    .returning({ id: publications.id });
  if (!publication) throw new Error("no publication came back from its insert");
  return publication.id;
}
