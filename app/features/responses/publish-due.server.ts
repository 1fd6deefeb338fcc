import { eq, sql } from "drizzle-orm";
import type { Logger } from "pino";
import { Refusal } from "~/core/errors";
import type { Actor } from "~/features/people/actor";
import { writeRecord } from "~/features/record/write-record.server";
import type { Database } from "~db/client.server";
import { people, responses } from "~db/schema";
import { lockFacts } from "./lock-response.server";
import { publishLocked } from "./publish-response.server";
import type { Site } from "./tell-everyone.server";
import { tellNotPublished } from "./tell-not-published.server";

export interface DueParts extends Site {
  now: Date;
  log: Pick<Logger, "error">;
}

interface Due extends Record<string, unknown> {
  id: number;
  publishAt: string;
  setBy: number;
}

/**
 * Publishes what was set for a time that has come, each under the rights that who set it has at this moment. Several workers may run: a response
 * that one has locked, the others leave alone, so it is published once; a worker that comes late publishes late. What may not be published any
 * more (a role that ended, a hidden idea, a promised idea still undecided) waits for people again: its time is cleared, the record says why, and
 * the office's approvers get a mail. Gives how many were published.
 */
export async function publishDue(db: Database, { now, log, ...site }: DueParts): Promise<number> {
  const { rows } = await db.execute<Due>(sql`
    select id, publish_at as "publishAt", publish_set_by as "setBy" from responses
     where publish_at is not null and publish_at <= ${now.toISOString()}::timestamptz order by publish_at, id limit 100`);
  let published = 0;
  for (const due of rows) {
    try {
      if (await publishOne(db, due, site, now)) published += 1;
    } catch (error) {
      if (error instanceof Refusal) await giveUp(db, due, error, site, now);
      else log.error({ err: error, response: due.id }, "a response could not be published at its time");
    }
  }
  return published;
}

/** False when somebody else has it in hand, or it is not due any more. */
function publishOne(db: Database, due: Due, site: Site, now: Date): Promise<boolean> {
  return db.transaction(async (tx) => {
    if (!(await holdDue(tx, due))) return false;
    await publishLocked(tx, await getSetter(tx, due.setBy), await lockFacts(tx, due.id), site, now);
    return true;
  });
}

/** Locks it unless another worker has; false when its time was changed, called off or done meanwhile. */
async function holdDue(tx: Database, due: Due): Promise<boolean> {
  const { rows } = await tx.execute(sql`
    select id from responses where id = ${due.id} and publish_at = ${due.publishAt}::timestamptz and publish_set_by = ${due.setBy}
       for update skip locked`);
  return rows.length > 0;
}

/** Without any role: publishing reads those that they have now. */
async function getSetter(tx: Database, personId: number): Promise<Actor> {
  const { displayName: name, ...person } = await one(
    tx
      .select({ id: people.id, displayName: people.displayName, locale: people.locale, neighborhoodId: people.neighborhoodId })
      .from(people)
      .where(eq(people.id, personId)),
  );
  return { ...person, name, grants: [] };
}

async function one<Row>(rows: Promise<Row[]>): Promise<Row> {
  const [row] = await rows;
  if (!row) throw new Error("who set the time is gone");
  return row;
}

/** In a transaction of its own: the one that was refused is undone. */
async function giveUp(db: Database, due: Due, refusal: Refusal, site: Site, now: Date): Promise<void> {
  await db.transaction(async (tx) => {
    if (!(await holdDue(tx, due))) return;
    await tx.update(responses).set({ publishAt: null, publishSetBy: null }).where(eq(responses.id, due.id));
    const detail = { publishAt: new Date(due.publishAt), setBy: due.setBy, why: refusal.formError };
    await writeRecord(tx, { actorId: null, act: "response.not-published", subject: "response", subjectId: due.id, detail }, now);
    await tellNotPublished(tx, { responseId: due.id, publishAt: new Date(due.publishAt), refusal }, site, now);
  });
}
