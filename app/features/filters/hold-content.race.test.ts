import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { addComment } from "~/features/comments/add-comment.server";
import { shareIdea } from "~/features/ideas/share-idea.server";
import { cases, filters, holds, ideas } from "~db/schema";
import { anIdea, aResident, aTopic } from "../../../tests/support/builders";
import { ownDatabase } from "../../../tests/support/database";

const own = ownDatabase({ max: 8 });
const now = new Date("2026-03-08T12:00:00Z");
const found = "fuck it, her number is (402) 451-2345.";
const newIdea = (topicSlug: string) => ({
  topicSlug,
  title: "Lights",
  body: found,
  language: "en" as const,
  neighborhoodId: null,
  place: "",
});
const countsOf = async () =>
  Object.fromEntries((await own.db.select().from(filters)).map(({ name, holdsCount }) => [name, holdsCount]));

test("counts every hold, when many people write at once", async () => {
  const on = await anIdea(own.db, now);
  const before = await countsOf();
  await Promise.all(
    Array.from({ length: 16 }, async (_, number) => {
      const person = await aResident(own.db);
      const body = `${found} ${number}${"!".repeat(number)}`;
      if (number % 2 === 0) return addComment(own.db, person, { ideaId: on.id, body, language: "en", parentId: null }, now);
      return shareIdea(own.db, person, newIdea((await aTopic(own.db, now)).slug), "America/Chicago", now);
    }),
  );
  const after = await countsOf();
  expect([Number(after.word) - Number(before.word), Number(after.personal_data) - Number(before.personal_data)]).toEqual([
    16, 16,
  ]);
});

test("takes a held idea that is sent eight times at once for one, held once", async () => {
  const [person, topic] = [await aResident(own.db), await aTopic(own.db, now)];
  const ids = await Promise.all(
    Array.from({ length: 8 }, () => shareIdea(own.db, person, newIdea(topic.slug), "America/Chicago", now)),
  );
  expect(new Set(ids).size).toBe(1);
  expect(await own.db.select({ id: ideas.id }).from(ideas).where(eq(ideas.topicId, topic.id))).toHaveLength(1);
  const ofIdea = await own.db
    .select({ filter: holds.filter })
    .from(holds)
    .innerJoin(cases, eq(cases.id, holds.caseId))
    .where(eq(cases.ideaId, ids[0] ?? 0));
  expect(ofIdea.map(({ filter }) => filter).sort()).toEqual(["personal_data", "word"]);
});
