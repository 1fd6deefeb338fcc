import { expect, test } from "vitest";
import { keptFor } from "./kept-for";

const at = (seconds: number) => new Date(Date.UTC(2026, 10, 22, 18, 0, seconds));

test("makes a thing once for its time, for each owner and key", async () => {
  const kept = keptFor<string, number>(60_000);
  const [owner, other] = [{}, {}];
  let made = 0;
  const make = async () => (made += 1);
  expect(await kept(owner, "a", at(0), make)).toBe(1);
  expect(await kept(owner, "a", at(59), make)).toBe(1);
  expect(await kept(owner, "b", at(0), make)).toBe(2);
  expect(await kept(other, "a", at(0), make)).toBe(3);
  expect(await kept(owner, "a", at(60), make)).toBe(4);
  expect(await kept(owner, "a", at(30), make), "the clock was set back").toBe(5);
});

test("whoever asks meanwhile waits for the same one, and a failure is not kept", async () => {
  const kept = keptFor<string, number>(60_000);
  const owner = {};
  let fails = true;
  const make = async () => {
    if (fails) throw new Error("away");
    return 7;
  };
  const asked = [kept(owner, "a", at(0), make), kept(owner, "a", at(0), async () => 8)];
  for (const each of asked) await expect(each).rejects.toThrow("away");
  fails = false;
  expect(await kept(owner, "a", at(0), make)).toBe(7);
});

test("forgets all rather than growing without end", async () => {
  const kept = keptFor<number, number>(60_000, 3);
  const owner = {};
  let made = 0;
  for (const key of [1, 2, 3, 4, 4, 1]) await kept(owner, key, at(0), async () => (made += 1));
  expect(made).toBe(5);
});
