import { eq } from "drizzle-orm";
import { expect } from "vitest";
import { updateCommitment } from "~/features/commitments/update-commitment.server";
import { anIdea, daysFrom } from "~db/../tests/support/builders";
import { anUpdate } from "~db/../tests/support/commitment-builders";
import { test } from "~db/../tests/support/database";
import { aDesk, anApprovedResponse, aPublishedResponse } from "~db/../tests/support/response-builders";
import { commitments, offices } from "~db/schema";
import { listAnswers } from "./published.server";

const now = new Date("2026-11-22T18:00:00Z");

test("who signed it stays, when the office gets another head", async ({ db }) => {
  const desk = await aDesk(db, now);
  const idea = await anIdea(db, now, { topicId: desk.topic.id });
  await aPublishedResponse(db, desk, now, { ideaIds: [idea.id] });
  await db.update(offices).set({ headName: "Somebody Else", name: "Other name" }).where(eq(offices.id, desk.office.id));
  expect(await listAnswers(db, idea.id, now)).toMatchObject([{ signerName: "Dana Ortiz", officeName: desk.office.name }]);
});

test("a commitment is late the day after its date, in the city's time zone, until it is done", async ({ db }) => {
  const desk = await aDesk(db, now);
  const idea = await anIdea(db, now, { topicId: desk.topic.id });
  await aPublishedResponse(db, desk, now, { decision: "will_do", nextOn: "2026-12-15", ideaIds: [idea.id] });
  const stateAt = async (at: string) => (await listAnswers(db, idea.id, new Date(at)))[0]?.commitments[0]?.state;
  expect(await stateAt("2026-12-16T05:59:00Z")).toBe("due");
  expect(await stateAt("2026-12-16T06:00:00Z")).toBe("late");
  const [commitment] = await db.select().from(commitments);
  await updateCommitment(
    db,
    desk.drafter,
    commitment?.id ?? 0,
    anUpdate({ kind: "done", sentence: "See the 22 trees on 24th.", link: "https://oxbow.example/trees" }),
    desk.site,
    new Date("2026-12-20T12:00:00Z"),
  );
  expect((await listAnswers(db, idea.id, now))[0]?.commitments).toMatchObject([
    { state: "done", sentence: "See the 22 trees on 24th.", settledAt: new Date("2026-12-20T12:00:00Z") },
  ]);
});

test("an idea without an answer has none", async ({ db }) => {
  expect(await listAnswers(db, (await anIdea(db, now)).id, now)).toEqual([]);
});

test("a newer answer stands above the earlier one, and hides neither its text nor what it promised", async ({ db }) => {
  const desk = await aDesk(db, now);
  const idea = await anIdea(db, now, { topicId: desk.topic.id });
  const promise = { decision: "will_do", nextOn: "2026-12-15", next: "Plant 22 trees." } as const;
  await aPublishedResponse(db, desk, now, { ...promise, ideaIds: [idea.id] });
  await aPublishedResponse(db, desk, daysFrom(now, 2), { decision: "no", summary: "No after all.", ideaIds: [idea.id] });
  const answers = await listAnswers(db, idea.id, daysFrom(now, 30));
  expect(answers).toMatchObject([
    { decision: "no", summary: "No after all.", commitments: [] },
    { decision: "will_do", commitments: [{ summary: "Plant 22 trees.", state: "late" }] },
  ]);
});

test("an answer that has not been published is not among them", async ({ db }) => {
  const desk = await aDesk(db, now);
  const idea = await anIdea(db, now, { topicId: desk.topic.id });
  await anApprovedResponse(db, desk, now, { ideaIds: [idea.id] });
  expect(await listAnswers(db, idea.id, now)).toEqual([]);
});

test("says of how many ideas an answer speaks, where it decides otherwise on this one", async ({ db }) => {
  const desk = await aDesk(db, now);
  const [trees, bridge] = [await anIdea(db, now, { topicId: desk.topic.id }), await anIdea(db, now, { topicId: desk.topic.id })];
  await aPublishedResponse(db, desk, now, {
    decision: "done",
    ideas: [
      { id: trees.id, decision: "done" },
      { id: bridge.id, decision: "no" },
    ],
  });
  expect(await listAnswers(db, trees.id, now)).toMatchObject([{ decision: "done", apartAmong: null }]);
  expect(await listAnswers(db, bridge.id, now)).toMatchObject([{ decision: "no", apartAmong: 2 }]);
});
