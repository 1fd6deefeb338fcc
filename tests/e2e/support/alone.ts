import pg from "pg";
import { test as base } from "./story";

/** For stories that change what the city has only once, such as its settings: one of them is told at a time, whatever runs beside it. */
export const test = base.extend<{ alone: undefined }>({
  alone: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures a fixture needs from this pattern.
    async ({}, use) => {
      const client = new pg.Client({ connectionString: process.env.CITY_DATABASE_URL });
      await client.connect();
      try {
        await client.query("select pg_advisory_lock(hashtext('one story at a time'))");
        await use(undefined);
      } finally {
        await client.end();
      }
    },
    { auto: true, timeout: 120_000 },
  ],
});

export { expect } from "./story";
