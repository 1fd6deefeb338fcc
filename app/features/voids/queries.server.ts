import { desc, eq, isNotNull, isNull, sql } from "drizzle-orm";
import { alias, unionAll } from "drizzle-orm/pg-core";
import { Refusal } from "~/core/errors";
import type { Actor } from "~/features/people/actor";
import type { Database } from "~db/client.server";
import { people, topics, voids } from "~db/schema";
import { readCondition } from "./condition";
import { worksThere } from "./matched.server";
import { voidStateOf } from "./state";

export const voidsPerPage = 10;

/** Voids that are or were in force, newest first, as everybody may read them; `from` is the id of the first one. */
export async function listPublicVoids(db: Database, from: number | null) {
  const found = await db
    .select({
      id: voids.id,
      rule: voids.rule,
      reason: voids.reason,
      supportsCount: voids.supportsCount,
      settledAt: voids.settledAt,
      undoneAt: voids.undoneAt,
      undoReason: voids.undoReason,
      ideasCount: sql<number>`(select count(distinct idea_id)::integer from voided_supports where void_id = ${voids.id})`,
    })
    .from(voids)
    .where(
      sql`${voids.settledAt} is not null and ${voids.refusal} is null ${from === null ? sql`` : sql`and ${voids.id} <= ${from}`}`,
    )
    .orderBy(desc(voids.id))
    .limit(voidsPerPage + 1);
  return { voids: found.slice(0, voidsPerPage), next: found[voidsPerPage]?.id ?? null };
}

export type PublicVoid = Awaited<ReturnType<typeof listPublicVoids>>["voids"][number];

/** What waits for a second person, oldest first, at most fifty; then the ten settled last, refused ones too. For moderators. One query. */
export async function listVoidsAtWork(db: Database) {
  const listed = {
    id: voids.id,
    rule: voids.rule,
    supportsCount: voids.supportsCount,
    proposedAt: voids.proposedAt,
    settledAt: voids.settledAt,
    refusal: voids.refusal,
    undoneAt: voids.undoneAt,
  };
  const rows = await unionAll(
    db.select(listed).from(voids).where(isNull(voids.settledAt)).orderBy(voids.id).limit(50),
    db.select(listed).from(voids).where(isNotNull(voids.settledAt)).orderBy(desc(voids.id)).limit(10),
  );
  return { proposed: rows.filter(({ settledAt }) => !settledAt), settled: rows.filter(({ settledAt }) => settledAt) };
}

export type ListedVoid = Awaited<ReturnType<typeof listVoidsAtWork>>["settled"][number];

const proposer = alias(people, "proposer");
const settler = alias(people, "settler");
const undoer = alias(people, "undoer");

/** A void as moderators see it, with the twenty ideas of which it lists most. Two queries. @throws Refusal missing */
export async function getVoid(db: Database, actor: Actor, voidId: number, now: Date) {
  const listed = sql`select idea_id from voided_supports where void_id = ${voidId}`;
  const [found, ideas] = await Promise.all([
    db
      .select({
        id: voids.id,
        rule: voids.rule,
        reason: voids.reason,
        condition: voids.condition,
        supportsCount: voids.supportsCount,
        proposedBy: voids.proposedBy,
        proposerName: proposer.displayName,
        proposedAt: voids.proposedAt,
        settledBy: voids.settledBy,
        settlerName: settler.displayName,
        settledAt: voids.settledAt,
        refusal: voids.refusal,
        undoneBy: voids.undoneBy,
        undoerName: undoer.displayName,
        undoneAt: voids.undoneAt,
        undoReason: voids.undoReason,
        listedCount: sql<number>`(select count(*)::integer from voided_supports where void_id = ${voids.id})`,
        withdrawnCount: sql<number>`(select count(*)::integer from voided_supports l join supports s using (idea_id, person_id)
          where l.void_id = ${voids.id} and s.withdrawn_at is not null)`,
        ideasCount: sql<number>`(select count(distinct idea_id)::integer from voided_supports where void_id = ${voids.id})`,
        hasConflict: sql<boolean>`${worksThere(actor.id, listed, now)}`,
        touchesClosed: sql<boolean>`exists (select from ideas i join topics t on t.id = i.topic_id where i.id in (${listed}) and t.closes_at <= ${now.toISOString()}::timestamptz)`,
      })
      .from(voids)
      .innerJoin(proposer, eq(proposer.id, voids.proposedBy))
      .leftJoin(settler, eq(settler.id, voids.settledBy))
      .leftJoin(undoer, eq(undoer.id, voids.undoneBy))
      .where(eq(voids.id, voidId)),
    listIdeasOf(db, voidId),
  ]);
  const [row] = found;
  if (!row) throw new Refusal("missing", "common.not-found");
  return { ...row, condition: readCondition(row.condition), state: voidStateOf(row), ideas };
}

export type OpenedVoid = Awaited<ReturnType<typeof getVoid>>;

/** `standing` is how many of the listed supports the void holds now, or would take. */
async function listIdeasOf(db: Database, voidId: number) {
  const { rows } = await db.execute<{
    id: number;
    title: string;
    language: "en" | "es";
    supportsCount: number;
    standing: number;
  }>(sql`
    select i.id, i.title, i.language, i.supports_count as "supportsCount",
           (count(*) filter (where s.withdrawn_at is null and (s.void_id is null or s.void_id = ${voidId})))::integer as standing
      from voided_supports l join ideas i on i.id = l.idea_id join supports s on s.idea_id = l.idea_id and s.person_id = l.person_id
     where l.void_id = ${voidId}
     group by i.id order by 5 desc, i.id limit 20`);
  return rows;
}

/** The newest released topics, to look at one of them; at most a hundred. */
export function listTopicChoices(db: Database) {
  return db
    .select({ id: topics.id, question: topics.question, questionEs: topics.questionEs })
    .from(topics)
    .where(isNotNull(topics.releasedAt))
    .orderBy(desc(topics.id))
    .limit(100);
}
