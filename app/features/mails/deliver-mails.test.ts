import { expect } from "vitest";
import type { Mail } from "~/integrations/mail.server";
import { test } from "~db/../tests/support/database";
import { mails } from "~db/schema";
import { deliverMails } from "./deliver-mails.server";

const now = new Date("2026-11-22T18:00:00Z");
const minutes = (count: number) => new Date(now.getTime() + count * 60_000);
const mail = (subject: string) => ({ toAddress: "who@oxbow.example", subject, text: "Text.", createdAt: now });

test("what waits is sent when its time has come, and what was dropped never is", async ({ db }) => {
  const sent: string[] = [];
  const transport = { send: async ({ subject }: Mail) => void sent.push(subject), close: () => {} };
  await db
    .insert(mails)
    .values([
      { ...mail("now") },
      { ...mail("waits"), sendAfter: minutes(10) },
      { ...mail("dropped"), sendAfter: minutes(10), droppedAt: minutes(2) },
    ]);
  expect(await deliverMails(db, transport, minutes(9))).toBe(1);
  expect(sent).toEqual(["now"]);
  expect(await deliverMails(db, transport, minutes(10))).toBe(1);
  expect(await deliverMails(db, transport, minutes(600))).toBe(0);
  expect(sent).toEqual(["now", "waits"]);
});
