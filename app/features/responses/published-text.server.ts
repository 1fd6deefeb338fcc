import { eq } from "drizzle-orm";
import { headOn } from "~/features/offices/head.server";
import type { Database } from "~db/client.server";
import { offices, responses, responseVersions, topics } from "~db/schema";
import type { LockedResponse } from "./lock-response.server";
import { versionColumns } from "./version-columns.server";

/** What publishing a response says: its newest version, its topic, and the office with its head of the day of `now`. */
export async function getPublishedText(tx: Database, response: Pick<LockedResponse, "id">, now: Date) {
  const head = headOn(now);
  const [text] = await tx
    .select({
      ...versionColumns,
      topicSlug: topics.slug,
      question: topics.question,
      questionEs: topics.questionEs,
      officeName: offices.name,
      officeNameEs: offices.nameEs,
      signerName: head.headName,
      signerTitle: head.headTitle,
      signerTitleEs: head.headTitleEs,
    })
    .from(responses)
    .innerJoin(responseVersions, eq(responseVersions.id, responses.versionId))
    .innerJoin(topics, eq(topics.id, responses.topicId))
    .innerJoin(offices, eq(offices.id, responses.officeId))
    .where(eq(responses.id, response.id));
  if (!text) throw new Error("a locked response is gone");
  return text;
}

export type PublishedText = Awaited<ReturnType<typeof getPublishedText>>;
