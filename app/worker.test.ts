import pino from "pino";
import { expect } from "vitest";
import { aCity } from "~db/../tests/support/builders";
import { test } from "~db/../tests/support/database";
import { runJobs } from "./worker.server";

const parts = { origin: "https://hearback.example", now: new Date("2026-11-22T18:00:00Z") };

test("a job that fails is logged, and stops no other", async ({ db }) => {
  await aCity(db);
  const [logged, ran]: [string[], string[]] = [[], []];
  const log = pino({ base: null }, { write: (line: string) => logged.push(line) });
  const jobs = {
    first: async () => {
      throw new Error("a fault");
    },
    second: async (_: unknown, { city }: { city: { siteName: string } }) => ran.push(city.siteName),
  };
  await runJobs(db, jobs, { ...parts, log });
  expect(ran).toEqual(["Hearback Oxbow"]);
  expect(logged).toHaveLength(1);
  expect(logged[0]).toContain('"job":"first"');
});
