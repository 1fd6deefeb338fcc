import { expect, test } from "vitest";
import { reignsOf } from "./heads";

const head = (id: number | null, startsOn: string | null) => ({
  id,
  startsOn,
  headName: `Head ${id}`,
  headTitle: "Director",
  headTitleEs: "Directora",
});
const heads = [head(null, null), head(1, "2026-03-01"), head(2, "2026-12-01")];
const on = (day: string) => reignsOf(heads, day).map(({ state }) => state);

test("somebody leads the office on every day, from the first day on", () => {
  expect(on("2026-02-28")).toEqual(["present", "coming", "coming"]);
  expect(on("2026-03-01")).toEqual(["past", "present", "coming"]);
  expect(on("2026-11-30")).toEqual(["past", "present", "coming"]);
  expect(on("2026-12-01")).toEqual(["past", "past", "present"]);
});

test("each ends on the day on which the next one takes over", () => {
  expect(reignsOf(heads, "2026-04-01").map(({ endsOn }) => endsOn)).toEqual(["2026-03-01", "2026-12-01", null]);
});

test("a head without a successor leads", () => {
  expect(reignsOf([head(null, null)], "2026-04-01")).toMatchObject([{ state: "present", endsOn: null }]);
});
