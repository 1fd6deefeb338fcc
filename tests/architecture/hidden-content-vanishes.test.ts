import { expect } from "vitest";
import { languageOf } from "~/catalogs/language";
import { listQueue } from "~/features/cases/queries.server";
import { wholeQueue } from "~/features/cases/queue";
import { listComments } from "~/features/comments/queries.server";
import { listNewestAnswers } from "~/features/home/queries.server";
import { listIdeas } from "~/features/ideas/list-ideas.server";
import { ideaOrders } from "~/features/ideas/order";
import { listSimilar, listSupportedBy } from "~/features/ideas/queries.server";
import { redacted } from "~/features/ideas/redacted";
import { hideContent } from "~/features/moderation/hide-content.server";
import { restoreContent } from "~/features/moderation/restore-content.server";
import type { Site } from "~/features/moderation/tell-author.server";
import { countOutcomes } from "~/features/outcomes/count-outcomes.server";
import { listOutcomes } from "~/features/outcomes/list-outcomes.server";
import { noFilters } from "~/features/outcomes/outcome-filters";
import { listObliged } from "~/features/report/list-obliged.server";
import { listOtherAnswers } from "~/features/report/list-other-answers.server";
import { reportCsv } from "~/features/report/report-csv.server";
import { listOfficeResponses } from "~/features/scorecards/queries.server";
import { castSupport } from "~/features/supports/cast-support.server";
import { listTopics } from "~/features/topics/queries.server";
import type { Database } from "~db/client.server";
import { aComment, aModerator, anIdea, aPublication, aResident, aTopic } from "../support/builders";
import { test } from "../support/database";

const now = new Date();
const site: Site = {
  city: { siteName: "H", siteNameEs: "H", email: "city@oxbow.example", timeZone: "UTC" },
  origin: "https://hearback.example",
};

/** Everything that residents read in lists, as one visitor and one supporter get it. */
async function everythingListed(db: Database, topic: { id: number; askingOfficeId: number }, personId: number) {
  const shuffle = { start: 0, mix: 1 };
  const query = { topicId: topic.id, shuffle, neighborhoodId: null, after: null, personId };
  const listed: Record<string, unknown> = {};
  for (const order of ideaOrders) listed[`topic, ${order}`] = await listIdeas(db, { ...query, order });
  listed.similar = await listSimilar(db, topic.id, "Quokka crossing on 24th");
  listed.home = await listNewestAnswers(db, 5);
  listed.topics = await listTopics(db, "open", { now });
  const outcomes = { timeZone: "UTC", after: null, now };
  listed.outcomes = await listOutcomes(db, { ...outcomes, filters: noFilters });
  for (const words of ["quokka", "yes", "-platypus"])
    listed[`outcomes, ${words}`] = await listOutcomes(db, { ...outcomes, filters: { ...noFilters, words } });
  listed["outcome counts"] = await countOutcomes(db, noFilters, "UTC");
  listed.report = await listObliged(db, { topicId: topic.id, after: null, limit: 100 });
  listed["report, other answers"] = await listOtherAnswers(db, { topicId: topic.id, after: null, limit: 100 });
  listed["report as a file"] = await reportCsv(db, {
    topicId: topic.id,
    language: languageOf("en", "UTC"),
    origin: site.origin,
    now,
  });
  listed.office = await listOfficeResponses(db, topic.askingOfficeId);
  listed["what I support"] = await listSupportedBy(db, personId, null);
  listed["moderators' newest"] = await listNewest(db);
  return listed;
}

test("a hidden idea is in no list and no count, and an idea made visible again is in all of them as it was", async ({ db }) => {
  const topic = await aTopic(db, now, { answeredCount: 1 });
  const { id: answerId } = await aPublication(db, now, topic);
  const idea = await anIdea(db, now, {
    topicId: topic.id,
    title: "Quokka crossing on 24th",
    answeredAt: now,
    answerId,
    answerDecision: "will_do",
  });
  await anIdea(db, now, { topicId: topic.id, title: "Shade at the stops" });
  const resident = await aResident(db);
  await castSupport(db, resident, idea.id, now);
  const before = await everythingListed(db, topic, resident.id);
  const [moderator, content] = [await aModerator(db), { kind: "idea" as const, id: idea.id }];

  await hideContent(db, moderator, { content, clause: 2, passage: "Quokka", reason: "A reason." }, site, now);
  const hidden = await everythingListed(db, topic, resident.id);
  for (const [name, list] of Object.entries(hidden)) expect(JSON.stringify(list), name).not.toContain("Quokka");
  expect(hidden["outcome counts"]).toMatchObject({ will_do: 0 });
  expect(hidden.topics).toMatchObject([{ ideasCount: 1, answeredCount: 0 }]);

  await restoreContent(db, moderator, { content, reason: "A mistake." }, site, now);
  expect(await everythingListed(db, topic, resident.id)).toEqual(before);
});

test("a hidden comment leaves only its place", async ({ db }) => {
  const comment = await aComment(db, now, { body: "Ask the quokka." });
  await hideContent(
    db,
    await aModerator(db),
    { content: { kind: "comment", id: comment.id }, clause: 2, passage: "quokka", reason: "A reason." },
    site,
    now,
  );
  const { comments } = await listComments(db, comment.ideaId, null, null);
  expect(JSON.stringify(comments.map((each) => redacted(each, false)))).not.toContain("quokka");
  expect(comments).toHaveLength(1);
  expect(JSON.stringify(await listNewest(db))).not.toContain("quokka");
});

async function listNewest(db: Database) {
  return listQueue(db, await aModerator(db), { ...wholeQueue, show: "newest" }, null, now);
}
