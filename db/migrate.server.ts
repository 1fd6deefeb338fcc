import { readFileSync } from "node:fs";
import path from "node:path";
import { drizzle } from "drizzle-orm/node-postgres";
import { migrate } from "drizzle-orm/node-postgres/migrator";
import type pg from "pg";
import { connectClient } from "./connect.server";

/** Any number will do, as long as every migrator of this application asks for the same one. */
const lockKey = 717_233;

type Place = { /** The project's root, where `db/migrations` is. */ root?: string };

/**
 * Brings the database to the newest schema. Several may call it at once: drizzle's migrator takes no lock, and two of
 * them would break each other, so the second waits here until the first is done and finds nothing left to do.
 * @throws StartRefusal when the database cannot be reached or is too old
 */
export async function migrateDatabase(url: string, place: Place = {}): Promise<void> {
  const client = await connectClient(url);
  try {
    await client.query("select pg_advisory_lock($1)", [lockKey]);
    await migrate(drizzle(client), { migrationsFolder: folderOf(place) });
  } finally {
    // Ending the session gives the lock back.
    await client.end();
  }
}

/**
 * How many migrations the database still lacks; changes nothing.
 * @throws StartRefusal when the database cannot be reached or is too old
 */
export async function countMissingMigrations(url: string, place: Place = {}): Promise<number> {
  const journal: { entries: { when: number }[] } = JSON.parse(
    readFileSync(path.join(folderOf(place), "meta", "_journal.json"), "utf8"),
  );
  const client = await connectClient(url);
  try {
    const newest = await newestApplied(client);
    return journal.entries.filter(({ when }) => when > newest).length;
  } finally {
    await client.end();
  }
}

async function newestApplied(client: pg.Client): Promise<number> {
  const { rows: tables } = await client.query("select to_regclass('drizzle.__drizzle_migrations') is not null as there");
  if (!tables[0].there) return Number.NEGATIVE_INFINITY;
  const { rows } = await client.query("select max(created_at) as newest from drizzle.__drizzle_migrations");
  return rows[0].newest === null ? Number.NEGATIVE_INFINITY : Number(rows[0].newest);
}

function folderOf({ root }: Place): string {
  return path.join(root ?? process.cwd(), "db", "migrations");
}
