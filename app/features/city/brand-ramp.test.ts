import { wcagContrast } from "culori";
import { assert, integer, property } from "fast-check";
import { expect, test } from "vitest";
import { brandRamp } from "./brand-ramp";

const paper = "#fbf8f2";
const color = integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, "0")}`);

const wellKnown = [
  "#0b5a66",
  "#c8102e",
  "#ffffff",
  "#000000",
  "#ffff00",
  "#00ff00",
  "#00ffff",
  "#ff00ff",
  "#ff0000",
  "#0000ff",
  "#f4b740",
  "#ffd700",
  "#7fb3ba",
  "#808080",
  "#c0c0c0",
  "#f5f5dc",
  "#fa8072",
  "#e6e6fa",
  "#98ff98",
  "#ff7f50",
  "#003366",
  "#228b22",
  "#8b0000",
  "#4b0082",
  "#d2691e",
  "#2f4f4f",
  "#ff69b4",
  "#00008b",
  "#9acd32",
  "#767676",
];

function expectReadable(from: string): void {
  const { ramp, contrast } = brandRamp(from);
  for (const tone of Object.values(ramp)) expect(tone).toMatch(/^#[0-9a-f]{6}$/);
  for (const tone of [ramp.primary, ramp["primary-dark"], ramp["primary-darker"]]) {
    expect(wcagContrast(tone, paper), `${tone} from ${from} on paper`).toBeGreaterThanOrEqual(4.5);
    expect(wcagContrast(tone, "#ffffff"), `white on ${tone} from ${from}`).toBeGreaterThanOrEqual(4.5);
  }
  // Dark words stand on the light tones: avatars, answers in lists.
  for (const tint of [ramp["primary-lighter"], ramp["primary-lightest"]]) {
    expect(wcagContrast(ramp["primary-darker"], tint), `darker on ${tint} from ${from}`).toBeGreaterThanOrEqual(4.5);
  }
  expect(contrast).toBeGreaterThanOrEqual(4.5);
}

test.each(wellKnown)("everyone can read a site in %s", (from) => {
  expectReadable(from);
});

test("everyone can read a site in any color", () => {
  assert(property(color, expectReadable), { numRuns: 200 });
});

test("says when the color had to be darkened, and only then", () => {
  expect(brandRamp("#f4b740").isDarkened).toBe(true);
  expect(brandRamp("#0b5a66")).toMatchObject({ isDarkened: false, ramp: { primary: "#0b5a66" } });
});
