import { expect, test } from "vitest";
import { firstFreeSlug, slugOf } from "./slug";

test("makes an address out of words in any Latin script", () => {
  expect(slugOf("Mayor's Office", "office")).toBe("mayors-office");
  expect(slugOf("¿A qué hora abre la biblioteca?", "topic")).toBe("a-que-hora-abre-la-biblioteca");
});

test("cuts at a word, and cuts the word when there is only one", () => {
  expect(slugOf("How can we make hot streets safer by next summer?", "topic", 25)).toBe("how-can-we-make-hot");
  expect(slugOf("a".repeat(90), "topic", 25)).toBe("a".repeat(25));
});

test("falls back when no letter is left", () => {
  expect(slugOf("我们的街道", "topic")).toBe("topic");
  expect(slugOf("?!", "office")).toBe("office");
});

test("numbers a name that is taken", async () => {
  const taken = new Set(["parks", "parks-2"]);
  expect(await firstFreeSlug("parks", async (slug) => !taken.has(slug))).toBe("parks-3");
});
