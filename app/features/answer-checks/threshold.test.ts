import fc from "fast-check";
import { expect, test } from "vitest";
import { asksForClarification } from "./threshold";

test.each([
  [4, 4, false],
  [5, 5, true],
  [5, 25, true],
  [5, 26, false],
  [6, 26, true],
  [6, 30, true],
  [6, 31, false],
  [0, 0, false],
])("%i of %i people: %s", (offQuestion, said, asks) => {
  expect(asksForClarification({ offQuestion, said })).toBe(asks);
});

test("it is max(5, 20 % of those who said anything, rounded up)", () => {
  fc.assert(
    fc.property(fc.nat(5000), fc.nat(5000), (offQuestion, others) => {
      const said = offQuestion + others;
      expect(asksForClarification({ offQuestion, said })).toBe(offQuestion >= Math.max(5, Math.ceil(said / 5)));
    }),
  );
});
