import { expect, test } from "vitest";
import type { Actor, Role } from "~/features/people/actor";
import { decisionRefusal, hideRefusal, keepRefusal, reportRefusal, unhideRefusal } from "./permissions";

const content = { authorId: 7, askingOfficeId: 1, responsibleOfficeId: 2, hiddenBy: null };

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

test.each([1, 2])("a moderator with a grant in office %i of the topic may not decide on what people say there", (officeId) => {
  expect(decisionRefusal(actor(1, ["moderator", null], ["drafter", officeId]), content)).toMatchObject({
    kind: "forbidden",
    key: "moderation.conflict-of-interest",
  });
});

test("a grant in another office is no conflict", () => {
  expect(decisionRefusal(actor(1, ["moderator", null], ["approver", 3]), content)).toBeNull();
});

test("what is hidden cannot be hidden again, and what is visible cannot be made visible", () => {
  expect(hideRefusal(moderator, { ...content, hiddenBy: 5 })?.kind).toBe("conflict");
  expect(unhideRefusal(moderator, content)?.kind).toBe("conflict");
});

test("keeping needs open reports and visible content", () => {
  expect(keepRefusal(moderator, content, 1)).toBeNull();
  expect(keepRefusal(moderator, content, 0)?.key).toBe("moderation.no-open-reports");
  expect(keepRefusal(moderator, { ...content, hiddenBy: 5 }, 1)?.key).toBe("moderation.already-hidden");
});

test("nobody reports what they wrote or what residents no longer see", () => {
  expect(reportRefusal(actor(7), { authorId: 7, isOutOfView: false })?.kind).toBe("forbidden");
  expect(reportRefusal(actor(8), { authorId: 7, isOutOfView: true })?.kind).toBe("missing");
  expect(reportRefusal(null, { authorId: 7, isOutOfView: false })?.kind).toBe("signed-out");
  expect(reportRefusal(actor(8), { authorId: 7, isOutOfView: false })).toBeNull();
});
