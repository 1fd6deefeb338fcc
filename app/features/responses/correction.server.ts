import { desc, eq, sql } from "drizzle-orm";
import { Refusal } from "~/core/errors";
import type { Database } from "~db/client.server";
import { commitments, publications, responses, responseVersions } from "~db/schema";
import { promisesSomething } from "./response-form";
import type { Text } from "./same-text.server";

/** What a response that is corrected has said in public, and must stand by. */
export interface Correction {
  /** The number of the version that is public. */
  version: number;
  /** The day that the standing text names. */
  nextOn: string | null;
  /** The commitment it made, if any: a correction leaves it as it is. */
  commitment: { id: number; madeAt: Date } | null;
}

/** The standing publication of a response with its commitment; null when nothing of it is public, so that changing it is no correction. */
export async function findCorrection(db: Database, responseId: number): Promise<Correction | null> {
  const [found] = await db
    .select({ version: responseVersions.number, nextOn: responseVersions.nextOn, commitmentId: commitments.id, madeAt: madeAt() })
    .from(responses)
    .innerJoin(publications, eq(publications.id, responses.publicationId))
    .innerJoin(responseVersions, eq(responseVersions.id, publications.versionId))
    .leftJoin(commitments, eq(commitments.responseId, responses.id))
    .where(eq(responses.id, responseId))
    .orderBy(desc(commitments.id))
    .limit(1);
  if (!found) return null;
  const { version, nextOn, commitmentId, madeAt: made } = found;
  return { version, nextOn, commitment: commitmentId !== null && made !== null ? { id: commitmentId, madeAt: made } : null };
}

/** When the publication that made the commitment was published. */
function madeAt() {
  return sql<Date | null>`(select made.published_at from publications made where made.id = ${commitments.publicationId})`.mapWith(
    publications.publishedAt,
  );
}

/** Why a text may not be sent: a correction says what changed, and a new commitment says what counts as done. */
export function correctionRefusal(correction: Correction | null, text: Text): Refusal | null {
  if (correction && !text.correctionNote) return new Refusal("invalid", "composer.correction-note-missing");
  if (!correction?.commitment && promisesSomething(text) && !text.doneWhen)
    return new Refusal("invalid", "composer.done-when-missing");
  return null;
}
