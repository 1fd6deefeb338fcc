import { and, asc, desc, eq, isNotNull, or, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { Refusal } from "~/core/errors";
import { headOn } from "~/features/offices/head.server";
import type { Database } from "~db/client.server";
import { prepared } from "~db/prepared.server";
import { offices, policyVersions, topics } from "~db/schema";
import type { Extension } from "./promise-history";
import type { PromiseCount } from "./state";

const asking = alias(offices, "asking");
const responsible = alias(offices, "responsible");
const head = headOn(sql`now()`, responsible);

interface PromiseJson {
  obliged: number;
  answered: number;
  last_answered_at: string | null;
}

/** Counting what a promise obliges is only worth its cost once the topic has closed; while it is open the state needs none. */
const promise = sql<PromiseJson | null>`case when ${topics.closesAt} <= now() then (
  select row_to_json(p) from topic_promises p where p.topic_id = ${topics.id}) end`.mapWith(promiseOf);

/** Counts as the database says them in JSON. */
export function promiseOf(value: unknown): PromiseCount | null {
  const counted = value as PromiseJson | null;
  if (!counted) return null;
  return {
    obliged: counted.obliged,
    answered: counted.answered,
    lastAnsweredAt: counted.last_answered_at ? new Date(counted.last_answered_at) : null,
  };
}

/** What `topicStateOf` and `promiseStateOf` need, as columns of a select from `topics`. */
export const topicFacts = {
  id: topics.id,
  slug: topics.slug,
  releasedAt: topics.releasedAt,
  opensAt: topics.opensAt,
  closesAt: topics.closesAt,
  respondBy: topics.respondBy,
  dueAt: topics.dueAt,
  newDateAt: topics.newDateAt,
  hasOwnResponse: topics.hasOwnResponse,
  commitmentsCount: topics.commitmentsCount,
  commitmentsSettledCount: topics.commitmentsSettledCount,
  ideasCount: topics.ideasCount,
  answeredCount: topics.answeredCount,
  promise,
};

const card = {
  ...topicFacts,
  question: topics.question,
  questionEs: topics.questionEs,
  summary: topics.summary,
  summaryEs: topics.summaryEs,
  cover: topics.cover,
  coverAlt: topics.coverAlt,
  coverAltEs: topics.coverAltEs,
  askingOffice: asking.name,
  askingOfficeEs: asking.nameEs,
  responsibleOffice: responsible.name,
  responsibleOfficeEs: responsible.nameEs,
};

/** The new dates of a promise, oldest first. */
export const extensions = sql<
  Extension[]
>`(select coalesce(json_agg(json_build_object('id', e.id, 'respondBy', e.respond_by, 'reason', e.reason,
  'reasonEs', e.reason_es, 'createdAt', e.created_at) order by e.id), '[]') from promise_extensions e where e.topic_id = ${topics.id})`.mapWith(
  extensionsOf,
);

function extensionsOf(value: unknown): Extension[] {
  const rows = value as (Omit<Extension, "respondBy" | "createdAt"> & { respondBy: string; createdAt: string })[];
  return rows.map((row) => ({ ...row, respondBy: new Date(row.respondBy), createdAt: new Date(row.createdAt) }));
}

export type TopicCardRow = Awaited<ReturnType<typeof listTopics>>[number];

const topicBySlug = prepared((db) =>
  db
    .select({
      ...card,
      context: topics.context,
      contextEs: topics.contextEs,
      canChange: topics.canChange,
      canChangeEs: topics.canChangeEs,
      cannotChange: topics.cannotChange,
      cannotChangeEs: topics.cannotChangeEs,
      otherWays: topics.otherWays,
      otherWaysEs: topics.otherWaysEs,
      promiseMinSupports: topics.promiseMinSupports,
      promiseTopIdeas: topics.promiseTopIdeas,
      hidesCounts: topics.hidesCounts,
      extensions,
      askingOfficeId: topics.askingOfficeId,
      askingOfficeSlug: asking.slug,
      responsibleOfficeId: topics.responsibleOfficeId,
      responsibleOfficeSlug: responsible.slug,
      responsibleHead: head.headName,
      responsibleHeadTitle: head.headTitle,
      responsibleHeadTitleEs: head.headTitleEs,
      policyNumber: policyVersions.number,
      /** A newer version than the topic's own is in force. */
      hasNewerPolicy: sql<boolean>`exists (select from policy_versions newer where newer.number > ${policyVersions.number}
        and newer.in_force_from <= now())`,
      isReviewedFirst: topics.isReviewedFirst,
      reviewedFirstReason: topics.reviewedFirstReason,
      reviewedFirstReasonEs: topics.reviewedFirstReasonEs,
    })
    .from(topics)
    .innerJoin(asking, eq(asking.id, topics.askingOfficeId))
    .innerJoin(responsible, eq(responsible.id, topics.responsibleOfficeId))
    .leftJoin(policyVersions, eq(policyVersions.id, topics.policyVersionId))
    .where(and(eq(topics.slug, sql.placeholder("slug")), isNotNull(topics.releasedAt)))
    .prepare("topic_by_slug"),
);

export type Topic = Awaited<ReturnType<typeof getTopic>>;

/** A released topic by its slug. Drafts are not to be seen, so they are not there. @throws Refusal missing */
export async function getTopic(db: Database, slug: string) {
  const [topic] = await topicBySlug(db).execute({ slug });
  if (!topic) throw new Refusal("missing", "topics.not-found");
  return topic;
}

export const topicGroups = ["open", "scheduled", "past"] as const;
export type TopicGroup = (typeof topicGroups)[number];
export const topicsPerPage = 30;

const at = {
  now: sql`${sql.placeholder("now")}::timestamptz`,
  after: sql`(${sql.placeholder("afterAt")}::timestamptz, ${sql.placeholder("afterId")}::integer)`,
};

const groups = {
  open: sql`${topics.opensAt} <= ${at.now} and ${topics.closesAt} > ${at.now} and (${topics.closesAt}, ${topics.id}) > ${at.after}`,
  scheduled: sql`${topics.opensAt} > ${at.now} and (${topics.opensAt}, ${topics.id}) > ${at.after}`,
  past: sql`${topics.closesAt} <= ${at.now} and (${topics.closesAt}, ${topics.id}) < ${at.after}`,
} satisfies Record<TopicGroup, SQL>;

const sortings = {
  open: [asc(topics.closesAt), asc(topics.id)],
  scheduled: [asc(topics.opensAt), asc(topics.id)],
  past: [desc(topics.closesAt), desc(topics.id)],
} satisfies Record<TopicGroup, SQL[]>;

function cardsIn(group: TopicGroup) {
  return prepared((db) =>
    selectCards(db, and(isNotNull(topics.releasedAt), groups[group]))
      .orderBy(...sortings[group])
      .limit(sql.placeholder("limit"))
      .prepare(`topics_${group}`),
  );
}

const cards = { open: cardsIn("open"), scheduled: cardsIn("scheduled"), past: cardsIn("past") };

/** Released topics of a group: open ones by closing time, scheduled ones by opening time, past ones newest first. `after`: the last topic's time and id. */
export function listTopics(
  db: Database,
  group: TopicGroup,
  options: { now: Date; after?: { at: Date; id: number } | null; limit?: number },
) {
  const { now, after, limit = topicsPerPage } = options;
  const everything = group === "past" ? "infinity" : "-infinity";
  return cards[group](db).execute({
    now: now.toISOString(),
    afterAt: after?.at.toISOString() ?? everything,
    afterId: after?.id ?? 0,
    limit,
  });
}

function selectCards(db: Database, where: SQL | undefined) {
  return db
    .select(card)
    .from(topics)
    .innerJoin(asking, eq(asking.id, topics.askingOfficeId))
    .innerJoin(responsible, eq(responsible.id, topics.responsibleOfficeId))
    .where(where);
}

const latePromises = prepared((db) => {
  // Not `exists`, which the planner would turn into a count of all ideas of the city at once.
  const owes = sql`(select case when p.obliged = 0 then not ${topics.hasOwnResponse} else p.answered < p.obliged end
    from topic_promises p where p.topic_id = ${topics.id})`;
  return selectCards(db, and(isNotNull(topics.releasedAt), sql`${topics.dueAt} < ${at.now}`, owes))
    .orderBy(asc(topics.dueAt), asc(topics.id))
    .limit(sql.placeholder("limit"))
    .prepare("late_promises");
});

/** Topics whose date in force has passed and that still owe an answer; longest wait first. */
export function listLatePromises(db: Database, now: Date, limit = 5): Promise<TopicCardRow[]> {
  return latePromises(db).execute({ now: now.toISOString(), limit });
}

/** Topics an office asks or answers, newest first. `after`: the closing time and id of the last topic of the page before. */
export function listTopicsOfOffice(
  db: Database,
  officeId: number,
  options: { limit?: number; after?: { at: Date; id: number } | null } = {},
): Promise<TopicCardRow[]> {
  const { limit = topicsPerPage, after } = options;
  const isTheirs = or(eq(topics.askingOfficeId, officeId), eq(topics.responsibleOfficeId, officeId));
  return selectCards(
    db,
    and(
      isNotNull(topics.releasedAt),
      isTheirs,
      after ? sql`(${topics.closesAt}, ${topics.id}) < (${after.at.toISOString()}::timestamptz, ${after.id})` : undefined,
    ),
  )
    .orderBy(desc(topics.closesAt), desc(topics.id))
    .limit(limit);
}
