import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { LoaderFunction } from "@remix-run/node";
import { sql } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { seedDemoCity } from "~db/seed";
import { aResident } from "../support/builders";
import { ownDatabase } from "../support/database";
import { aRead } from "../support/visit";

// What staff tell each other is never public: no page of residents may load it.

const readers = ["features/notes/notes.server.ts", "features/brief/brief.server.ts"];
const modules = import.meta.glob<{ loader: LoaderFunction }>("../../app/routes/*.tsx");
const own = ownDatabase();
const now = new Date();
const secret = "The contractor wants a secret price.";

const sources = () =>
  readdirSync("app", { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file) && !file.includes(".test."))
    .map((file) => ({ file, source: readFileSync(join("app", file), "utf8") }));

test("only two files read internal notes", () => {
  const found = sources().filter(({ source }) => /deskNotes|desk_notes/.test(source));
  expect(found.map(({ file }) => file).sort()).toEqual([...readers].sort());
});

test("only the desk uses them", () => {
  const users = sources().filter(({ source }) => /from "[^"]*\/(notes|brief|read-brief|read-topic-desk)\.server"/.test(source));
  for (const { file } of users) expect(file).toMatch(/^(routes\/desk\.|features\/(desk|notes|brief|composer)\/)/);
});

beforeAll(async () => {
  await seedDemoCity({ databaseUrl: own.url, now });
  await own.db.execute(sql`
    insert into desk_notes (topic_id, idea_id, text, is_sensitive, written_by, written_at)
    select t.id, (select min(id) from ideas where topic_id = t.id and is_visible), ${secret}, true, (select min(id) from people), ${now}
      from topics t where t.slug = 'safer-parks'`);
});

test("no page that a resident opens has a word of them", async () => {
  const { rows } = await own.db.execute<Record<string, number>>(sql`
    select i.id as "ideaId", (select min(id) from comments c where c.idea_id = i.id) as "commentId", t.id as "topicId",
           (select min(id) from publications p where p.topic_id = t.id) as "publicationId",
           (select min(id) from responses r where r.topic_id = t.id) as "responseId",
           (select min(id) from commitments c where c.topic_id = t.id) as "commitmentId"
      from topics t join ideas i on i.topic_id = t.id where t.slug = 'safer-parks' and i.is_visible order by i.id limit 1`);
  const ids = Object.fromEntries(Object.entries(rows[0] ?? {}).map(([name, id]) => [name, String(id)]));
  const resident = await aResident(own.db);
  for (const [path, load] of Object.entries(modules)) {
    const { loader } = await load();
    for (const slug of ["safer-parks", "parks"]) {
      const args = aRead({ db: own.db, actor: resident, now }, { path: "/", params: { ...ids, slug } });
      // What is refused is no page.
      const page = await Promise.resolve(loader(args)).catch(() => null);
      expect(JSON.stringify(page) ?? "", path).not.toContain("secret price");
    }
  }
});
