import { askSecondLook } from "~/features/appeals/ask-second-look.server";
import type { ContentRef } from "~/features/moderation/content";
import { hideContent } from "~/features/moderation/hide-content.server";
import type { Actor } from "~/features/people/actor";
import type { Database } from "~db/client.server";
import { aComment, aModerator, aResident } from "./builders";

/** The city and the origin as verbs of second looks need them, without a row in the database. */
export const aSite = {
  city: {
    siteName: "Hearback Oxbow",
    siteNameEs: "Hearback Oxbow ES",
    email: "city@oxbow.example",
    timeZone: "America/Chicago",
    workingDays: [1, 2, 3, 4, 5],
    workStarts: "08:00",
    workEnds: "17:00",
    holidays: ["2026-11-26"],
    secondLookDays: 5,
  },
  origin: "https://hearback.example",
};

const words = "Ana never answers,\nher number is 402-555-0199.";

interface Hidden {
  author: Actor & { email: string };
  decider: Actor & { email: string };
  decisionId: number;
  content: ContentRef;
}

/** A comment of a resident that a moderator hid under rule 2. */
export async function aHiddenComment(
  db: Database,
  now: Date,
  values: {
    author?: Hidden["author"];
    decider?: Hidden["decider"];
    ideaId?: number;
    whenWritten?: (content: ContentRef) => Promise<unknown>;
  } = {},
): Promise<Hidden> {
  const author = values.author ?? (await aResident(db));
  const decider = values.decider ?? (await aModerator(db, { displayName: "Morgan Decider" }));
  const comment = await aComment(db, now, { authorId: author.id, body: words, ideaId: values.ideaId });
  const content = { kind: "comment" as const, id: comment.id };
  await values.whenWritten?.(content);
  const hide = { content, clause: 2, passage: "402-555-0199", reason: "A phone number of somebody else." };
  return { author, decider, content, decisionId: await hideContent(db, decider, hide, aSite, now) };
}

/** The same, with its author's request for a second look. */
export async function anAppeal(db: Database, now: Date, values: Parameters<typeof aHiddenComment>[2] = {}) {
  const hidden = await aHiddenComment(db, now, values);
  const appealId = await askSecondLook(db, hidden.author, { decisionId: hidden.decisionId, text: "It is a shop." }, aSite, now);
  return { ...hidden, appealId };
}
