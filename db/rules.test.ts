import { sql } from "drizzle-orm";
import pg from "pg";
import { beforeAll, describe, expect } from "vitest";
import { anIdea, aTopic } from "../tests/support/builders";
import { ownDatabase, test } from "../tests/support/database";

const now = new Date("2026-03-08T12:00:00Z");

const appendOnly = [
  "record",
  "idea_versions",
  "idea_updates",
  "comment_versions",
  "decisions",
  "response_versions",
  "response_decisions",
  "publications",
  "commitment_updates",
  "policy_clauses",
  "promise_extensions",
  "obligations",
  "withdrawals",
  "commitment_checks",
  "clarifications",
  "desk_notes",
  "photos",
  "notices",
  "policy_versions",
  "appeals",
  "rulings",
  "voided_supports",
];

/** Nothing that was said may be deleted; only what signs people in, acts that wait, text that was never saved, drafts of the rules, and holidays. */
const deletable = ["holidays", "policy_drafts", "response_autosaves", "sessions", "sign_in_codes", "waiting_acts"];

describe("the application's role", () => {
  test.for(appendOnly)("can add to %s, and neither change nor delete nor empty it", async (table, { db }) => {
    const { rows } = await db.execute(sql`
      select current_user as role, has_table_privilege(current_user, ${table}, 'INSERT') as can_add,
             has_table_privilege(current_user, ${table}, 'UPDATE, DELETE, TRUNCATE') as can_change`);
    expect(rows).toEqual([{ role: "hearback_app", can_add: true, can_change: false }]);
  });

  test("can delete sign-ins and waiting acts, and nothing else", async ({ db }) => {
    const { rows } = await db.execute<{ name: string }>(sql`
      select relname as name from pg_class
       where relnamespace = 'public'::regnamespace and relkind in ('r', 'v') and has_table_privilege(current_user, oid, 'DELETE') order by 1`);
    expect(rows.map(({ name }) => name)).toEqual(deletable);
  });

  test("cannot make or change tables", async ({ db }) => {
    await expect(db.transaction((tx) => tx.execute(sql`create table mine (id int)`))).rejects.toThrow();
    await expect(db.transaction((tx) => tx.execute(sql`alter table record disable trigger all`))).rejects.toThrow();
  });
});

describe("even the owner of the database", () => {
  const own = ownDatabase();

  beforeAll(async () => {
    const idea = await anIdea(own.db, now);
    await own.db.execute(
      sql`insert into record (at, act, subject, subject_id) values (${now}, 'idea.shared', 'idea', ${idea.id})`,
    );
  });

  test.for(["record", "idea_versions"])("is refused by triggers on %s", async (table) => {
    const owner = new pg.Client({ connectionString: own.url });
    await owner.connect();
    try {
      const key = table === "record" ? "act" : "title";
      for (const statement of [`update ${table} set ${key} = 'other'`, `delete from ${table}`, `truncate ${table}`]) {
        await expect(owner.query(statement), statement).rejects.toThrow(/append-only/);
      }
    } finally {
      await owner.end();
    }
  });
});

test("the promise of a released topic stays as it was made", async ({ db }) => {
  const topic = await aTopic(db, now);
  for (const change of [
    sql`respond_by = respond_by + interval '1 day'`,
    sql`promise_top_ideas = 1`,
    sql`promise_min_supports = 900`,
    sql`released_at = null`,
  ]) {
    await expect(
      db.transaction((tx) => tx.execute(sql`update topics set ${change} where id = ${topic.id}`)),
    ).rejects.toMatchObject({
      cause: { constraint: "promise_stays" },
    });
  }
});

test.for(["respond_by", "promise_min_supports", "promise_top_ideas", "policy_version_id", "opens_at", "closes_at"])(
  "a topic is not released without its %s",
  async (column, { db }) => {
    const topic = await aTopic(db, now, { releasedAt: null });
    const release = db.transaction((tx) =>
      tx.execute(sql`update topics set released_at = ${now}, ${sql.identifier(column)} = null where id = ${topic.id}`),
    );
    await expect(release).rejects.toMatchObject({ cause: { code: "23514" } });
  },
);

test("counters cannot fall below nothing", async ({ db }) => {
  const idea = await anIdea(db, now);
  await expect(
    db.transaction((tx) => tx.execute(sql`update ideas set supports_count = -1 where id = ${idea.id}`)),
  ).rejects.toThrow();
});

test("twenty thousand people can join in one transaction, and spellings of one mailbox are one", async ({ db }) => {
  await db.execute(
    sql`insert into people (email, canonical_email) select 'n' || n || '@oxbow.example', '' from generate_series(1, 20000) n`,
  );
  const { rows } = await db.execute<{ first: number; second: number }>(sql`
    with joined as (insert into people (email, canonical_email) values ('n.7@oxbow.example', 'n7@oxbow.example') returning mailbox_id)
    select (select mailbox_id from joined) as first, (select id from people where email = 'n7@oxbow.example') as second`);
  expect(rows[0]?.first).toBe(rows[0]?.second);
});
