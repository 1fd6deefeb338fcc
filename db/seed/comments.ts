import { covered } from "~/features/moderation/cover";
import type { comments, commentVersions } from "../schema";
import type { Calendar } from "./calendar";
import type { SeedComment } from "./content/types";
import { type Dice, diceOf } from "./dice";
import { type PlannedIdea, unrounded } from "./ideas";
import type { RowOf } from "./insert-rows";
import type { People } from "./people";

export interface PlannedComment {
  id: number;
  idea: PlannedIdea;
  content: SeedComment;
  /** The content of the comment it replies to. */
  parent: SeedComment | null;
  daysAgo: number;
  at: Date;
}

export interface Comments {
  all: PlannedComment[];
  rows: (RowOf<typeof comments> & { id: number; authorId: number })[];
  versions: RowOf<typeof commentVersions>[];
}

/** What answers something comes at least so much later, in days. */
const typing = 0.004;

/** Comments and replies, with ids in the order in which they were written. */
export function planComments(ideas: readonly PlannedIdea[], people: People, calendar: Calendar): Comments {
  const dice = diceOf("comments");
  const all = ideas
    .flatMap((idea) => idea.content.comments.flatMap((content) => threadOf(idea, content, dice)))
    .sort((a, b) => b.daysAgo - a.daysAgo)
    .map((comment, i) => ({ ...comment, id: i + 1, at: calendar.ago(comment.daysAgo) }));
  const ids = new Map(all.map(({ content, id }) => [content, id]));
  const rows = all.map(({ id, idea, content, parent, at }) => ({
    id,
    ideaId: idea.id,
    parentId: parent ? (ids.get(parent) ?? null) : null,
    authorId: people.idOf(content.author),
    officeId: people.officeIdOf(content.author, idea.topic.row.responsibleOfficeId),
    body: shownBodyOf(content),
    heldAt: content.held ? at : null,
    language: content.language ?? ("en" as const),
    helpfulCount: 0,
    createdAt: at,
  }));
  return {
    all,
    rows,
    versions: all.map(({ id, content, at }) => ({ commentId: id, number: 1, body: content.body, writtenAt: at })),
  };
}

function shownBodyOf({ body, covered: cover, language }: SeedComment): string {
  if (!cover) return body;
  return covered({ body }, [{ passages: [...cover.passages], clause: cover.clause }], language ?? "en", { title: 0, body: 2000 })
    .body;
}

function threadOf(idea: PlannedIdea, content: SeedComment, dice: Dice) {
  const first = {
    idea,
    content,
    parent: null as SeedComment | null,
    daysAgo: Math.min(content.daysAgo - dice.roll() * unrounded, idea.daysAgo - typing),
  };
  const replies = (content.replies ?? []).map((reply) => ({
    idea,
    content: reply,
    parent: content as SeedComment | null,
    daysAgo: Math.min(reply.daysAgo - dice.roll() * unrounded, first.daysAgo - typing),
  }));
  return [first, ...replies].map((comment) => ({ ...comment, daysAgo: Math.max(comment.daysAgo, 0) }));
}
