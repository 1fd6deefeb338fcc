import { eq, sql } from "drizzle-orm";
import { expect } from "vitest";
import { canonicalEmailOf } from "~/features/people/canonical-email";
import type { Database } from "~db/client.server";
import { supports } from "~db/schema";
import { aCity, anIdea, aResident } from "../../../tests/support/builders";
import { ownDatabase, test } from "../../../tests/support/database";
import { aWrite } from "../../../tests/support/visit";
import { castSupport, withdrawSupport } from "./cast-support.server";

const now = new Date("2026-03-08T12:00:00Z");
const sameMailbox = { kind: "conflict", key: "voids.same-mailbox" };

const joined = (db: Database, email: string) => aResident(db, { email, canonicalEmail: canonicalEmailOf(email) });

async function countOf(db: Database, ideaId: number) {
  const { rows } = await db.execute<{ counter: number; recount: number }>(sql`
    select supports_count as counter, (select count(*)::integer from supports where idea_id = i.id and withdrawn_at is null) as recount
      from ideas i where id = ${ideaId}`);
  return rows[0];
}

test("two accounts of one mailbox count once, however the address is spelled", async ({ db }) => {
  const idea = await anIdea(db, now);
  const one = await joined(db, "ana.lopez@gmail.com");
  const other = await joined(db, "AnaLopez+trees@googlemail.com");
  await castSupport(db, one, idea.id, now);
  await expect(castSupport(db, other, idea.id, now)).rejects.toMatchObject(sameMailbox);
  expect(await countOf(db, idea.id)).toEqual({ counter: 1, recount: 1 });
});

test("whoever withdrew finds the place of the mailbox taken, and free again when the other withdraws", async ({ db }) => {
  const idea = await anIdea(db, now);
  const [one, other] = [await joined(db, "ana@pm.me"), await joined(db, "ana@proton.me")];
  await castSupport(db, one, idea.id, now);
  await withdrawSupport(db, one, idea.id, now);
  expect(await castSupport(db, other, idea.id, now)).toEqual({ supported: true, supports: 1 });
  await expect(castSupport(db, one, idea.id, now)).rejects.toMatchObject(sameMailbox);
  await withdrawSupport(db, other, idea.id, now);
  expect(await castSupport(db, one, idea.id, now)).toEqual({ supported: true, supports: 1 });
  expect(await countOf(db, idea.id)).toEqual({ counter: 1, recount: 1 });
});

test("a household counts in full: different mailboxes on one network are different people", async ({ db }) => {
  const idea = await anIdea(db, now);
  for (const name of ["ana", "ben", "carla", "dan", "eva", "fay"]) {
    await castSupport(db, await joined(db, `${name}@gmail.com`), idea.id, now, "203.0.113.0/24");
  }
  expect(await countOf(db, idea.id)).toEqual({ counter: 6, recount: 6 });
  const rows = await db.select({ network: supports.network }).from(supports).where(eq(supports.ideaId, idea.id));
  expect(new Set(rows.map(({ network }) => network))).toEqual(new Set(["203.0.113.0/24"]));
});

test("a tag stays a person of its own where the provider does not say that it is not", async ({ db }) => {
  const idea = await anIdea(db, now);
  await castSupport(db, await joined(db, "ana@company.example"), idea.id, now);
  await castSupport(db, await joined(db, "ana+ben@company.example"), idea.id, now);
  expect(await countOf(db, idea.id)).toEqual({ counter: 2, recount: 2 });
});

test("the route keeps the network and no address, and answers a second account in a sentence", async ({ db }) => {
  await aCity(db);
  const { action } = await import("../../routes/ideas.$ideaId.support");
  const idea = await anIdea(db, now);
  const [one, other] = [await joined(db, "ana@me.com"), await joined(db, "ana@icloud.com")];
  const tap = (actor: typeof one) => {
    const args = aWrite(
      { db, actor, now },
      { path: `/ideas/${idea.id}/support`, params: { ideaId: String(idea.id) }, headers: { Accept: "application/json" } },
      { intent: "support" },
    );
    return { args, done: Promise.resolve(action(args)).catch((thrown: unknown) => thrown) };
  };
  await tap(one).done;
  const [row] = await db.select({ network: supports.network }).from(supports).where(eq(supports.ideaId, idea.id));
  expect(row).toEqual({ network: "127.0.0.0/24" });
  const second = tap(other);
  await second.done;
  const { answer } = second.args.context as { answer?: Response };
  expect(answer?.status).toBe(409);
  expect(await answer?.json()).toEqual({
    error: "Someone with this mailbox already supports this idea, so it is counted once.",
  });
});

const own = ownDatabase({ max: 8 });

test("accounts of one mailbox that tap at once count once, and the others are told", async () => {
  const { db } = own;
  const idea = await anIdea(db, now);
  const people = await Promise.all(Array.from({ length: 20 }, (_, each) => joined(db, `ana+${each}@gmail.com`)));
  const taps = await Promise.allSettled(people.map((person) => castSupport(db, person, idea.id, now)));
  expect(taps.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  for (const tap of taps) if (tap.status === "rejected") expect(tap.reason).toMatchObject(sameMailbox);
  expect(await countOf(db, idea.id)).toEqual({ counter: 1, recount: 1 });
});
