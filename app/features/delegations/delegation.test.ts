import fc from "fast-check";
import { expect, test } from "vitest";
import { type Delegation, desksOf, standInOf } from "./delegation";

const parks = 1;
const library = 2;
const until = new Date("2026-12-04T06:00:00Z");
const given = (fromId: number, toId: number, values: Partial<Delegation> = {}): Delegation => ({
  officeId: parks,
  fromId,
  fromName: `Person ${fromId}`,
  toId,
  toName: `Person ${toId}`,
  endsAt: until,
  ...values,
});

test("somebody's desks are their own, and those they look after in that office", () => {
  expect(desksOf([given(1, 2), given(3, 2, { officeId: library }), given(4, 5)], 2)).toEqual([
    { officeId: null, ownerId: 2 },
    { officeId: parks, ownerId: 1 },
    { officeId: library, ownerId: 3 },
  ]);
});

test("whoever looks after a desk that looks after another looks after both, in the same office only", () => {
  const delegations = [given(1, 2, { endsAt: null }), given(2, 3), given(9, 2, { officeId: library })];
  expect(desksOf(delegations, 3)).toEqual([
    { officeId: null, ownerId: 3 },
    { officeId: parks, ownerId: 2 },
    { officeId: parks, ownerId: 1 },
  ]);
  expect(standInOf(delegations, parks, 1)).toEqual({ toId: 3, toName: "Person 3", endsAt: until });
  expect(standInOf(delegations, library, 1)).toBeNull();
});

test("a desk handed over for good has no end, and nobody stands in for who is there", () => {
  expect(standInOf([given(1, 2, { endsAt: null })], parks, 1)).toEqual({ toId: 2, toName: "Person 2", endsAt: null });
  expect(standInOf([given(1, 2)], parks, 2)).toBeNull();
});

test("people who look after each other's desks make no circle", () => {
  const person = fc.integer({ min: 1, max: 5 });
  const delegation = fc
    .tuple(person, person)
    .filter(([from, to]) => from !== to)
    .map(([from, to]) => given(from, to));
  fc.assert(
    fc.property(fc.array(delegation, { maxLength: 12 }), person, (delegations, id) => {
      const desks = desksOf(delegations, id);
      expect(new Set(desks.map(({ ownerId }) => ownerId)).size).toBe(desks.length);
      expect(standInOf(delegations, parks, id)?.toId).not.toBe(id);
    }),
  );
});
