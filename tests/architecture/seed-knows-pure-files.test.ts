import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

const seedFiles = readdirSync("db/seed", { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));

function importsOf(file: string): string[] {
  const source = readFileSync(path.join("db/seed", file), "utf8");
  return [...source.matchAll(/from "([^"]+)"/g)].flatMap(([, target]) => (target ? [target] : []));
}

test("the seed takes from the application only lists and pure functions of its features", () => {
  const fromApp = seedFiles.flatMap((file) => importsOf(file).filter((target) => target.startsWith("~/")));
  const impure = fromApp.filter((target) => !/^~\/(features|core)\//.test(target) || target.endsWith(".server"));
  expect(impure).toEqual([]);
});
