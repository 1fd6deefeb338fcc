import { eq } from "drizzle-orm";
import { expect } from "vitest";
import { aComment, anIdea, aResident } from "~db/../tests/support/builders";
import { test } from "~db/../tests/support/database";
import { aDesk, anApprovedResponse, aPublishedResponse } from "~db/../tests/support/response-builders";
import { mails, responses, supports, topics } from "~db/schema";
import { publishResponse } from "./publish-response.server";
import { listPublicationsOfTopic } from "./published.server";
import { countToldPeople } from "./took-part.server";

const now = new Date("2026-11-22T18:00:00Z");

test("mails each person who took part once, in their language, with the decision first", async ({ db }) => {
  const desk = await aDesk(db, now);
  const author = await aResident(db, { locale: "es" });
  const [trees, bridge] = [
    await anIdea(db, now, { topicId: desk.topic.id, authorId: author.id, title: "Shade on 24th" }),
    await anIdea(db, now, { topicId: desk.topic.id, authorId: author.id, title: "A new bridge" }),
  ];
  const [supporter, gone, commenter] = [await aResident(db), await aResident(db), await aResident(db)];
  await db.insert(supports).values([
    { ideaId: trees.id, personId: supporter.id, createdAt: now },
    { ideaId: trees.id, personId: gone.id, createdAt: now, withdrawnAt: now },
  ]);
  await aComment(db, now, { ideaId: trees.id, authorId: supporter.id });
  await aComment(db, now, { ideaId: bridge.id, authorId: commenter.id });
  await aPublishedResponse(db, desk, now, {
    summary: "No. The state decides.",
    summaryEs: "No. Decide el estado.",
    ideaIds: [trees.id, bridge.id],
  });
  const sent = await db.select().from(mails).orderBy(mails.personId);
  expect(sent.map((mail) => mail.personId)).toEqual([author.id, supporter.id, commenter.id]);
  const [toAuthor, toSupporter, toCommenter] = sent;
  expect(toAuthor?.subject).toBe(`La ciudad respondió: ${desk.topic.questionEs}`);
  expect(toAuthor?.text).toMatch(
    /^No\. Decide el estado\.\n\nShade on 24th: No\nhttps:\/\/hearback\.example\/es\/ideas\/\d+\n\nA new bridge: No/,
  );
  expect(toAuthor?.text).toContain(`https://hearback.example/es/topics/${desk.topic.slug}`);
  expect(toSupporter).toMatchObject({ toAddress: supporter.email, subject: "The city answered: Shade on 24th" });
  expect(toSupporter?.text).toMatch(/^No\. The state decides\.\n/);
  expect(toSupporter?.text).toContain(`https://hearback.example/ideas/${trees.id}#response`);
  expect(toSupporter?.text).not.toContain("A new bridge");
  expect(toCommenter?.subject).toBe("The city answered: A new bridge");
});

test("tells Spanish readers that the answer is not in Spanish yet", async ({ db }) => {
  const desk = await aDesk(db, now);
  const idea = await anIdea(db, now, { topicId: desk.topic.id, authorId: (await aResident(db, { locale: "es" })).id });
  await aPublishedResponse(db, desk, now, { ideaIds: [idea.id] });
  const [mail] = await db.select().from(mails);
  expect(mail?.text).toMatch(/^No\. The bridge belongs to the state\.\n\(Esta respuesta todavía no está en español\.\)/);
});

test("an answer to the topic as a whole goes to everyone who took part in the topic", async ({ db }) => {
  const desk = await aDesk(db, now);
  const idea = await anIdea(db, now, { topicId: desk.topic.id });
  const supporter = await aResident(db);
  await db.insert(supports).values({ ideaId: idea.id, personId: supporter.id, createdAt: now });
  await aPublishedResponse(db, desk, now, { ideaIds: [idea.id] });
  const id = await anApprovedResponse(db, desk, now, { coversTopic: true });
  const [response] = await db.select().from(responses).where(eq(responses.id, id));
  expect(await countToldPeople(db, { id: response?.versionId ?? 0, topicId: desk.topic.id, coversTopic: true })).toBe(2);
  await publishResponse(db, desk.approver, id, 1, desk.site, now);
  const sent = await db
    .select()
    .from(mails)
    .where(eq(mails.subject, `The city answered: ${desk.topic.question}`));
  expect(sent.map((mail) => mail.personId).toSorted()).toEqual([idea.authorId, supporter.id].toSorted());
  expect((await db.select().from(topics))[0]).toMatchObject({ hasOwnResponse: true, answeredCount: 1 });
  expect(await listPublicationsOfTopic(db, desk.topic.id, now)).toMatchObject([{ decision: "no", signerName: "Dana Ortiz" }]);
});
