import type { Database } from "~db/client.server";

/** How many statements `run` sends. A page may use at most 8, the session's and the city's included. */
export async function countQueries(db: Database, run: () => Promise<unknown>): Promise<number> {
  // Drizzle's type leaves out the pool it was made with.
  const pool = (db as Database & { $client: { query: (...args: unknown[]) => unknown } }).$client;
  const original = pool.query;
  let count = 0;
  pool.query = (...args) => {
    count += 1;
    return original.apply(pool, args);
  };
  try {
    await run();
  } finally {
    pool.query = original;
  }
  return count;
}
