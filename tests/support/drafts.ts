import { and, eq } from "drizzle-orm";
import type { BusinessCalendar } from "~/core/business-calendar";
import type { TopicDraft } from "~/features/topics/topic-form";
import type { Database } from "~db/client.server";
import { record, topics } from "~db/schema";
import { aPerson } from "./builders";

export const anAdministrator = (db: Database) => aPerson(db, { roles: [{ role: "administrator" }] });

/** A city in Chicago's zone that works from Monday to Friday, without holidays. */
export function aCalendar(values: Partial<BusinessCalendar> = {}): BusinessCalendar {
  return {
    timeZone: "America/Chicago",
    workingDays: [1, 2, 3, 4, 5],
    startsAt: "08:00",
    endsAt: "17:00",
    holidays: [],
    ...values,
  };
}

/** A draft with everything a release needs. */
export function aDraft(officeId: number, values: Partial<TopicDraft> = {}): TopicDraft {
  const texts = {
    questionEs: "",
    slug: "",
    summary: "Hours.",
    summaryEs: "",
    context: "Why we ask.",
    contextEs: "",
    canChange: "Hours.",
    canChangeEs: "",
    cannotChange: "Money.",
    cannotChangeEs: "",
  };
  return {
    question: "When should your library be open?",
    ...texts,
    otherWays: "",
    otherWaysEs: "",
    coverAlt: "",
    coverAltEs: "",
    askingOfficeId: officeId,
    responsibleOfficeId: officeId,
    opensAt: "2026-12-01T08:00",
    closesAt: "2027-01-15T17:00",
    answerDays: null,
    respondBy: "2027-03-01T17:00",
    promiseMinSupports: 50,
    promiseTopIdeas: 10,
    ...values,
  };
}

/** A topic as it stands in the database. */
export async function readTopic(db: Database, topicId: number) {
  const [topic] = await db.select().from(topics).where(eq(topics.id, topicId));
  if (!topic) throw new Error("no such topic");
  return topic;
}

/** What the record tells of a topic, in order. */
export const actsOn = (db: Database, topicId: number) =>
  db
    .select()
    .from(record)
    .where(and(eq(record.subject, "topic"), eq(record.subjectId, topicId)))
    .orderBy(record.id);
