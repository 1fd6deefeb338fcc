import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import routes from "~/routes";

const folder = "app/routes";
const files = readdirSync(folder).filter((file) => file.endsWith(".tsx"));

describe("every route", () => {
  test.each(files)("%s lets people in through a door only", (file) => {
    const source = readFileSync(join(folder, file), "utf8");
    for (const [, name, made] of source.matchAll(/export (?:const|async function|function) (loader|action)\b([^\n]*)/g)) {
      expect(made, `${name} of ${file}`).toMatch(
        /^ = ((anyone|residents|moderators|officials|secondPeople|administrators)\.may(Read|Write)\(|loader;)/,
      );
    }
    expect(source, "a page needs a loader, so that its door is asked").toMatch(/export const loader = /);
  });

  test("of the folder has an address, and every address a route", () => {
    const addressed = (routes as { file: string }[]).map(({ file }) => file.replace("routes/", ""));
    expect(addressed.sort()).toEqual(files.sort());
  });

  test.each(files)("%s is a sentence: no SQL, no roles, no dates of its own", (file) => {
    const source = readFileSync(join(folder, file), "utf8");
    expect(source).not.toMatch(/from "(drizzle-orm|~db\/)/);
    expect(source).not.toMatch(/Intl\.DateTimeFormat|toLocale/);
    expect(source.split("\n").length).toBeLessThan(160);
  });
});
