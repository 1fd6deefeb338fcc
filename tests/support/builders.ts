import { sql } from "drizzle-orm";
import type { Actor, Role } from "~/features/people/actor";
import type { Database } from "~db/client.server";
import {
  city,
  comments,
  commentVersions,
  grants,
  ideas,
  ideaVersions,
  offices,
  people,
  policyClauses,
  policyVersions,
  publications,
  responses,
  responseVersions,
  topics,
} from "~db/schema";

// Each builder makes a valid thing with as few words as a test needs; what a test is about, it says itself.

let made = 0;
const next = () => (made += 1);

const day = 24 * 60 * 60 * 1000;

/** A moment `days` from `now`; negative is past. */
export function daysFrom(now: Date, days: number): Date {
  return new Date(now.getTime() + days * day);
}

export async function aCity(db: Database, values: Partial<typeof city.$inferInsert> = {}) {
  const [row] = await db
    .insert(city)
    .values({
      name: "Oxbow",
      siteName: "Hearback Oxbow",
      siteNameEs: "Hearback Oxbow en español",
      timeZone: "America/Chicago",
      phone: "402-555-0100",
      email: "city@oxbow.example",
      brandColor: "#0b5a66",
      ...values,
    })
    .returning();
  return one(row);
}

/** A person with grants in force, as the actor of what the test does. */
export async function aPerson(
  db: Database,
  values: Partial<typeof people.$inferInsert> & {
    roles?: { role: Role; officeId?: number; startsAt?: Date; endsAt?: Date }[];
  } = {},
): Promise<Actor & { email: string }> {
  const { roles = [], ...rest } = values;
  const number = next();
  const [row] = await db
    .insert(people)
    .values({ email: `person${number}@oxbow.example`, displayName: `Person ${number}`, ...rest })
    .returning();
  const person = one(row);
  const given = [];
  for (const { role, officeId, startsAt = new Date(0), endsAt } of roles) {
    const [grant] = await db.insert(grants).values({ personId: person.id, role, officeId, startsAt, endsAt }).returning();
    given.push(one(grant));
  }
  return {
    id: person.id,
    email: person.email,
    name: person.displayName,
    locale: person.locale,
    neighborhoodId: person.neighborhoodId,
    grants: given.map(({ id, role, officeId }) => ({ id, role, officeId })),
  };
}

export function aResident(db: Database, values: Partial<typeof people.$inferInsert> = {}) {
  return aPerson(db, values);
}

export function aModerator(db: Database, values: Partial<typeof people.$inferInsert> = {}) {
  return aPerson(db, { ...values, roles: [{ role: "moderator" }] });
}

export async function anOffice(db: Database, values: Partial<typeof offices.$inferInsert> = {}) {
  const number = next();
  const [row] = await db
    .insert(offices)
    .values({
      slug: `office-${number}`,
      name: `Office ${number}`,
      nameEs: `Oficina ${number}`,
      headName: "Dana Ortiz",
      headTitle: "Director",
      headTitleEs: "Directora",
      phone: "402-555-0101",
      introduction: "What we do.",
      introductionEs: "Lo que hacemos.",
      ...values,
    })
    .returning();
  return one(row);
}

/** A policy with seven clauses, in force since long ago. */
export async function aPolicy(db: Database, values: Partial<typeof policyVersions.$inferInsert> = {}) {
  const [row] = await db
    .insert(policyVersions)
    .values({ number: next(), inForceFrom: new Date("2020-01-01T06:00:00Z"), ...values })
    .returning();
  const version = one(row);
  const clauses = await db
    .insert(policyClauses)
    .values(
      [1, 2, 3, 4, 5, 6, 7].map((number) => ({
        versionId: version.id,
        number,
        title: number === 2 ? "Private information" : `Clause ${number}`,
        titleEs: number === 2 ? "Información privada" : `Cláusula ${number}`,
        text: "Text.",
        textEs: "Texto.",
        example: "Example.",
        exampleEs: "Ejemplo.",
      })),
    )
    .returning();
  return { ...version, clauses };
}

/** A released topic that is open: it opened 10 days before `now`, closes in 20, and is answered by day 60. Its office asks and answers unless told. */
export async function aTopic(db: Database, now: Date, values: Partial<typeof topics.$inferInsert> = {}) {
  const askingOfficeId = values.askingOfficeId ?? (await anOffice(db)).id;
  const policyVersionId = values.policyVersionId ?? (await aPolicy(db)).id;
  const number = next();
  const [row] = await db
    .insert(topics)
    .values({
      slug: `topic-${number}`,
      askingOfficeId,
      responsibleOfficeId: askingOfficeId,
      question: `What should change on street ${number}?`,
      questionEs: `¿Qué debe cambiar en la calle ${number}?`,
      summary: "Summary.",
      summaryEs: "Resumen.",
      context: "Context.",
      contextEs: "Contexto.",
      canChange: "Paint.",
      canChangeEs: "Pintura.",
      cannotChange: "Bridges.",
      cannotChangeEs: "Puentes.",
      opensAt: daysFrom(now, -10),
      closesAt: daysFrom(now, 20),
      respondBy: daysFrom(now, 60),
      promiseMinSupports: 5,
      promiseTopIdeas: 3,
      policyVersionId,
      releasedAt: daysFrom(now, -11),
      ...values,
    })
    .returning();
  return one(row);
}

/** A visible idea, counted in its topic. */
export async function anIdea(db: Database, now: Date, values: Partial<typeof ideas.$inferInsert> = {}) {
  const topicId = values.topicId ?? (await aTopic(db, now)).id;
  const authorId = values.authorId === undefined ? (await aResident(db)).id : values.authorId;
  const body = values.body ?? "Two or three trees at each stop.";
  const [row] = await db
    .insert(ideas)
    .values({
      title: `Idea ${next()}`,
      body,
      excerpt: body.slice(0, 180),
      language: "en",
      createdAt: now,
      firstAnsweredAt: values.answeredAt,
      ...values,
      topicId,
      authorId,
    })
    .returning();
  const idea = one(row);
  await db.insert(ideaVersions).values({ ideaId: idea.id, number: 1, title: idea.title, body, writtenAt: idea.createdAt });
  await db.execute(sql`update topics set ideas_count = ideas_count + 1 where id = ${topicId}`);
  return idea;
}

/** A visible comment, counted in its idea. */
export async function aComment(db: Database, now: Date, values: Partial<typeof comments.$inferInsert> = {}) {
  const ideaId = values.ideaId ?? (await anIdea(db, now)).id;
  const authorId = values.authorId === undefined ? (await aResident(db)).id : values.authorId;
  const body = values.body ?? "I walk there every day.";
  const [row] = await db
    .insert(comments)
    .values({ language: "en", createdAt: now, ...values, body, ideaId, authorId })
    .returning();
  const comment = one(row);
  await db.insert(commentVersions).values({ commentId: comment.id, number: 1, body, writtenAt: comment.createdAt });
  await db.execute(sql`update ideas set comments_count = comments_count + 1 where id = ${ideaId}`);
  return comment;
}

/** A response of the topic's asking office, drafted by one person, approved and published by another. It answers no idea until a test says so. */
export async function aPublication(db: Database, now: Date, topic: { id: number; askingOfficeId: number }) {
  const [drafter, approver] = [await aResident(db), await aResident(db)];
  const officeId = topic.askingOfficeId;
  const response = one((await db.insert(responses).values({ topicId: topic.id, officeId, createdAt: now }).returning())[0]);
  const version = one(
    (
      await db
        .insert(responseVersions)
        .values({
          responseId: response.id,
          number: 1,
          writtenBy: drafter.id,
          writtenAt: now,
          coversTopic: false,
          decision: "will_do",
          summary: "Yes.",
          why: "Because.",
          next: "Soon.",
          contact: "Dana",
        })
        .returning()
    )[0],
  );
  await db.execute(
    sql`update responses set version_id = ${version.id}, stage = 'published', approved_by = ${approver.id}, approved_at = ${now}, published_at = ${now} where id = ${response.id}`,
  );
  const values = {
    responseId: response.id,
    versionId: version.id,
    topicId: topic.id,
    officeId,
    officeName: "Office",
    officeNameEs: "Oficina",
  };
  const signed = {
    signerName: "Dana Ortiz",
    signerTitle: "Director",
    signerTitleEs: "Directora",
    approvedBy: approver.id,
    publishedBy: approver.id,
  };
  const publication = one(
    (
      await db
        .insert(publications)
        .values({ ...values, ...signed, publishedAt: now })
        .returning()
    )[0],
  );
  await db.execute(sql`update responses set publication_id = ${publication.id} where id = ${response.id}`);
  return publication;
}

function one<Row>(row: Row | undefined): Row {
  if (!row) throw new Error("nothing was inserted");
  return row;
}
