import { expect, test } from "vitest";
import { cutAtQuote, isQuoteOf, rangesOf } from "./quote";

const text = "Call Ana.\nHer number is\r\n 402-555-0100 (home).  🌳 Árboles!";

test("takes a passage that stands in the text, whatever the white space", () => {
  expect(isQuoteOf("  Her   number is 402-555-0100 ", text)).toBe(true);
  expect(isQuoteOf("🌳 Árboles!", text)).toBe(true);
});

test("takes a passage whose accents were typed as two characters", () => {
  expect(isQuoteOf("A\u0301rboles", text)).toBe(true);
});

test("refuses words that do not stand there like this", () => {
  expect(isQuoteOf("her number is", text)).toBe(false);
  expect(isQuoteOf("number 402-555-0100", text)).toBe(false);
});

test("refuses a passage of nothing but white space and invisible characters", () => {
  expect(isQuoteOf(" \n\u200b\u200f", text)).toBe(false);
});

test("finds where the passage stands, with the white space and signs of the text", () => {
  expect(cutAtQuote("number is 402-555-0100 (home).", text)).toEqual([
    "Call Ana.\nHer ",
    "number is\r\n 402-555-0100 (home).",
    "  🌳 Árboles!",
  ]);
  expect(cutAtQuote("nothing", text)).toBeNull();
});

test("finds nothing of what is longer than the text, however long", () => {
  expect(rangesOf("w".repeat(20_000), text)).toEqual([]);
  expect(cutAtQuote("w".repeat(20_000), text)).toBeNull();
  expect(rangesOf("w".repeat(5000), "w".repeat(5000))).toHaveLength(1);
});
