import { expect, test } from "vitest";
import type { Actor, Role } from "~/features/people/actor";
import { type Decidable, decisionRefusal, hideRefusal, keepRefusal, restoreRefusal } from "./permissions";

const openCase = { id: 1, openedAt: new Date(0), isHeld: false, isForReviewer: false, secondOpinionBy: null };
const content: Decidable = { authorId: 7, hiddenBy: null, openCase, namesOfficial: false, conflict: null };

function actor(id: number, ...grants: [Role, number | null][]): Actor {
  return {
    id,
    name: "A",
    locale: "en",
    neighborhoodId: null,
    grants: grants.map(([role, officeId], index) => ({ id: index + 1, role, officeId })),
  };
}

const moderator = actor(1, ["moderator", null]);

test("a moderator may decide on what others wrote", () => {
  expect(decisionRefusal(moderator, content)).toBeNull();
  expect(decisionRefusal(moderator, { ...content, authorId: null })).toBeNull();
});

test("a visitor is asked to sign in", () => {
  expect(decisionRefusal(null, content)?.kind).toBe("signed-out");
});

test.each(["clerk", "drafter", "approver", "administrator", "auditor"] as const)(
  "a %s without the moderator's role may not decide",
  (role) => {
    expect(decisionRefusal(actor(1, [role, role === "drafter" || role === "approver" ? 9 : null]), content)?.key).toBe(
      "moderation.moderators-only",
    );
  },
);

test("nobody decides on what they wrote", () => {
  expect(decisionRefusal(moderator, { ...content, authorId: 1 })?.key).toBe("moderation.own-content");
});

test.each([
  ["works-there", "moderation.conflict-of-interest"],
  ["names-head", "moderation.conflict-names-head"],
] as const)("whoever has a conflict of interest (%s) may not decide, and reads why", (conflict, key) => {
  expect(decisionRefusal(moderator, { ...content, conflict })).toMatchObject({ kind: "forbidden", key });
});

test("an outside reviewer decides only where a case waits for one", () => {
  const reviewer = actor(1, ["reviewer", null]);
  expect(decisionRefusal(reviewer, content)?.key).toBe("moderation.reviewers-last");
  expect(decisionRefusal(reviewer, { ...content, openCase: { ...openCase, isForReviewer: true } })).toBeNull();
});

test("to hide what names an official takes somebody who was asked by another", () => {
  const named = { ...content, namesOfficial: true };
  expect(hideRefusal(moderator, named)?.key).toBe("moderation.second-opinion-first");
  expect(hideRefusal(moderator, { ...named, openCase: { ...openCase, secondOpinionBy: 1 } })?.key).toBe(
    "moderation.second-opinion-first",
  );
  expect(hideRefusal(moderator, { ...named, openCase: { ...openCase, secondOpinionBy: 2 } })).toBeNull();
  expect(keepRefusal(moderator, named)).toBeNull();
});

test("what is hidden cannot be hidden again, and what is visible cannot be made visible", () => {
  expect(hideRefusal(moderator, { ...content, hiddenBy: 5 })?.kind).toBe("conflict");
  expect(restoreRefusal(moderator, content)?.kind).toBe("conflict");
});

test("keeping needs an open case and visible content", () => {
  expect(keepRefusal(moderator, content)).toBeNull();
  expect(keepRefusal(moderator, { ...content, openCase: null })?.key).toBe("moderation.no-open-reports");
  expect(keepRefusal(moderator, { ...content, hiddenBy: 5 })?.key).toBe("moderation.already-hidden");
});
