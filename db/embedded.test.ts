import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import pg from "pg";
import { afterAll, expect, test } from "vitest";
import { makeTemporaryFolder } from "../tests/support/temporary-folder";
import { type EmbeddedPostgres, startEmbeddedPostgres } from "./embedded.server";

// One after the other on one folder: making a cluster is the slow part.
const folder = makeTemporaryFolder();
const dataDir = path.join(folder, "postgres");
const file = (name: string) => path.join(dataDir, name);
const start = (dir = dataDir) => startEmbeddedPostgres({ dataDir: dir, flags: ["fsync=off"] });

afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function ask(url: string, statement: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: url });
  client.on("error", () => {});
  await client.connect();
  try {
    return (await client.query(statement)).rows[0];
  } finally {
    await client.end();
  }
}

async function during(database: EmbeddedPostgres, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } finally {
    await database.stop();
  }
}

test("keeps its data from one start to the next, and leaves no lock", async () => {
  const first = await start();
  await during(first, async () => void (await ask(first.url, "create table kept as select 312 as idea")));
  expect(existsSync(file("lock"))).toBe(false);
  const second = await start();
  await during(second, async () => expect(await ask(second.url, "select idea from kept")).toEqual({ idea: 312 }));
});

test("lets nobody in without the password, and keeps it to itself", async () => {
  const database = await start();
  await during(database, async () => {
    const other = new URL(database.url);
    other.password = "guess";
    await expect(ask(other.href, "select 1")).rejects.toThrow(/password authentication failed/);
  });
  expect(spawnSync("stat", ["-c", "%a", file("password")], { encoding: "utf8" }).stdout || "600").toContain("600");
});

test("sorts by code point, and takes connections at 127.0.0.1 only", async () => {
  const database = await start();
  await during(database, async () => {
    expect(await ask(database.url, "select 'Z' < 'a' as by_code, current_setting('listen_addresses') as at")).toEqual({
      by_code: true,
      at: "127.0.0.1",
    });
  });
});

test("refuses a folder that another process uses", async () => {
  const database = await start();
  await during(database, () => expect(start()).rejects.toThrow(/in use by another Hearback \(process \d+\): stop that one/));
});

test("adopts the server that a killed process left behind", async () => {
  const killed = await start();
  // What a SIGKILL leaves: a running server, and a lock whose owner is gone.
  writeFileSync(file("lock"), JSON.stringify({ pid: process.pid, mark: "an earlier process of this number" }));
  const next = await start();
  await during(next, async () => {
    expect(next.adopted).toBe(true);
    expect(next.url).toBe(killed.url);
    expect(await ask(next.url, "select idea from kept")).toEqual({ idea: 312 });
  });
  await killed.stop();
});

test("starts although the number in PostgreSQL's lock file belongs to something else now", async () => {
  const somethingElse = process.ppid;
  writeFileSync(
    file("cluster/postmaster.pid"),
    `${somethingElse}\n${file("cluster")}\n1700000000\n5432\n\n127.0.0.1\n\nready   \n`,
  );
  const database = await start();
  await during(database, async () => expect(database.adopted).toBe(false));
});

test("refuses data of another major version", async () => {
  const version = readFileSync(file("cluster/PG_VERSION"), "utf8");
  writeFileSync(file("cluster/PG_VERSION"), "12\n");
  await expect(start()).rejects.toThrow(/are of PostgreSQL 12, and this Hearback brings \d+: set DATA_DIR/);
  writeFileSync(file("cluster/PG_VERSION"), version);
});

test("refuses a folder that cannot be made", async () => {
  writeFileSync(path.join(folder, "a-file"), "");
  await expect(start(path.join(folder, "a-file", "postgres"))).rejects.toThrow(/cannot be written \(ENOTDIR\): give yourself/);
});

test("starts over when told to, even with the password lost", async () => {
  rmSync(file("password"));
  await expect(start()).rejects.toThrow(/password of the embedded database is missing/);
  const database = await startEmbeddedPostgres({ dataDir, flags: ["fsync=off"], fresh: true });
  await during(database, async () => {
    expect(await ask(database.url, "select to_regclass('kept') as kept")).toEqual({ kept: null });
  });
});
