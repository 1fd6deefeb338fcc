import type pg from "pg";
import { connectClient } from "./connect.server";
import { addBulk } from "./seed/bulk";
import { countAgain } from "./seed/counters";
import { planOxbow } from "./seed/plan";
import { writeOxbow } from "./seed/write";

export interface DemoCity {
  /** A login that owns the tables: what the application may not do, such as giving ids, the seed does. */
  databaseUrl: string;
  /** All dates count from it. */
  now: Date;
  /** 1 is the hand-written city; more adds 300 ideas, 5,000 supports and 1,000 comments a step, marked as generated, for measuring. */
  scale?: number;
  log?: (line: string) => void;
}

/**
 * Makes the demo city in an empty, migrated database: wholly or not at all. The same for the same `now`.
 * @throws StartRefusal when the database cannot be reached
 */
export async function seedDemoCity({ databaseUrl, now, scale = 1, log = () => {} }: DemoCity): Promise<void> {
  const plan = planOxbow(now);
  const client = await connectClient(databaseUrl);
  try {
    const added = await inTransaction(client, async () => {
      // Everything is there at once, so what is obliged is frozen at the end, and not at the first hidden idea.
      await client.query("alter table ideas disable trigger freeze_before_change");
      await writeOxbow(client, plan, now);
      const bulk = scale > 1 ? await addBulk(client, { now, scale }) : null;
      if (bulk) await countAgain(client);
      await client.query("select freeze_promise(id) from topics");
      await client.query("alter table ideas enable trigger freeze_before_change");
      return bulk;
    });
    log(`Oxbow has ${plan.ideas.all.length} ideas, ${plan.comments.all.length} comments and ${plan.supports.length} supports.`);
    if (added) log(`Added ${added.ideas} ideas, ${added.comments} comments and ${added.supports} supports, all generated.`);
    // What the planner knows of the tables, and which pages are visible to all, would otherwise come later, by itself.
    await client.query("vacuum (analyze)");
  } finally {
    await client.end();
  }
}

/** True when the database has a city already. */
export async function hasCity(databaseUrl: string): Promise<boolean> {
  const client = await connectClient(databaseUrl);
  try {
    const { rows } = await client.query("select exists (select from city) as has");
    return rows[0].has;
  } finally {
    await client.end();
  }
}

async function inTransaction<Result>(client: pg.Client, work: () => Promise<Result>): Promise<Result> {
  await client.query("begin");
  try {
    const result = await work();
    await client.query("commit");
    return result;
  } catch (error) {
    await client.query("rollback");
    throw error;
  }
}
