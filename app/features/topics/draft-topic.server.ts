import { inArray, sql } from "drizzle-orm";
import { addBusinessDays, type BusinessCalendar, businessDayFrom, dayOf, isBusinessDay } from "~/core/business-calendar";
import { fromCityTime } from "~/core/city-time";
import { Refusal } from "~/core/errors";
import { firstFreeSlug, slugOf } from "~/core/slug";
import { type Actor, grantOf } from "~/features/people/actor";
import { writeRecord } from "~/features/record/write-record.server";
import type { Database } from "~db/client.server";
import { offices, topics } from "~db/schema";
import { coverOf } from "./drawings";
import { editTopicRefusal } from "./permissions";
import type { TopicDraft } from "./topic-form";

/** Starts a draft and gives its id. The draft's times are the wall clock of the city, whose calendar it is. @throws Refusal forbidden, invalid, conflict */
export async function draftTopic(
  db: Database,
  actor: Actor,
  draft: TopicDraft,
  calendar: BusinessCalendar,
  now: Date,
): Promise<number> {
  const refusal = editTopicRefusal(actor, { releasedAt: null });
  if (refusal) throw refusal;
  return db.transaction(async (tx) => {
    const columns = await columnsOf(tx, draft, calendar);
    await lockSlugs(tx);
    const slug = draft.slug
      ? await freeSlug(tx, draft.slug)
      : await firstFreeSlug(slugOf(draft.question, "topic"), (each) => isFree(tx, each));
    const [topic] = await tx
      .insert(topics)
      .values({ ...columns, slug, createdAt: now })
      .returning({ id: topics.id });
    if (!topic) throw new Error("a topic was not inserted");
    const grantId = grantOf(actor, "administrator")?.id;
    await writeRecord(
      tx,
      {
        actorId: actor.id,
        grantId,
        act: "topic.drafted",
        subject: "topic",
        subjectId: topic.id,
        detail: { slug, question: draft.question },
      },
      now,
    );
    return topic.id;
  });
}

/** A draft as columns of its row. @throws Refusal invalid when an office is gone, the times are out of order, or the answer falls on a day off. */
export async function columnsOf(
  db: Database,
  { slug: _slug, cover, hidesCounts, opensAt, closesAt, answerBy, answerDays, respondBy, ...texts }: TopicDraft,
  calendar: BusinessCalendar,
) {
  const moment = (local: string) => (local ? momentOf(local, calendar.timeZone) : null);
  const [opens, closes] = [moment(opensAt), moment(closesAt)];
  const inDays = closes && answerDays ? addBusinessDays(calendar, closes, answerDays) : null;
  const responds = answerBy === "days" ? inDays : moment(respondBy);
  if (opens && closes && closes <= opens) throw new Refusal("invalid", "admin.closes-before-opens");
  if (closes && responds && responds <= closes) throw new Refusal("invalid", "admin.answers-before-closes");
  if (responds) mustBeBusinessDay(calendar, responds);
  const ids = [...new Set([texts.askingOfficeId, texts.responsibleOfficeId])];
  const known = await db.select({ id: offices.id }).from(offices).where(inArray(offices.id, ids));
  if (known.length < ids.length) throw new Refusal("invalid", "admin.choose-office");
  return {
    ...texts,
    cover: cover ? coverOf(cover) : null,
    hidesCounts: hidesCounts ?? false,
    opensAt: opens,
    closesAt: closes,
    respondBy: responds,
  };
}

function mustBeBusinessDay(calendar: BusinessCalendar, moment: Date): void {
  const day = dayOf(calendar, moment);
  if (isBusinessDay(calendar, day)) return;
  throw new Refusal("invalid", "admin.answer-on-day-off", { date: day, next: businessDayFrom(calendar, day, 0) });
}

function momentOf(local: string, timeZone: string): Date {
  const moment = fromCityTime(local, timeZone);
  if (!moment) throw new Refusal("invalid", "admin.time-wrong");
  return moment;
}

/** Whoever looks for a free address waits for the others: two drafts of one question become two addresses. */
export async function lockSlugs(db: Database): Promise<void> {
  await db.execute(sql`select pg_advisory_xact_lock(hashtext('topics.slug'))`);
}

/** An address that was asked for by name. Call it under `lockSlugs`. @throws Refusal conflict when another topic has it */
export async function freeSlug(db: Database, slug: string, topicId?: number): Promise<string> {
  if (!(await isFree(db, slug, topicId))) throw new Refusal("conflict", "admin.slug-taken", { slug });
  return slug;
}

async function isFree(db: Database, slug: string, topicId = 0): Promise<boolean> {
  const taken = await db
    .select({ id: topics.id })
    .from(topics)
    .where(sql`${topics.slug} = ${slug} and ${topics.id} <> ${topicId}`);
  return taken.length === 0;
}
