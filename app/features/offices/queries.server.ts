import { and, asc, desc, eq, isNotNull, isNull, or, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { Refusal } from "~/core/errors";
import { topicFacts } from "~/features/topics/queries.server";
import type { Database } from "~db/client.server";
import { ideas, offices, publications, responseDecisions, responseVersions, topics } from "~db/schema";
import type { OfficeTopic } from "./score";

export const officesPerPage = 60;

export type Office = typeof offices.$inferSelect;

/** Offices by name, 60 a page. `after`: the id of the last office of the page before. One query. */
export async function listOffices(db: Database, after: number | null = null) {
  const rows = await db
    .select()
    .from(offices)
    .where(
      after === null
        ? undefined
        : sql`(${offices.name}, ${offices.id}) > (select o.name, o.id from offices o where o.id = ${after})`,
    )
    .orderBy(asc(offices.name), asc(offices.id))
    .limit(officesPerPage + 1);
  const page = rows.slice(0, officesPerPage);
  return { offices: page, next: rows.length > officesPerPage ? (page.at(-1)?.id ?? null) : null };
}

/** Every office by name, for choosing one in a form. */
export function listOfficeNames(db: Database): Promise<OfficeName[]> {
  return db
    .select({ id: offices.id, name: offices.name, nameEs: offices.nameEs })
    .from(offices)
    .orderBy(asc(offices.name), asc(offices.id));
}

export type OfficeName = Pick<Office, "id" | "name" | "nameEs">;

/** @throws Refusal missing */
export async function getOffice(db: Database, slug: string): Promise<Office> {
  const [office] = await db.select().from(offices).where(eq(offices.slug, slug));
  if (!office) throw new Refusal("missing", "offices.not-found");
  return office;
}

/** @throws Refusal missing */
export async function getOfficeById(db: Database, officeId: number): Promise<Office> {
  const [office] = await db.select().from(offices).where(eq(offices.id, officeId));
  if (!office) throw new Refusal("missing", "offices.not-found");
  return office;
}

/** The facts of all released topics, or of those an office asks or answers, for its numbers. One query. */
export function listOfficeTopicFacts(db: Database, officeId?: number): Promise<OfficeTopic[]> {
  const isTheirs =
    officeId === undefined ? undefined : or(eq(topics.askingOfficeId, officeId), eq(topics.responsibleOfficeId, officeId));
  return db
    .select({ ...topicFacts, askingOfficeId: topics.askingOfficeId, responsibleOfficeId: topics.responsibleOfficeId })
    .from(topics)
    .where(and(isNotNull(topics.releasedAt), isTheirs));
}

const newer = alias(publications, "newer");

/** The office's newest official responses as they stand now: of each the last publication, with an idea it answers when there is a visible one. */
export async function listOfficeResponses(db: Database, officeId: number, limit = 5) {
  const isCorrected = sql`exists (select from ${publications} as newer where ${newer.responseId} = ${publications.responseId} and ${newer.id} > ${publications.id})`;
  return db
    .select({
      id: publications.id,
      decision: responseVersions.decision,
      summary: responseVersions.summary,
      summaryEs: responseVersions.summaryEs,
      signerName: publications.signerName,
      signerTitle: publications.signerTitle,
      signerTitleEs: publications.signerTitleEs,
      publishedAt: publications.publishedAt,
      topicSlug: topics.slug,
      question: topics.question,
      questionEs: topics.questionEs,
      ideaId: firstVisibleIdea(db),
    })
    .from(publications)
    .innerJoin(responseVersions, eq(responseVersions.id, publications.versionId))
    .innerJoin(topics, eq(topics.id, publications.topicId))
    .where(and(eq(publications.officeId, officeId), sql`not ${isCorrected}`))
    .orderBy(desc(publications.publishedAt), desc(publications.id))
    .limit(limit);
}

export type OfficeResponse = Awaited<ReturnType<typeof listOfficeResponses>>[number];

function firstVisibleIdea(db: Database) {
  const visible = db
    .select({ id: sql<number>`min(${ideas.id})`.as("first_idea") })
    .from(responseDecisions)
    .innerJoin(ideas, eq(ideas.id, responseDecisions.ideaId))
    .where(and(eq(responseDecisions.versionId, publications.versionId), isNull(ideas.hiddenBy)));
  return sql<number | null>`(${visible})`;
}

/** How many offices there are. */
export function countOffices(db: Database): Promise<number> {
  return db.$count(offices);
}
