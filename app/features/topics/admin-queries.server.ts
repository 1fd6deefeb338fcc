import { desc, eq, lt } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { Refusal } from "~/core/errors";
import type { Database } from "~db/client.server";
import { offices, topics } from "~db/schema";
import { topicFacts, topicsPerPage } from "./queries.server";
import { topicStateOf } from "./state";

const responsible = alias(offices, "responsible");

/** Every topic, drafts too, newest first. `before`: the id of the last topic of the page before. */
export async function listAllTopics(db: Database, before: number | null) {
  const rows = await db
    .select({
      ...topicFacts,
      question: topics.question,
      questionEs: topics.questionEs,
      responsibleOffice: responsible.name,
      responsibleOfficeEs: responsible.nameEs,
    })
    .from(topics)
    .innerJoin(responsible, eq(responsible.id, topics.responsibleOfficeId))
    .where(before === null ? undefined : lt(topics.id, before))
    .orderBy(desc(topics.id))
    .limit(topicsPerPage + 1);
  const page = rows.slice(0, topicsPerPage);
  return { topics: page, next: rows.length > topicsPerPage ? (page.at(-1)?.id ?? null) : null };
}

export type ListedTopic = Awaited<ReturnType<typeof listAllTopics>>["topics"][number];

/** A topic with everything its editor shows, released or not. @throws Refusal missing */
export async function getTopicForEditing(db: Database, topicId: number) {
  const [row] = await db
    .select({
      topic: topics,
      promise: topicFacts.promise,
      responsibleOffice: responsible.name,
      responsibleOfficeEs: responsible.nameEs,
    })
    .from(topics)
    .innerJoin(responsible, eq(responsible.id, topics.responsibleOfficeId))
    .where(eq(topics.id, topicId));
  if (!row) throw new Refusal("missing", "topics.not-found");
  const { topic, ...rest } = row;
  return { ...topic, ...rest };
}

export type EditableTopic = Awaited<ReturnType<typeof getTopicForEditing>>;

/** How many topics are in draft, scheduled and open at `now`. */
export async function countTopics(db: Database, now: Date): Promise<{ draft: number; scheduled: number; open: number }> {
  const rows = await db
    .select({ releasedAt: topics.releasedAt, opensAt: topics.opensAt, closesAt: topics.closesAt })
    .from(topics);
  const clock = { respondBy: null, dueAt: null, newDateAt: null };
  const facts = { ...clock, hasOwnResponse: false, commitmentsCount: 0, commitmentsSettledCount: 0, promise: null };
  const states = rows.map((row) => topicStateOf({ ...facts, ...row }, now));
  const count = (state: string) => states.filter((each) => each === state).length;
  return { draft: count("draft"), scheduled: count("scheduled"), open: count("open") };
}
