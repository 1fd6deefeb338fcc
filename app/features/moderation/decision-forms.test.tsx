import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect } from "vitest";
import { languageOf } from "~/catalogs/language";
import type { Actor } from "~/features/people/actor";
import { listClausesFor } from "~/features/policy/queries.server";
import { LimitItem } from "~/features/posting-limits/limit-item";
import { listLimits } from "~/features/posting-limits/queries.server";
import { LanguageProvider } from "~/ui/language";
import type { Database } from "~db/client.server";
import { holds, ideaPhotos, photos } from "~db/schema";
import { aComment, aModerator, anIdea, aTopic } from "../../../tests/support/builders";
import { test } from "../../../tests/support/database";
import type { ContentRef } from "./content";
import { listDecisionChoices } from "./decision-choices.server";
import { DecisionForms } from "./decision-forms";
import { getContent } from "./get-content.server";
import { openCase } from "./open-case.server";
import { possibleActs } from "./possible-acts";
import { proposeSuspension } from "./propose-suspension.server";
import { redactContent } from "./redact-content.server";
import { slowAuthor } from "./slow-author.server";

const now = new Date("2026-11-22T18:00:00Z");
const sender = { siteName: { en: "Hearback", es: "Hearback" }, origin: "https://hearback.example" };
const site = {
  city: { siteName: "H", siteNameEs: "H", email: "city@oxbow.example", timeZone: "UTC" },
  origin: "https://hearback.example",
};

function drawn(page: ReactNode, locale: "en" | "es" = "en"): string {
  return renderToStaticMarkup(<LanguageProvider value={languageOf(locale, "UTC")}>{page}</LanguageProvider>);
}

async function formsOf(db: Database, actor: Actor, ref: ContentRef, locale: "en" | "es" = "en"): Promise<string> {
  const content = await getContent(db, ref, { id: actor.id, now });
  const opened = {
    content,
    clauses: await listClausesFor(db, content.policyVersionId, now),
    choices: await listDecisionChoices(db, actor, content, now),
    acts: possibleActs(actor, content, now),
  };
  const draft = { clause: "", passage: "", reason: "" };
  return drawn(
    <DecisionForms
      opened={opened}
      openReports={0}
      sender={sender}
      now={now}
      draft={draft}
      onDraft={() => undefined}
      evidence={{ current: null }}
    />,
    locale,
  );
}

const intentsIn = (html: string) => [...html.matchAll(/name="intent" value="(\w+)"/g)].map(([, intent]) => intent);

test("an idea can be collapsed, moved, covered, hidden, and its author limited, from least to most, with what is proposed", async ({
  db,
}) => {
  const topic = await aTopic(db, now);
  const open = await aTopic(db, now, { question: "Where else?", questionEs: "¿Dónde más?" });
  const body = "Call 402-555-0199.";
  const original = await anIdea(db, now, { topicId: topic.id, body });
  const idea = await anIdea(db, now, { topicId: topic.id, body });
  const caseId = await openCase(
    db,
    { kind: "idea", id: idea.id, topicId: topic.id, authorId: idea.authorId, ideaTitle: "", body },
    "hold",
    now,
  );
  await db.insert(holds).values({ caseId, filter: "personal_data", found: "402-555-0199", createdAt: now });
  const html = await formsOf(db, await aModerator(db), { kind: "idea", id: idea.id });
  expect(intentsIn(html)).toEqual(["keep", "collapse", "move", "redact", "hide", "slow", "suspend"]);
  for (const id of ["keep", "collapse", "move", "cover", "hide", "slow", "suspend"]) expect(html).toContain(`id="${id}"`);
  expect(html).toContain(`value="${original.id}"`);
  expect(html).toContain(`<option value="${open.id}">Where else?</option>`);
  expect(html).toMatch(/<textarea[^>]*name="passages"[^>]*>402-555-0199<\/textarea>/);
  expect(await formsOf(db, await aModerator(db), { kind: "idea", id: idea.id }, "es")).toContain("Cubrir datos privados");
});

test("a comment is not moved, and a photo is neither collapsed nor covered", async ({ db }) => {
  const comment = await aComment(db, now);
  const moderator = await aModerator(db);
  expect(intentsIn(await formsOf(db, moderator, { kind: "comment", id: comment.id }))).toEqual([
    "collapse",
    "redact",
    "hide",
    "slow",
    "suspend",
  ]);
  const [photo] = await db
    .insert(photos)
    .values({ bytes: Buffer.from("x"), width: 1, height: 1, alt: "A bench.", createdAt: now })
    .returning({ id: photos.id });
  await db.insert(ideaPhotos).values({ photoId: photo?.id ?? 0, ideaId: comment.ideaId, createdAt: now });
  expect(intentsIn(await formsOf(db, moderator, { kind: "photo", id: photo?.id ?? 0 }))).toEqual(["hide", "slow", "suspend"]);
});

test("what stands can be taken back where it was decided", async ({ db }) => {
  const comment = await aComment(db, now);
  const content = { kind: "comment" as const, id: comment.id };
  const moderator = await aModerator(db);
  const why = { clause: 2, reason: "A reason." };
  const covered = await redactContent(db, moderator, { content, passages: ["every day"], ...why }, site, now);
  const slowed = await slowAuthor(db, moderator, { content, passage: "walk", days: 3, ...why }, site, now);
  const html = await formsOf(db, moderator, content);
  expect(html).toContain(`name="decision" value="${covered}"`);
  expect(html).toContain(`name="decision" value="${slowed}"`);
  expect(html).toContain("Uncover the words");
});

test("a proposal is settled by others, with a button each to approve and to refuse", async ({ db }) => {
  const comment = await aComment(db, now);
  const proposal = {
    content: { kind: "comment" as const, id: comment.id },
    clause: 2,
    passage: "walk",
    reason: "A reason.",
    days: 1,
  };
  await proposeSuspension(db, await aModerator(db), proposal, now);
  const [limit] = (await listLimits(db, "proposed", null, now)).items;
  if (!limit) throw new Error("no proposal");
  const html = drawn(<LimitItem limit={limit} isMine={false} />);
  expect(html).toMatch(/value="approve"[\s\S]*value="refuse"/);
  expect(html).toContain("For 1 day");
  expect(drawn(<LimitItem limit={limit} isMine />, "es")).not.toContain("<form");
});
