import { sql } from "drizzle-orm";
import pg from "pg";
import { expect } from "vitest";
import { ownDatabase, test } from "../tests/support/database";
import { openDatabase } from "./client.server";

const own = ownDatabase();

test("a connection that breaks between two statements of a transaction fails that transaction, and nothing else", async () => {
  const told: string[] = [];
  const { db, pool } = openDatabase(own.url, { asAppRole: true, max: 2, onError: (error) => told.push(error.message) });
  const owner = new pg.Client({ connectionString: own.url });
  await owner.connect();
  const broken = db.transaction(async (tx) => {
    const { rows } = await tx.execute<{ pid: number }>(sql`select pg_backend_pid() as pid`);
    await owner.query("select pg_terminate_backend($1)", [rows[0]?.pid]);
    // Long enough for the news to arrive while no statement waits for it.
    await new Promise((resolve) => setTimeout(resolve, 200));
    await tx.execute(sql`select 1`);
  });
  await expect(broken).rejects.toThrow();
  expect(told.length).toBeGreaterThan(0);
  await expect(db.execute(sql`select 1`)).resolves.toBeTruthy();
  await owner.end();
  await pool.end();
});
