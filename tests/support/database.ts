import { drizzle } from "drizzle-orm/node-postgres";
import type pg from "pg";
import { afterAll, test as base, beforeAll, inject } from "vitest";
import { type Database, hasAppRole, openDatabase } from "~db/client.server";
import * as schema from "~db/schema";
import { createDatabase, dropDatabase, urlWithName } from "./databases";
import { RollbackPool } from "./rollback-pool";

type Fixtures = {
  /** The connections of this worker's database. */
  workerPool: pg.Pool;
  /** A migrated database with no city in it, with the rights of the application; whatever the test writes is gone after it. */
  db: Database;
};

/** `test` with a database. Most tests want this one. */
export const test = base.extend<Fixtures>({
  workerPool: [
    // biome-ignore lint/correctness/noEmptyPattern: vitest reads the names of the fixtures from this pattern.
    async ({}, use) => {
      const name = `worker_${process.env.VITEST_POOL_ID ?? "1"}_${process.pid}`;
      const { pool } = await openCopy(name, 2);
      await use(pool);
      await close(pool, name);
    },
    { scope: "worker" },
  ],
  db: async ({ workerPool }, use) => {
    const client = await workerPool.connect();
    await client.query("begin");
    try {
      // drizzle takes the pool for one of pg's; it uses no more of it than RollbackPool has.
      await use(drizzle(new RollbackPool(client) as unknown as pg.Pool, { schema }));
    } finally {
      await client.query("rollback");
      client.release();
    }
  },
});

let copies = 0;

/**
 * A database for all tests of one file, with a real pool, where what is written stays: for races, locks and
 * constraints that are checked at commit. Call it once at the top of the file, and read `.db` inside the tests.
 */
export function ownDatabase(options: { max?: number } = {}): {
  readonly db: Database;
  readonly pool: pg.Pool;
  readonly url: string;
} {
  const name = `own_${process.pid}_${++copies}`;
  let opened: Awaited<ReturnType<typeof openCopy>> | undefined;
  beforeAll(async () => {
    opened = await openCopy(name, options.max ?? 10);
  });
  afterAll(async () => {
    if (opened) await close(opened.pool, name);
  });
  const get = () => {
    if (!opened) throw new Error("ownDatabase() is read inside a test, not while the file loads.");
    return opened;
  };
  return {
    get db() {
      return get().db;
    },
    get pool() {
      return get().pool;
    },
    get url() {
      return get().url;
    },
  };
}

async function openCopy(name: string, max: number): Promise<{ db: Database; pool: pg.Pool; url: string }> {
  const templateUrl = inject("templateUrl");
  await createDatabase(templateUrl, name, new URL(templateUrl).pathname.slice(1));
  const url = urlWithName(templateUrl, name);
  return { ...openDatabase(url, { asAppRole: await hasAppRole(url), max }), url };
}

async function close(pool: pg.Pool, name: string): Promise<void> {
  await pool.end();
  await dropDatabase(inject("templateUrl"), name);
}
