import type pg from "pg";

type Query = { text: string } | string;
type Turn = () => void;

const waitForTurnMs = 5_000;

/**
 * Looks like a pool to drizzle and has one connection, whose outer transaction belongs to the test: what the code under
 * test begins, commits and rolls back become savepoints in it. (The class must have "Pool" in its name: drizzle asks for
 * a client of its own for each transaction only then.)
 *
 * A single statement gets a savepoint too, because one that fails must not spoil what follows, as it would not in life.
 * Transactions and single statements take turns; nothing about locks can be tested here, see `ownDatabase`.
 */
export class RollbackPool {
  private last: Promise<void> = Promise.resolve();

  constructor(private readonly client: pg.PoolClient) {}

  async query(query: Query, ...rest: unknown[]): Promise<unknown> {
    const done = await this.turn();
    try {
      await this.client.query("savepoint statement");
      const result = await this.send(query, rest);
      await this.client.query("release savepoint statement");
      return result;
    } catch (error) {
      await this.client.query("rollback to savepoint statement; release savepoint statement");
      throw error;
    } finally {
      done();
    }
  }

  async connect(): Promise<{ query: RollbackPool["query"]; release: () => void }> {
    const done = await this.turn();
    return { query: (query, ...rest) => this.inTransaction(query, rest), release: done };
  }

  on(): this {
    return this;
  }

  async end(): Promise<void> {}

  private async inTransaction(query: Query, rest: unknown[]): Promise<unknown> {
    const text = (typeof query === "string" ? query : query.text).trim().toLowerCase();
    if (/^(begin|start transaction)\b/.test(text)) return this.client.query("savepoint transaction");
    if (/^(commit|end)\b/.test(text)) return this.client.query("release savepoint transaction");
    if (/^rollback\b(?!\s+to\b)/.test(text)) {
      return this.client.query("rollback to savepoint transaction; release savepoint transaction");
    }
    return this.send(query, rest);
  }

  private send(query: Query, rest: unknown[]): Promise<unknown> {
    // `pg` overloads query() by its arguments; what came in goes on as it is.
    return (this.client.query as (...all: unknown[]) => Promise<unknown>).call(this.client, query, ...rest);
  }

  private async turn(): Promise<Turn> {
    const before = this.last;
    let done: Turn = () => {};
    this.last = new Promise((resolve) => {
      done = resolve;
    });
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      const sentence =
        "A statement waited for a transaction of the same test: inside a transaction use its `tx`, and for real concurrency `ownDatabase`.";
      timer = setTimeout(() => reject(new Error(sentence)), waitForTurnMs);
    });
    try {
      await Promise.race([before, late]);
      return done;
    } catch (error) {
      done();
      throw error;
    } finally {
      clearTimeout(timer);
    }
  }
}
