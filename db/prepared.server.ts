import type pg from "pg";
import type { Database } from "./client.server";

/**
 * A statement that is built once for each database handle and then only executed: building SQL costs more than running a small query.
 * Give the statement a name of its own with `.prepare("name")`, so that PostgreSQL keeps its plan too.
 */
export function prepared<Statement>(build: (db: Database) => Statement): (db: Database) => Statement {
  const built = new WeakMap<Database, Statement>();
  return (db) => {
    const statement = built.get(db) ?? build(db);
    built.set(db, statement);
    return statement;
  };
}

/**
 * Runs a hand-written statement that PostgreSQL keeps prepared on each connection under its name. For the few writes that are one large
 * statement, where parsing costs more than running. Not for use inside a transaction.
 */
export async function runPrepared<Row>(
  db: Database,
  statement: { name: string; text: string },
  values: unknown[],
): Promise<Row[]> {
  // Drizzle's type leaves out the pool it was made with; only a handle on a pool has one.
  const { $client } = db as Database & { $client: pg.Pool };
  const { rows } = await $client.query({ ...statement, values });
  return rows as Row[];
}
