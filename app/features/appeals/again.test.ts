import { expect } from "vitest";
import { hideContent } from "~/features/moderation/hide-content.server";
import { aHiddenComment, aSite } from "../../../tests/support/appeal-builders";
import { aModerator, anIdea, aResident, aTopic, daysFrom } from "../../../tests/support/builders";
import { test } from "../../../tests/support/database";
import { againPathOf, ideaAgain, textAgain } from "./again";
import { findCommentAgain, findIdeaAgain } from "./find-again.server";
import { getOwnDecision } from "./own-decisions.server";

const now = new Date("2026-11-22T18:00:00Z");

test("leaves out the words that broke the rule", () => {
  expect(textAgain("Call her at 402-555-0199 today.", "at 402-555-0199")).toBe("Call her today.");
  expect(textAgain("Call her.", "something else")).toBe("Call her.");
  expect(textAgain("All of it", "All of it")).toBe("");
  expect(ideaAgain("Shade at 24th\n\nCall 555.\n\nThanks.", "Call 555.")).toEqual({ title: "Shade at 24th", body: "Thanks." });
});

test("fills in an idea for its author only, on its own topic only", async ({ db }) => {
  const author = await aResident(db);
  const topic = await aTopic(db, now);
  const idea = await anIdea(db, now, { topicId: topic.id, authorId: author.id, title: "Shade", body: "Call 402-555-0199 now." });
  const hide = { content: { kind: "idea" as const, id: idea.id }, clause: 2, passage: "402-555-0199", reason: "Private." };
  const decisionId = await hideContent(db, await aModerator(db), hide, aSite, now);
  expect(await findIdeaAgain(db, author, { decisionId, topicSlug: topic.slug })).toEqual({
    decisionId,
    what: { title: "Shade", body: "Call now." },
  });
  expect(await findIdeaAgain(db, await aResident(db), { decisionId, topicSlug: topic.slug })).toBeNull();
  expect(await findIdeaAgain(db, author, { decisionId, topicSlug: (await aTopic(db, now)).slug })).toBeNull();
  const decision = await getOwnDecision(db, author.id, decisionId);
  const open = { name: "open", until: daysFrom(now, 30) } as const;
  expect(againPathOf(decision, open, now)).toBe(`/topics/${topic.slug}/ideas/new?again=${decisionId}`);
  expect(againPathOf(decision, open, topic.closesAt ?? now)).toBeNull();
  expect(againPathOf(decision, { name: "taken-back" }, now)).toBeNull();
});

test("fills in a comment for its author only, on its own idea only", async ({ db }) => {
  const { author, decisionId } = await aHiddenComment(db, now);
  const { ideaId } = await getOwnDecision(db, author.id, decisionId);
  expect((await findCommentAgain(db, author, { decisionId, ideaId: ideaId ?? 0 }))?.what).toBe(
    "Ana never answers,\nher number is .",
  );
  expect(await findCommentAgain(db, await aResident(db), { decisionId, ideaId: ideaId ?? 0 })).toBeNull();
  expect(await findCommentAgain(db, author, { decisionId, ideaId: (await anIdea(db, now)).id })).toBeNull();
});
