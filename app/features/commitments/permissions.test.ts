import { expect, test } from "vitest";
import type { Actor, Role } from "~/features/people/actor";
import { checkRefusal, commitmentRefusal } from "./permissions";

function someone(...roles: [Role, number][]): Actor {
  const grants = roles.map(([role, officeId], index) => ({ id: index + 1, role, officeId }));
  return { id: 1, name: null, locale: "en", neighborhoodId: null, grants };
}

const open = { officeId: 7, settledAt: null, isPublic: true };

test("the office that keeps it says what became of it, until it is settled", () => {
  for (const role of ["drafter", "approver"] as const) expect(commitmentRefusal(someone([role, 7]), open)).toBeNull();
  expect(commitmentRefusal(someone(["drafter", 7]), { ...open, settledAt: new Date() })).toMatchObject({
    kind: "conflict",
    key: "commitments.settled",
  });
  expect(commitmentRefusal(someone(["approver", 8], ["moderator", 7]), open)).toMatchObject({ kind: "missing" });
});

test("what was taken back is not kept any further", () => {
  expect(commitmentRefusal(someone(["drafter", 7]), { ...open, isPublic: false })).toMatchObject({ kind: "conflict" });
  expect(checkRefusal(someone(), { settledAs: "done", isPublic: false })).toMatchObject({ kind: "conflict" });
});

test("residents say whether it is done once the city does; visitors sign in first, and staff never", () => {
  const done = { settledAs: "done", isPublic: true } as const;
  expect(checkRefusal(someone(), done)).toBeNull();
  expect(checkRefusal(null, done)).toMatchObject({ kind: "signed-out" });
  expect(checkRefusal(someone(["clerk", 0]), done)).toMatchObject({ kind: "forbidden" });
  for (const settledAs of [null, "withdrawn"] as const)
    for (const actor of [null, someone()])
      expect(checkRefusal(actor, { ...done, settledAs })).toMatchObject({ kind: "conflict", key: "commitments.not-called-done" });
});
