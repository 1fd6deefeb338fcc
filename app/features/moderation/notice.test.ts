import { eq } from "drizzle-orm";
import { expect } from "vitest";
import { languageOf } from "~/catalogs/language";
import { deliverMails } from "~/features/mails/deliver-mails.server";
import { dropUnsent } from "~/features/mails/drop-unsent.server";
import { mails, notices } from "~db/schema";
import { aHiddenComment } from "../../../tests/support/appeal-builders";
import { test } from "../../../tests/support/database";
import { type NoticeFacts, noticeOf, type ToldDecision } from "./notice";
import { decisionEvent } from "./tell-author.server";
import { decisionUndoMs } from "./undo";

const now = new Date("2026-11-22T18:00:00Z");
const later = new Date(now.getTime() + decisionUndoMs);
const facts: NoticeFacts = {
  what: "idea",
  ideaTitle: "Shade",
  siteName: "Hearback Oxbow",
  secondLookUntil: new Date("2026-12-22T18:00:00Z"),
  ideaUrl: "https://hearback.example/ideas/1",
  policyUrl: "https://hearback.example/policy#rule-2",
  ownUrl: "https://hearback.example/me",
  decisionUrl: "https://hearback.example/me/decisions/7",
  topicUrl: "https://hearback.example/topics/parks",
  originalUrl: "https://hearback.example/ideas/3",
};
const why = {
  clause: { number: 2, title: "Private information", titleEs: "Información privada" },
  passage: "402",
  reason: "A number.",
};
const until = new Date("2026-11-29T18:00:00Z");
const told: Omit<ToldDecision, "id">[] = [
  { act: "hide", ...why },
  { act: "redact", ...why },
  { act: "collapse", reason: "The same words." },
  { act: "move", ...why, toTopic: { slug: "parks", question: "Which parks?", questionEs: "¿Qué parques?" } },
  { act: "slow", ...why, until },
  { act: "suspend", ...why, until },
];

for (const locale of ["en", "es"] as const) {
  const language = languageOf(locale, "America/Chicago");
  const secondLook = { en: "until December 22, 2026", es: "hasta el 22 de diciembre de 2026" }[locale];
  const never = language.t("moderation.mail-never-criticism");
  for (const decision of told) {
    test(`${decision.act} says what was done, why, and the way to a second look (${locale})`, () => {
      const { subject, paragraphs } = noticeOf(decision, facts, language);
      const text = paragraphs.join("\n\n");
      expect(subject).not.toMatch(/\{\{|moderation\./);
      expect(text).not.toMatch(/\{\{|moderation\.|undefined/);
      for (const words of [decision.reason, secondLook, facts.decisionUrl, never]) expect(text).toContain(words);
      if (decision.passage) expect(text).toContain(decision.passage);
      if (decision.until) expect(subject + text).toContain(language.date(until, "time"));
    });
  }
  for (const takesBack of ["hide", "redact", "collapse", "move", "slow", "suspend"] as const) {
    test(`taking back ${takesBack} says what is back (${locale})`, () => {
      const { subject, paragraphs } = noticeOf({ act: "restore", reason: "A shop.", takesBack }, facts, language);
      expect(subject + paragraphs.join(" ")).not.toMatch(/\{\{|moderation\.|undefined/);
      expect(paragraphs.join(" ")).not.toContain(facts.decisionUrl);
    });
  }
}

test("waits two minutes, and is dropped when the decision is undone in them", async ({ db }) => {
  const { decisionId, author } = await aHiddenComment(db, now);
  const [mail] = await db.select().from(mails).where(eq(mails.personId, author.id));
  expect(mail?.sendAfter).toEqual(later);
  expect((await db.select().from(notices))[0]).toMatchObject({ event: `decision.made:${decisionId}`, personId: author.id });
  const sent: string[] = [];
  const transport = { send: async ({ subject }: { subject: string }) => void sent.push(subject), close: () => {} };
  await deliverMails(db, transport, new Date(later.getTime() - 1));
  expect(sent).toEqual([]);
  expect(await dropUnsent(db, decisionEvent(decisionId), new Date(later.getTime() - 1))).toBe(1);
  await deliverMails(db, transport, later);
  expect(sent).toEqual([]);
});

test("cannot be dropped any longer once the two minutes are over", async ({ db }) => {
  const { decisionId } = await aHiddenComment(db, now);
  expect(await dropUnsent(db, decisionEvent(decisionId), later)).toBe(0);
});
