import { drizzle } from "drizzle-orm/node-postgres";
import type pg from "pg";
import type { Database } from "~db/client.server";
import * as schema from "~db/schema";

/** What breaks on purpose. */
export class Failpoint extends Error {}

type Query = (...args: unknown[]) => Promise<unknown>;

/**
 * A database whose n-th statement fails, the commit among them; `begin` and `rollback` do not count. (The class must have "Pool" in its name:
 * drizzle asks for a client of its own for each transaction only then.)
 */
export function failingDatabase(pool: pg.Pool, failAt: number): { db: Database; sent: () => number } {
  const failing = new FailingPool(pool, failAt);
  return { db: drizzle(failing as unknown as pg.Pool, { schema }), sent: () => failing.sent };
}

class FailingPool {
  sent = 0;

  constructor(
    private readonly pool: pg.Pool,
    private readonly failAt: number,
  ) {}

  query(...args: unknown[]): Promise<unknown> {
    return this.count(this.pool.query.bind(this.pool) as Query, args);
  }

  async connect(): Promise<{ query: Query; release: () => void }> {
    const client = await this.pool.connect();
    const query: Query = client.query.bind(client) as Query;
    return { query: (...args) => this.count(query, args), release: () => client.release() };
  }

  on(): this {
    return this;
  }

  private async count(query: Query, args: unknown[]): Promise<unknown> {
    const [first] = args as [string | { text: string }];
    const text = (typeof first === "string" ? first : first.text).trim().toLowerCase();
    if (!/^(begin|rollback)\b/.test(text)) {
      this.sent += 1;
      if (this.sent === this.failAt) throw new Failpoint(`statement ${this.sent}: ${text.slice(0, 80)}`);
    }
    return query(...args);
  }
}
