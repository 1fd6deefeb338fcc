import { expect, test } from "vitest";
import { webAddressOf } from "./web-address";

test.each([
  ["https://oxbow.example/trees", "https://oxbow.example/trees"],
  ["http://oxbow.example", "http://oxbow.example/"],
  ["HTTPS://Oxbow.Example/A?b=1#c", "https://oxbow.example/A?b=1#c"],
])("%s is an address to look at", (text, address) => {
  expect(webAddressOf(text)).toBe(address);
});

test.each([
  "",
  "oxbow.example/trees",
  "javascript:alert(1)",
  "data:text/html,<script>alert(1)</script>",
  "ftp://oxbow.example/trees",
  "//oxbow.example/trees",
  "https://",
  "https://localhost/trees",
  "https://[::1]/trees",
  "https://oxbow.example@evil.example/",
  "https://user:word@oxbow.example/",
  "https://oxbow.example/a b",
  "https://oxbow.example/<script>",
  `https://oxbow.example/${"a".repeat(600)}`,
  "java\nscript:alert(1)",
])("%s is none", (text) => {
  expect(webAddressOf(text)).toBeNull();
});
