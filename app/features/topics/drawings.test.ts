import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { coverOf, drawingOf, drawings } from "./drawings";

test("a topic can have every drawing there is, and no other", () => {
  const files = readdirSync("public/drawings").filter((file) => file.endsWith(".svg"));
  expect(drawings.map((drawing) => `${drawing}.svg`)).toEqual(files.sort());
});

test("a cover leads back to its drawing", () => {
  expect(drawingOf(coverOf("winter"))).toBe("winter");
  expect(drawingOf("/elsewhere/winter.svg")).toBeUndefined();
  expect(drawingOf(null)).toBeUndefined();
});
