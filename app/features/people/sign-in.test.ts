import { describe, expect } from "vitest";
import { languageOf } from "~/catalogs/language";
import { sessionsOf } from "~/http/session.server";
import type { Database } from "~db/client.server";
import { mails, people, sessions } from "~db/schema";
import { aPerson, aResident } from "../../../tests/support/builders";
import { ownDatabase, test } from "../../../tests/support/database";
import { requestCode } from "./request-code.server";
import { takeCode } from "./take-code.server";

const now = new Date("2026-03-08T12:00:00Z");
const minutes = (count: number) => new Date(now.getTime() + count * 60_000);
const english = languageOf("en", "America/Chicago");

/** Asks for a code as the page does, and reads it from the mail. */
async function aCode(db: Database, email = "ana@oxbow.example", at = now) {
  const secret = await requestCode(db, { email, siteName: "Speak Up Oxbow" }, english, at);
  const sent = (await db.select().from(mails)).filter((mail) => mail.toAddress === email).at(-1);
  return { secret, code: /\b\d{6}\b/.exec(sent?.text ?? "")?.[0] ?? "", locale: "en" as const };
}

const wrong = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, "0");

test("makes a person of a new address, and finds the same one again", async ({ db }) => {
  const first = await takeCode(db, await aCode(db), now);
  const again = await takeCode(db, await aCode(db, "ana@oxbow.example", minutes(1)), minutes(1));
  expect(again).toBe(first);
  expect(await db.select({ id: people.id }).from(people)).toEqual([{ id: first }]);
});

test("keeps of a new person which mailbox the address is and from which network they joined, and no address", async ({ db }) => {
  await takeCode(db, { ...(await aCode(db, "ana.lopez+x@gmail.com")), network: "203.0.113.0/24" }, now);
  await takeCode(db, { ...(await aCode(db, "analopez@googlemail.com")), network: null }, now);
  const rows = await db.select({ mailbox: people.mailboxId, is: people.canonicalEmail, from: people.joinedFrom }).from(people);
  expect(rows.map(({ is, from }) => [is, from])).toEqual([
    ["analopez@gmail.com", "203.0.113.0/24"],
    ["analopez@gmail.com", null],
  ]);
  expect(new Set(rows.map(({ mailbox }) => mailbox)).size).toBe(1);
});

describe("a code works", () => {
  test("once", async ({ db }) => {
    const sent = await aCode(db);
    await takeCode(db, sent, now);
    await expect(takeCode(db, sent, now)).rejects.toMatchObject({ key: "people.code-ended" });
  });

  test("for ten minutes", async ({ db }) => {
    const sent = await aCode(db);
    await expect(takeCode(db, sent, minutes(10))).rejects.toMatchObject({ key: "people.code-ended" });
    await expect(takeCode(db, sent, minutes(9.99))).resolves.toBeGreaterThan(0);
  });

  test("only while it is the newest of its address", async ({ db }) => {
    const old = await aCode(db);
    await aCode(db, "ana@oxbow.example", minutes(1));
    await expect(takeCode(db, old, minutes(1))).rejects.toMatchObject({ key: "people.code-ended" });
  });

  test("only in the browser that asked", async ({ db }) => {
    const sent = await aCode(db);
    await expect(takeCode(db, { ...sent, secret: "another browser" }, now)).rejects.toMatchObject({ kind: "invalid" });
    await expect(takeCode(db, { ...sent, secret: undefined }, now)).rejects.toMatchObject({ key: "people.code-other-browser" });
  });

  test("not after five wrong tries, even when it is right", async ({ db }) => {
    const sent = await aCode(db);
    for (let left = 4; left >= 0; left -= 1) {
      await expect(takeCode(db, { ...sent, code: wrong(sent.code) }, now)).rejects.toMatchObject({
        key: "people.code-wrong",
        values: { count: left },
      });
    }
    await expect(takeCode(db, sent, now)).rejects.toMatchObject({ key: "people.code-ended" });
  });
});

describe("when guesses race", () => {
  const own = ownDatabase({ max: 8 });

  test("50 parallel guesses count as five tries", async () => {
    const { db } = own;
    const sent = await aCode(db);
    const guesses = await Promise.allSettled(
      Array.from({ length: 50 }, () => takeCode(db, { ...sent, code: wrong(sent.code) }, now)),
    );
    const reasons = guesses.map((guess) => (guess.status === "rejected" ? guess.reason.key : "signed in"));
    expect(reasons.filter((key) => key === "people.code-wrong")).toHaveLength(5);
    expect(reasons.filter((key) => key === "people.code-ended")).toHaveLength(45);
  });
});

test("sends at most ten codes to an address in a quarter of an hour", async ({ db }) => {
  for (let i = 0; i < 10; i += 1) await aCode(db);
  await expect(aCode(db)).rejects.toMatchObject({ kind: "too-many" });
  await expect(aCode(db, "ana@oxbow.example", minutes(16))).resolves.toBeTruthy();
});

describe("a session", () => {
  const cookieOf = (setCookie: string) => setCookie.split(";")[0] ?? "";

  test("keeps only the hash of its token", async ({ db }) => {
    const person = await aResident(db);
    const cookie = cookieOf(await sessionsOf(db, { secure: false }).start(person.id, new Date()));
    const [row] = await db.select({ id: sessions.id }).from(sessions);
    expect(cookie).not.toContain(row?.id ?? "nothing");
    expect(cookie).toMatch(/^session=/);
  });

  test("is bound to the host and to https when the site is", async ({ db }) => {
    const person = await aResident(db);
    expect(await sessionsOf(db, { secure: true }).start(person.id, new Date())).toMatch(
      /^__Host-session=.*; HttpOnly.*Path=\/.*SameSite=Lax.*; Secure/,
    );
  });

  test("knows the grants in force now, and not the ended ones", async ({ db }) => {
    const person = await aPerson(db, { roles: [{ role: "moderator" }, { role: "clerk", endsAt: new Date(Date.now() - 1000) }] });
    const all = sessionsOf(db, { secure: false });
    const actor = await all.actorOf(cookieOf(await all.start(person.id, new Date())));
    expect(actor?.grants.map(({ role }) => role)).toEqual(["moderator"]);
  });

  test("ends at sign-out, after 90 days, and when the person's stamp changes", async ({ db }) => {
    const person = await aResident(db);
    const all = sessionsOf(db, { secure: false });
    const signedOut = cookieOf(await all.start(person.id, new Date()));
    await all.end(signedOut);
    expect(await all.actorOf(signedOut)).toBeNull();
    const old = cookieOf(await all.start(person.id, new Date(Date.now() - 91 * 24 * 60 * 60 * 1000)));
    expect(await all.actorOf(old)).toBeNull();
    const stamped = cookieOf(await all.start(person.id, new Date()));
    await db.update(people).set({ stamp: 2 });
    expect(await all.actorOf(stamped)).toBeNull();
  });

  test("of a made-up or foreign cookie is nobody's", async ({ db }) => {
    const all = sessionsOf(db, { secure: false });
    for (const cookie of [null, "", "session=", "session=x", `session=${"a".repeat(9000)}`, "other=1"])
      expect(await all.actorOf(cookie)).toBeNull();
  });
});
