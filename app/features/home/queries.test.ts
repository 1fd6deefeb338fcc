import { expect } from "vitest";
import { anIdea } from "~db/../tests/support/builders";
import { test } from "~db/../tests/support/database";
import { aDesk, aPublishedResponse } from "~db/../tests/support/response-builders";
import { listNewestAnswers } from "./queries.server";

const now = new Date("2026-11-22T18:00:00Z");

test("shows an answer beside the most supported idea that was decided as its sentence says", async ({ db }) => {
  const desk = await aDesk(db, now);
  const idea = (supportsCount: number) => anIdea(db, now, { topicId: desk.topic.id, supportsCount });
  const [refused, done, lessDone] = [await idea(90), await idea(40), await idea(5)];
  await aPublishedResponse(db, desk, now, {
    decision: "done",
    ideas: [
      { id: refused.id, decision: "no" },
      { id: lessDone.id, decision: "done" },
      { id: done.id, decision: "done" },
    ],
  });
  expect(await listNewestAnswers(db, 3)).toMatchObject([{ ideaId: done.id, decision: "done" }]);
});

test("shows the most supported idea when none was decided as the sentence says, with the decision of the sentence", async ({
  db,
}) => {
  const desk = await aDesk(db, now);
  const [less, more] = [
    await anIdea(db, now, { topicId: desk.topic.id, supportsCount: 2 }),
    await anIdea(db, now, { topicId: desk.topic.id, supportsCount: 3 }),
  ];
  await aPublishedResponse(db, desk, now, { decision: "partly", ideas: [less, more].map(({ id }) => ({ id, decision: "no" })) });
  expect(await listNewestAnswers(db, 3)).toMatchObject([{ ideaId: more.id, decision: "partly" }]);
});
