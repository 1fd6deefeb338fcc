import { drizzle, type NodePgDatabase } from "drizzle-orm/node-postgres";
import pg from "pg";
import * as schema from "./schema";

export type Database = NodePgDatabase<typeof schema>;

/** The role the application works as when the database has it; it cannot change what is append-only. */
const role = "hearback_app";

/**
 * Opens the pool. Statements end after 5 s, waits for locks after 2 s; times are UTC.
 * Ask `hasAppRole` first: a role that is not there refuses every connection.
 */
export function openDatabase(
  url: string,
  options: { asAppRole: boolean; max?: number; onError?: (error: Error) => void },
): { db: Database; pool: pg.Pool } {
  const settings = ["statement_timeout=5000", "lock_timeout=2000", "idle_in_transaction_session_timeout=10000", "timezone=UTC"];
  if (options.asAppRole) settings.push(`role=${role}`);
  const pool = new pg.Pool({
    connectionString: url,
    max: options.max ?? 10,
    connectionTimeoutMillis: 5000,
    query_timeout: 6000,
    options: settings.map((setting) => `-c ${setting}`).join(" "),
  });
  // An idle connection that breaks is replaced by the pool; without a listener it would end the process.
  pool.on("error", (error) => options.onError?.(error));
  // The same for one that breaks while it is lent out, between two statements of a transaction: the next statement tells the caller.
  pool.on("connect", (client) => client.on("error", (error) => options.onError?.(error)));
  return { db: drizzle(pool, { schema }), pool };
}

/** True when the login role of `url` may act as the application's role. */
export async function hasAppRole(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  client.on("error", () => {});
  await client.connect();
  try {
    const { rows } = await client.query(
      "select exists (select from pg_roles where rolname = $1 and pg_has_role(oid, 'member')) as has",
      [role],
    );
    return rows[0].has;
  } finally {
    await client.end();
  }
}

/** True when the database answers. */
export async function ping(db: Database): Promise<boolean> {
  try {
    await db.execute("select 1");
    return true;
  } catch {
    return false;
  }
}
