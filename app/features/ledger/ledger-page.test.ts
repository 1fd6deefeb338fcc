import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { loader } from "~/routes/moderation.ledger";
import { aCity, aModerator, aPerson, aPolicy, aTopic, daysFrom } from "../../../tests/support/builders";
import { ownDatabase } from "../../../tests/support/database";
import { aDecision, aDrawnReview, aSecondLook } from "../../../tests/support/ledger-builders";
import { queriesOf } from "../../../tests/support/page-queries";
import { aSite } from "../../../tests/support/site";

const own = ownDatabase();
const now = new Date("2026-11-22T18:00:00Z");
const later = daysFrom(now, 1);
const names = { moderator: "Moderator Quokka", author: "Author Quokka" };
let topic: Awaited<ReturnType<typeof aTopic>>;

beforeAll(async () => {
  const { db } = own;
  await aCity(db);
  const policy = await aPolicy(db);
  topic = await aTopic(db, now, { slug: "shade", question: "Where is shade missing?", policyVersionId: policy.id });
});

const decide = async (count: number, at = now) => {
  const moderator = await aModerator(own.db, { displayName: names.moderator });
  const author = await aPerson(own.db, { displayName: names.author });
  const about = {
    topicId: topic.id,
    moderatorId: moderator.id,
    authorId: author.id,
    text: "Quokka text",
    reason: "Quokka reason",
  };
  const made = [];
  for (let done = 0; done < count; done += 1) made.push(await aDecision(own.db, at, { ...about, passage: "Quokka passage" }));
  return made;
};

describe("the page", () => {
  test("says in both languages that nothing was decided yet", async () => {
    const site = aSite(own.db, now);
    expect((await site.get("/moderation/ledger")).body).toContain("No moderator has decided on anything yet.");
    expect((await site.get("/es/moderation/ledger")).body).toContain("Moderación todavía no ha decidido nada.");
  });

  test("shows what was decided to everybody, without a name, a text, a number of what it was about, or a time of day", async () => {
    const [decision] = await decide(3);
    if (decision) await aSecondLook(own.db, now, decision, "reversed");
    const { status, body } = await aSite(own.db, later).get("/moderation/ledger");
    expect(status).toBe(200);
    expect(body).toContain("Where is shade missing?");
    expect(body).toContain("Rule 2: Private information");
    expect(body).toContain("Reversed");
    expect(body).not.toMatch(/Quokka|\/ideas\/|\/comments\/|18:00/);
    expect(body).toContain("&lt;10");
  });

  test("publishes numbers and rates from ten on, and how often second moderators agreed", async () => {
    const made = await decide(12, later);
    const moderator = await aModerator(own.db);
    for (const { id } of made) {
      const review = await aDrawnReview(own.db, later, id);
      await own.db.execute(
        sql`update blind_reviews set reviewer_id = ${moderator.id}, would_keep = false, agrees = true, reviewed_at = ${later} where id = ${review.id}`,
      );
    }
    const { body } = await aSite(own.db, daysFrom(now, 2)).get("/moderation/ledger");
    expect(body).toContain("12 decisions were reviewed, and the second moderator agreed with 12 of them (100%)");
    expect(body).toMatch(/<td[^>]*>15<\/td>/);
  });

  test("tells of second looks that are late", async () => {
    const [decision] = await decide(1);
    if (decision) await aSecondLook(own.db, now, decision);
    const { body } = await aSite(own.db, daysFrom(now, 20)).get("/moderation/ledger");
    expect(body).toContain("Business days late");
  });

  test("offers the same as a file", async () => {
    const { status, body } = await aSite(own.db, daysFrom(now, 3)).get("/es/moderation/ledger.csv?act=hide");
    expect(status).toBe(200);
    expect(body.split("\r\n")[0]).toBe("date,topic,rule,policy_version,act,held_first,second_look");
    expect(body).toContain("2026-11-22,shade,2,");
    expect(body).not.toContain("Quokka");
  });

  test("takes the same few queries however long it is", async () => {
    const queries = () => queriesOf(own, { loader, path: "/moderation/ledger", now: daysFrom(now, 4) });
    const few = await queries();
    await decide(60, daysFrom(now, 2));
    expect(await queries()).toBeLessThanOrEqual(few);
    expect(few).toBeLessThanOrEqual(8);
    const { body } = await aSite(own.db, daysFrom(now, 4)).get("/moderation/ledger");
    expect(body).toContain('rel="next"');
  });
});
