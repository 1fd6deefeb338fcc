import { expect, test } from "vitest";
import { medianOf } from "./median";

const once = (...values: number[]) => values.map((value) => ({ value, count: 1 }));

test("is the value in the middle of an odd number, in whatever order they come", () => {
  expect(medianOf(once(9, 1, 5))).toBe(5);
  expect(medianOf(once(7))).toBe(7);
});

test("is the mean of the two in the middle of an even number", () => {
  expect(medianOf(once(1, 2, 17, 18))).toBe(9.5);
  expect(medianOf([{ value: 3, count: 2 }])).toBe(3);
});

test("takes each value as often as it was seen", () => {
  expect(medianOf([...once(100, 200), { value: 4, count: 3 }])).toBe(4);
  expect(medianOf([{ value: 10, count: 2 }, ...once(30, 40)])).toBe(20);
});

test("is not there without values", () => {
  expect(medianOf([])).toBeNull();
});
