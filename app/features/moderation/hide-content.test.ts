import { eq, sql } from "drizzle-orm";
import { expect } from "vitest";
import { reportContent } from "~/features/reports/report-content.server";
import type { Database } from "~db/client.server";
import { comments, decisions, grants, ideas, mails, record, reports, supports, topics } from "~db/schema";
import {
  aComment,
  aModerator,
  anIdea,
  anOffice,
  aPerson,
  aPublication,
  aResident,
  aTopic,
  daysFrom,
} from "../../../tests/support/builders";
import { test } from "../../../tests/support/database";
import { type Hide, hideContent } from "./hide-content.server";
import { keepContent } from "./keep-content.server";
import { restoreContent } from "./restore-content.server";
import type { Site } from "./tell-author.server";

const now = new Date("2026-11-22T18:00:00Z");
const site: Site = {
  city: { siteName: "Hearback Oxbow", siteNameEs: "Hearback Oxbow ES", email: "city@oxbow.example", timeZone: "America/Chicago" },
  origin: "https://hearback.example",
};

function hideOf(content: Hide["content"], changes: Partial<Hide> = {}): Hide {
  return { content, clause: 2, passage: "402-555-0199", reason: "A phone number of somebody else.", ...changes };
}

const body = "Ana never answers,\nher number is 402-555-0199.";

async function countersOf(db: Database, topicId: number) {
  const { rows } = await db.execute<{ kept: string; recounted: string }>(sql`
    select json_build_array(t.ideas_count, t.answered_count, (select json_agg(i.comments_count order by i.id) from ideas i where i.topic_id = t.id))::text as kept,
           json_build_array(
             (select count(*) from ideas i where i.topic_id = t.id and is_visible),
             (select count(*) from ideas i where i.topic_id = t.id and is_visible and answered_at is not null),
             (select json_agg((select count(*) from comments c where c.idea_id = i.id and c.is_visible) order by i.id) from ideas i where i.topic_id = t.id))::text as recounted
      from topics t where t.id = ${topicId}`);
  return rows[0];
}

test("hides a comment, leaves its replies, and keeps the counters right there and back", async ({ db }) => {
  const idea = await anIdea(db, now);
  const comment = await aComment(db, now, { ideaId: idea.id, body });
  await aComment(db, now, { ideaId: idea.id, parentId: comment.id });
  const moderator = await aModerator(db);

  const decisionId = await hideContent(db, moderator, hideOf({ kind: "comment", id: comment.id }), site, now);

  const [hidden] = await db.select().from(comments).where(eq(comments.id, comment.id));
  expect(hidden).toMatchObject({ hiddenBy: decisionId, body });
  expect((await db.select().from(ideas).where(eq(ideas.id, idea.id)))[0]?.commentsCount).toBe(1);
  let counted = await countersOf(db, idea.topicId);
  expect(counted?.kept).toBe(counted?.recounted);

  await restoreContent(db, moderator, { content: { kind: "comment", id: comment.id }, reason: "A business number." }, site, now);

  expect((await db.select().from(ideas).where(eq(ideas.id, idea.id)))[0]?.commentsCount).toBe(2);
  counted = await countersOf(db, idea.topicId);
  expect(counted?.kept).toBe(counted?.recounted);
  expect((await db.select().from(comments).where(eq(comments.id, comment.id)))[0]).toMatchObject({
    hiddenBy: null,
    createdAt: comment.createdAt,
  });
});

test("hides an idea with its supports and comments kept, and brings everything back", async ({ db }) => {
  const topic = await aTopic(db, now);
  const idea = await anIdea(db, now, { topicId: topic.id, body, supportsCount: 1 });
  await anIdea(db, now, { topicId: topic.id });
  await aComment(db, now, { ideaId: idea.id });
  await db.insert(supports).values({ ideaId: idea.id, personId: (await aResident(db)).id, createdAt: now });
  const moderator = await aModerator(db);

  await hideContent(db, moderator, hideOf({ kind: "idea", id: idea.id }), site, now);
  expect((await db.select().from(topics).where(eq(topics.id, topic.id)))[0]).toMatchObject({ ideasCount: 1, answeredCount: 0 });
  expect((await db.select().from(ideas).where(eq(ideas.id, idea.id)))[0]).toMatchObject({ supportsCount: 1, commentsCount: 1 });
  expect(await db.select().from(supports).where(eq(supports.ideaId, idea.id))).toHaveLength(1);

  await restoreContent(db, moderator, { content: { kind: "idea", id: idea.id }, reason: "It was a mistake." }, site, now);
  const counted = await countersOf(db, topic.id);
  expect(counted?.kept).toBe(counted?.recounted);
  expect((await db.select().from(ideas).where(eq(ideas.id, idea.id)))[0]).toMatchObject({
    hiddenBy: null,
    createdAt: idea.createdAt,
    supportsCount: 1,
    commentsCount: 1,
  });
});

test("takes an answered idea out of the topic's answered ones, and back", async ({ db }) => {
  const topic = await aTopic(db, now, { answeredCount: 1 });
  const { id: publicationId } = await aPublication(db, now, topic);
  const idea = await anIdea(db, now, {
    topicId: topic.id,
    body,
    answeredAt: now,
    firstAnsweredAt: now,
    answerId: publicationId,
    answerDecision: "will_do",
  });
  const moderator = await aModerator(db);
  await hideContent(db, moderator, hideOf({ kind: "idea", id: idea.id }), site, now);
  expect((await db.select().from(topics).where(eq(topics.id, topic.id)))[0]).toMatchObject({ ideasCount: 0, answeredCount: 0 });
  await restoreContent(db, moderator, { content: { kind: "idea", id: idea.id }, reason: "A mistake." }, site, now);
  expect((await db.select().from(topics).where(eq(topics.id, topic.id)))[0]).toMatchObject({ ideasCount: 1, answeredCount: 1 });
});

test("tells the author in their language what, which rule, the passage, the reason and the way to a second look", async ({
  db,
}) => {
  const author = await aResident(db, { locale: "es", email: "lucia@oxbow.example" });
  const idea = await anIdea(db, now, { title: "Árboles en la 24" });
  const comment = await aComment(db, now, { ideaId: idea.id, authorId: author.id, body });
  const decisionId = await hideContent(db, await aModerator(db), hideOf({ kind: "comment", id: comment.id }), site, now);
  const [mail] = await db.select().from(mails);
  expect(mail).toMatchObject({
    toAddress: "lucia@oxbow.example",
    personId: author.id,
    subject: "Ocultamos su comentario sobre «Árboles en la 24»",
  });
  for (const words of [
    "Regla 2: Información privada.",
    "402-555-0199",
    "A phone number of somebody else.",
    "solo lo ven usted",
    "Puede compartirlo de nuevo sin esa parte.",
    `https://hearback.example/es/me/decisions/${decisionId}`,
    "Criticar a la ciudad",
    `https://hearback.example/es/ideas/${idea.id}#comment-${comment.id}`,
    "https://hearback.example/es/policy#rule-2",
  ]) {
    expect(mail?.text).toContain(words);
  }
});

test("tells the author when it is visible again", async ({ db }) => {
  const comment = await aComment(db, now, { body });
  const moderator = await aModerator(db);
  await hideContent(db, moderator, hideOf({ kind: "comment", id: comment.id }), site, now);
  await restoreContent(
    db,
    moderator,
    { content: { kind: "comment", id: comment.id }, reason: "It is a business number." },
    site,
    now,
  );
  const sent = await db.select().from(mails).orderBy(mails.id);
  expect(sent).toHaveLength(2);
  expect(sent[1]?.subject).toContain("is visible again");
  expect(sent[1]?.text).toContain("It is a business number.");
});

test("does not tell a commenter the title of a hidden idea", async ({ db }) => {
  const idea = await anIdea(db, now, { title: "Ana lives at 12 Elm" });
  const comment = await aComment(db, now, { ideaId: idea.id, body });
  const moderator = await aModerator(db);
  await hideContent(db, moderator, hideOf({ kind: "idea", id: idea.id }, { passage: "12 Elm" }), site, now);
  await hideContent(db, moderator, hideOf({ kind: "comment", id: comment.id }), site, now);
  const sent = await db.select().from(mails).orderBy(mails.id);
  expect(sent[0]?.subject).toContain("Ana lives at 12 Elm");
  expect(sent[1]?.subject).toContain("We hid your comment");
  expect(JSON.stringify(sent[1])).not.toContain("12 Elm");
});

test("hides what came on paper without an account, and mails nobody", async ({ db }) => {
  const idea = await anIdea(db, now, { authorId: null, channel: "paper", body });
  await hideContent(db, await aModerator(db), hideOf({ kind: "idea", id: idea.id }), site, now);
  expect(await db.select().from(mails)).toHaveLength(0);
});

test("writes the decision and one record row under the moderator's grant", async ({ db }) => {
  const comment = await aComment(db, now, { body });
  const moderator = await aModerator(db);
  const decisionId = await hideContent(db, moderator, hideOf({ kind: "comment", id: comment.id }), site, now);
  expect((await db.select().from(decisions))[0]).toMatchObject({
    id: decisionId,
    act: "hide",
    commentId: comment.id,
    moderatorId: moderator.id,
    passage: "402-555-0199",
  });
  const rows = await db.select().from(record);
  expect(rows).toHaveLength(1);
  expect(rows[0]).toMatchObject({
    act: "comment.hidden",
    subject: "comment",
    subjectId: comment.id,
    grantId: moderator.grants[0]?.id,
    detail: { decision: decisionId, clause: 2 },
  });
});

test("hiding settles the open reports", async ({ db }) => {
  const comment = await aComment(db, now, { body });
  const content = { kind: "comment" as const, id: comment.id };
  await reportContent(db, await aResident(db), { content, clause: 2, sentence: "A number." }, now);
  const decisionId = await hideContent(db, await aModerator(db), hideOf(content), site, now);
  expect((await db.select().from(reports))[0]?.decisionId).toBe(decisionId);
});

test("keeping settles the open reports and changes nothing else", async ({ db }) => {
  const comment = await aComment(db, now, { body });
  const content = { kind: "comment" as const, id: comment.id };
  await reportContent(db, await aResident(db), { content, clause: 2, sentence: "A number." }, now);
  const moderator = await aModerator(db);
  const decisionId = await keepContent(db, moderator, { content, reason: "" }, site, now);
  expect((await db.select().from(reports))[0]?.decisionId).toBe(decisionId);
  expect((await db.select().from(comments))[0]?.hiddenBy).toBeNull();
  expect(
    await db
      .select()
      .from(mails)
      .where(eq(mails.personId, comment.authorId ?? 0)),
  ).toHaveLength(0);
  await expect(keepContent(db, moderator, { content, reason: "" }, site, now)).rejects.toMatchObject({
    kind: "conflict",
    key: "moderation.no-open-reports",
  });
});

test("refuses to hide what is hidden already", async ({ db }) => {
  const comment = await aComment(db, now, { body });
  const hide = hideOf({ kind: "comment", id: comment.id });
  await hideContent(db, await aModerator(db), hide, site, now);
  await expect(hideContent(db, await aModerator(db), hide, site, now)).rejects.toMatchObject({
    kind: "conflict",
    key: "moderation.already-hidden",
  });
  expect(await db.select().from(decisions)).toHaveLength(1);
});

test("refuses to make visible what is visible", async ({ db }) => {
  const comment = await aComment(db, now);
  const restore = restoreContent(
    db,
    await aModerator(db),
    { content: { kind: "comment", id: comment.id }, reason: "x" },
    site,
    now,
  );
  await expect(restore).rejects.toMatchObject({ kind: "conflict", key: "moderation.not-hidden" });
});

test("refuses a passage that is not a quote, and changes nothing", async ({ db }) => {
  const comment = await aComment(db, now, { body });
  const hide = hideContent(
    db,
    await aModerator(db),
    hideOf({ kind: "comment", id: comment.id }, { passage: "402-555-0100" }),
    site,
    now,
  );
  await expect(hide).rejects.toMatchObject({ kind: "invalid", key: "moderation.not-a-quote" });
  expect((await db.select().from(comments))[0]?.hiddenBy).toBeNull();
});

test("takes a passage across a line end and from an idea's title", async ({ db }) => {
  const comment = await aComment(db, now, { body });
  await hideContent(
    db,
    await aModerator(db),
    hideOf({ kind: "comment", id: comment.id }, { passage: "answers, her number" }),
    site,
    now,
  );
  const idea = await anIdea(db, now, { title: "Call 402-555-0199" });
  await hideContent(db, await aModerator(db), hideOf({ kind: "idea", id: idea.id }), site, now);
  expect((await db.select().from(ideas).where(eq(ideas.id, idea.id)))[0]?.hiddenBy).not.toBeNull();
});

test("refuses a clause that is not in force", async ({ db }) => {
  const comment = await aComment(db, now, { body });
  const hide = hideContent(db, await aModerator(db), hideOf({ kind: "comment", id: comment.id }, { clause: 8 }), site, now);
  await expect(hide).rejects.toMatchObject({ kind: "invalid", key: "policy.no-such-clause" });
});

test("refuses moderators their own content", async ({ db }) => {
  const moderator = await aModerator(db);
  const comment = await aComment(db, now, { body, authorId: moderator.id });
  await expect(hideContent(db, moderator, hideOf({ kind: "comment", id: comment.id }), site, now)).rejects.toMatchObject({
    kind: "forbidden",
    key: "moderation.own-content",
  });
});

for (const which of ["askingOfficeId", "responsibleOfficeId"] as const) {
  test(`refuses moderators with a grant in the topic's office (${which})`, async ({ db }) => {
    const office = await anOffice(db);
    const topic = await aTopic(db, now, {
      askingOfficeId: (await anOffice(db)).id,
      responsibleOfficeId: (await anOffice(db)).id,
      [which]: office.id,
    });
    const comment = await aComment(db, now, { body, ideaId: (await anIdea(db, now, { topicId: topic.id })).id });
    const moderator = await aPerson(db, { roles: [{ role: "moderator" }, { role: "approver", officeId: office.id }] });
    const hide = hideContent(db, moderator, hideOf({ kind: "comment", id: comment.id }), site, now);
    await expect(hide).rejects.toMatchObject({ kind: "forbidden", key: "moderation.conflict-of-interest" });
  });
}

test("refuses residents", async ({ db }) => {
  const comment = await aComment(db, now, { body });
  await expect(
    hideContent(db, await aResident(db), hideOf({ kind: "comment", id: comment.id }), site, now),
  ).rejects.toMatchObject({ kind: "forbidden" });
});

test("what is not there is missing", async ({ db }) => {
  await expect(hideContent(db, await aModerator(db), hideOf({ kind: "idea", id: 999_999 }), site, now)).rejects.toMatchObject({
    kind: "missing",
  });
});

test("refuses a form that was opened before the newest decision", async ({ db }) => {
  const comment = await aComment(db, now, { body });
  const content = { kind: "comment" as const, id: comment.id };
  await reportContent(db, await aResident(db), { content, clause: 2, sentence: "A number." }, now);
  const seen = await keepContent(db, await aModerator(db), { content, reason: "Fine.", seen: 0 }, site, now);
  const moderator = await aModerator(db);
  await expect(hideContent(db, moderator, hideOf(content, { seen: 0 }), site, now)).rejects.toMatchObject({
    kind: "conflict",
    key: "moderation.decided-meanwhile",
  });
  await hideContent(db, moderator, hideOf(content, { seen }), site, now);
});

test("holds the conflict of interest in the database too: by the grants of this moment, not those of the session", async ({
  db,
}) => {
  const office = await anOffice(db);
  const topic = await aTopic(db, now, { responsibleOfficeId: office.id });
  const idea = await anIdea(db, now, { topicId: topic.id, body });
  const moderator = await aModerator(db);
  await db.insert(grants).values({ personId: moderator.id, role: "drafter", officeId: office.id, startsAt: daysFrom(now, -1) });
  await expect(hideContent(db, moderator, hideOf({ kind: "idea", id: idea.id }), site, now)).rejects.toMatchObject({
    kind: "forbidden",
    key: "moderation.conflict-of-interest",
  });
  const former = await aPerson(db, { roles: [{ role: "moderator", endsAt: daysFrom(now, -1) }] });
  await expect(hideContent(db, former, hideOf({ kind: "idea", id: idea.id }), site, now)).rejects.toMatchObject({
    kind: "conflict",
  });
  expect(await db.select().from(decisions)).toHaveLength(0);
});
