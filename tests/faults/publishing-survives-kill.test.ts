import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { rmSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { supports } from "~db/schema";
import { anIdea, aResident } from "../support/builders";
import { ownDatabase } from "../support/database";
import { digestOf } from "../support/digest";
import { aDesk, anApprovedResponse, type Desk } from "../support/response-builders";
import { makeTemporaryFolder } from "../support/temporary-folder";

// The process that publishes is killed where it stands, in the middle of its transaction: at the table that a lock of ours holds it at.
const stops = [
  "publications",
  "commitments",
  "ideas",
  "idea_updates",
  "year_counts",
  "answer_waves",
  "record",
  "answer_checks",
  "mails",
];

const now = new Date("2026-11-22T18:00:00Z");
const own = ownDatabase();
const folder = makeTemporaryFolder();
const program = path.join(folder, "publish-and-die.cjs");
const lock = 20_261_122;
let owner: pg.Client;
let desk: Desk;
let responseId: number;

beforeAll(async () => {
  await build({
    entryPoints: ["tests/faults/publish-and-die.ts"],
    outfile: program,
    bundle: true,
    platform: "node",
    external: ["pg-native"],
    absWorkingDir: path.resolve(import.meta.dirname, "../.."),
  });
  desk = await aDesk(own.db, now);
  const idea = await anIdea(own.db, now, { topicId: desk.topic.id });
  await own.db.insert(supports).values({ ideaId: idea.id, personId: (await aResident(own.db)).id, createdAt: now });
  const text = { decision: "will_do" as const, nextOn: "2027-03-15", ideaIds: [idea.id] };
  responseId = await anApprovedResponse(own.db, desk, now, text);
  owner = new pg.Client({ connectionString: own.url });
  await owner.connect();
  await owner.query(`
    create function wait_here() returns trigger language plpgsql as $$
    begin
      if current_setting('application_name') = 'to be killed' then perform pg_advisory_xact_lock(${lock}); end if;
      return null;
    end $$`);
});

afterAll(async () => {
  await owner?.end();
  rmSync(folder, { recursive: true, force: true });
});

/** Starts the process; it publishes through a connection that can be told apart. */
function publishAndDie(): ChildProcess {
  const url = new URL(own.url);
  url.searchParams.set("application_name", "to be killed");
  const { city, origin } = desk.site;
  const order = { url: url.href, actor: desk.approver, responseId, site: { city, origin }, now };
  return spawn(process.execPath, [program, JSON.stringify(order)], { stdio: ["ignore", "pipe", "pipe"] });
}

async function until(sentence: string, query: string): Promise<void> {
  for (let tries = 0; tries < 1500; tries += 1) {
    const { rows } = await owner.query(query);
    if (rows[0].is) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`it never came to this: ${sentence}`);
}

const isWaiting = "select exists (select from pg_locks where locktype = 'advisory' and not granted) as is";
const isGone = "select not exists (select from pg_stat_activity where application_name = 'to be killed') as is";

async function kill(child: ChildProcess): Promise<void> {
  const left = once(child, "exit");
  child.kill("SIGKILL");
  await left;
}

test("killed at any step, nothing of it is there; and then it can be published", { timeout: 60_000 }, async () => {
  const before = await digestOf(owner);
  for (const table of stops) {
    await owner.query(
      `create trigger wait_here before insert or update on ${table} for each statement execute function wait_here()`,
    );
    await owner.query("select pg_advisory_lock($1)", [lock]);
    const child = publishAndDie();
    await until(`it waits at ${table}`, isWaiting);
    await kill(child);
    await owner.query("select pg_advisory_unlock($1)", [lock]);
    await until("its connection is closed", isGone);
    await owner.query(`drop trigger wait_here on ${table}`);
    expect(await digestOf(owner), `killed at ${table}`).toEqual(before);
  }

  const child = publishAndDie();
  const [said] = await Promise.race([once(child.stdout ?? process.stdin, "data"), once(child, "exit")]);
  expect(String(said)).toBe("published");
  await kill(child);
  const { rows } = await owner.query(`
    select (select stage from responses where id = ${responseId}) as stage, (select count(*)::integer from publications) as publications,
           (select count(*)::integer from commitments) as commitments, (select count(*)::integer from mails) as mails,
           (select count(*)::integer from answer_checks) as checks, (select count(*)::integer from ideas where answered_at is not null) as answered`);
  expect(rows).toEqual([{ stage: "published", publications: 1, commitments: 1, mails: 2, checks: 2, answered: 1 }]);
});
