import { sql } from "drizzle-orm";
import { expect } from "vitest";
import { hideContent } from "~/features/moderation/hide-content.server";
import { redactContent } from "~/features/moderation/redact-content.server";
import { restoreContent } from "~/features/moderation/restore-content.server";
import type { Site } from "~/features/moderation/tell-author.server";
import type { Database } from "~db/client.server";
import { aModerator, anIdea, aResident } from "../../../tests/support/builders";
import { test } from "../../../tests/support/database";
import { coverUnsent } from "./cover-unsent.server";
import { queueMail } from "./queue-mail.server";

const now = new Date("2026-11-22T18:00:00Z");
const site: Site = {
  city: { siteName: "H", siteNameEs: "H", email: "city@oxbow.example", timeZone: "UTC" },
  origin: "https://hearback.example",
} as Site;

async function mailTo(
  db: Database,
  person: { id: number; email: string },
  mail: { subject: string; text: string; aboutIdeaId?: number },
) {
  await queueMail(db, { toAddress: person.email, personId: person.id, ...mail }, now);
}

async function mailOf(db: Database, personId: number) {
  const { rows } = await db.execute<{ subject: string; text: string }>(
    sql`select subject, text from mails where person_id = ${personId} order by id limit 1`,
  );
  return rows[0];
}

test("the title of a hidden idea is covered in mails that wait, in the language of each; its author's own and sent ones stay", async ({
  db,
}) => {
  const [author, english, spanish, sent] = [
    await aResident(db),
    await aResident(db),
    await aResident(db, { locale: "es" }),
    await aResident(db),
  ];
  const idea = await anIdea(db, now, { title: "Quokka (crossing)?", authorId: author.id });
  const mail = {
    subject: "The city answered: Quokka (crossing)?",
    text: "About Quokka (crossing)?\n\nYes.",
    aboutIdeaId: idea.id,
  };
  for (const person of [author, english, spanish, sent]) await mailTo(db, person, mail);
  await db.execute(sql`update mails set sent_at = ${now} where person_id = ${sent.id}`);
  const moderator = await aModerator(db);
  const content = { kind: "idea" as const, id: idea.id };

  await hideContent(db, moderator, { content, clause: 2, passage: "Quokka", reason: "A reason." }, site, now);
  const covered = { subject: "The city answered: [hidden]", text: "About [hidden]\n\nYes." };
  expect(await mailOf(db, english.id)).toEqual(covered);
  expect(await mailOf(db, spanish.id)).toMatchObject({ subject: "The city answered: [oculto]" });
  expect((await mailOf(db, author.id))?.subject).toBe(mail.subject);
  expect((await mailOf(db, sent.id))?.subject).toBe(mail.subject);

  await restoreContent(db, moderator, { content, reason: "A mistake." }, site, now);
  expect(await mailOf(db, english.id)).toEqual(covered);
});

test("a mail of several ideas loses the hidden one's title alone", async ({ db }) => {
  const [hidden, other, reader] = [
    await anIdea(db, now, { title: "Quokka crossing" }),
    await anIdea(db, now, { title: "Shade" }),
    await aResident(db),
  ];
  const line = (idea: typeof other) => `${idea.title}: Yes\nhttps://hearback.example/ideas/${idea.id}`;
  await mailTo(db, reader, { subject: "The city answered", text: `${line(hidden)}\n\n${line(other)}` });
  await coverUnsent(db, { ideaId: hidden.id, authorId: null, words: [hidden.title] });
  expect((await mailOf(db, reader.id))?.text).toBe(
    `[hidden]: Yes\nhttps://hearback.example/ideas/${hidden.id}\n\n${line(other)}`,
  );
});

test("mails about another idea, and longer words, stay as they are", async ({ db }) => {
  const [idea, other, reader, second] = [
    await anIdea(db, now, { title: "Art" }),
    await anIdea(db, now),
    await aResident(db),
    await aResident(db),
  ];
  await mailTo(db, reader, { subject: "Art", text: "Art for all.", aboutIdeaId: other.id });
  await mailTo(db, second, { subject: "Art", text: "Start the Artery.", aboutIdeaId: idea.id });
  await coverUnsent(db, { ideaId: idea.id, authorId: null, words: ["Art"] });
  expect(await mailOf(db, reader.id)).toEqual({ subject: "Art", text: "Art for all." });
  expect(await mailOf(db, second.id)).toEqual({ subject: "[hidden]", text: "Start the Artery." });
});

test("covered words of an idea are covered in mails that wait", async ({ db }) => {
  const reader = await aResident(db);
  const idea = await anIdea(db, now, { title: "Ask Ann, 402-555-0199, for shade" });
  await mailTo(db, reader, { subject: `The city answered: ${idea.title}`, text: "Yes.", aboutIdeaId: idea.id });
  const redact = { content: { kind: "idea" as const, id: idea.id }, clause: 2, passages: ["402-555-0199"], reason: "A reason." };
  await redactContent(db, await aModerator(db), redact, site, now);
  expect((await mailOf(db, reader.id))?.subject).toBe("The city answered: Ask Ann, [hidden], for shade");
});
