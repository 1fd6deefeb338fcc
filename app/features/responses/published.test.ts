import { eq } from "drizzle-orm";
import { expect } from "vitest";
import { anIdea } from "~db/../tests/support/builders";
import { test } from "~db/../tests/support/database";
import { aDesk, aPublishedResponse } from "~db/../tests/support/response-builders";
import { commitments, offices } from "~db/schema";
import { findAnswer } from "./published.server";
import { updateCommitment } from "./update-commitment.server";

const now = new Date("2026-11-22T18:00:00Z");

test("who signed it stays, when the office gets another head", async ({ db }) => {
  const desk = await aDesk(db, now);
  const idea = await anIdea(db, now, { topicId: desk.topic.id });
  await aPublishedResponse(db, desk, now, { ideaIds: [idea.id] });
  await db.update(offices).set({ headName: "Somebody Else", name: "Other name" }).where(eq(offices.id, desk.office.id));
  expect(await findAnswer(db, idea.id, now)).toMatchObject({ signerName: "Dana Ortiz", officeName: desk.office.name });
});

test("a commitment is late the day after its date, in the city's time zone, until it is done", async ({ db }) => {
  const desk = await aDesk(db, now);
  const idea = await anIdea(db, now, { topicId: desk.topic.id });
  await aPublishedResponse(db, desk, now, { decision: "will_do", nextOn: "2026-12-15", ideaIds: [idea.id] });
  const stateAt = async (at: string) => (await findAnswer(db, idea.id, new Date(at)))?.commitments[0]?.state;
  expect(await stateAt("2026-12-16T05:59:00Z")).toBe("due");
  expect(await stateAt("2026-12-16T06:00:00Z")).toBe("late");
  const [commitment] = await db.select().from(commitments);
  await updateCommitment(
    db,
    desk.drafter,
    commitment?.id ?? 0,
    { kind: "done", sentence: "See the 22 trees on 24th.", sentenceEs: "" },
    "America/Chicago",
    new Date("2026-12-20T12:00:00Z"),
  );
  expect((await findAnswer(db, idea.id, now))?.commitments).toMatchObject([
    { state: "done", sentence: "See the 22 trees on 24th.", settledAt: new Date("2026-12-20T12:00:00Z") },
  ]);
});

test("an idea without an answer has none", async ({ db }) => {
  expect(await findAnswer(db, (await anIdea(db, now)).id, now)).toBeNull();
});
