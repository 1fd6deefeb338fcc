import type { decisions } from "../schema";
import type { PlannedComment } from "./comments";
import { reportedBeforeHiding, slowed } from "./content/moderation";
import type { SeedAppeal, SeedHide } from "./content/types";
import type { PlannedIdea } from "./ideas";
import type { People } from "./people";

/** What a decision is on. */
export interface About {
  ideaId: number | null;
  commentId: number | null;
  topicId: number;
  policyVersionId: number;
  authorId: number;
  text: string;
}

export interface Reported {
  reporterId: number;
  clause: number;
  sentence: string;
  daysAgo: number;
}

export interface PlannedAct {
  act: NonNullable<(typeof decisions.$inferInsert)["act"]>;
  about: About;
  by: "moderator" | "moderator2";
  daysAgo: number;
  clause?: number;
  passage?: string;
  covered?: readonly string[];
  reason: string;
  originalId?: number;
  /** Of `slow`. */
  days?: number;
  reverses?: PlannedAct;
  appeal?: SeedAppeal;
  /** What led to it; none when a moderator came across it. */
  reports: Reported[];
}

/** What the content says was hidden, given back, covered, collapsed and slowed down. */
export function planActs(ideas: readonly PlannedIdea[], comments: readonly PlannedComment[], people: People): PlannedAct[] {
  const hides = [
    ...ideas.flatMap((idea) => hideOf(idea.content.hidden, idea.daysAgo, aboutIdea(idea, people))),
    ...comments.flatMap((comment) => hideOf(comment.content.hidden, comment.daysAgo, aboutComment(comment, people))),
  ].sort((a, b) => b.daysAgo - a.daysAgo);
  addReports(hides, people);
  return [
    ...hides,
    ...hides.flatMap(restoreOf),
    ...comments.flatMap((comment) => coverOf(comment, people)),
    ...comments.flatMap((comment) => collapseOf(comment, comments, people)),
    slowOf(ideas, people),
  ];
}

export function aboutIdea({ id, topic, content }: PlannedIdea, people: People): About {
  return {
    ideaId: id,
    commentId: null,
    topicId: topic.row.id,
    policyVersionId: topic.row.policyVersionId ?? 1,
    authorId: people.idOf(content.author),
    text: `${content.title}\n\n${content.body}`,
  };
}

export function aboutComment({ id, idea, content }: PlannedComment, people: People): About {
  return { ...aboutIdea(idea, people), ideaId: null, commentId: id, authorId: people.idOf(content.author), text: content.body };
}

function hideOf(hide: SeedHide | undefined, postedDaysAgo: number, about: About): PlannedAct[] {
  if (!hide) return [];
  const { clause, passage, reason, by, appeal } = hide;
  const daysAgo = Math.min(hide.daysAgo, postedDaysAgo - 0.01);
  return [{ act: "hide", about, by, daysAgo, clause, passage, reason, ...(appeal && { appeal }), reports: [] }];
}

/** The first thing hidden under a clause had been reported some hours before. */
function addReports(hides: readonly PlannedAct[], people: People): void {
  for (const [clause, { reporter, sentence }] of Object.entries(reportedBeforeHiding)) {
    const first = hides.find((hide) => hide.clause === Number(clause));
    first?.reports.push({
      reporterId: people.idOf(reporter),
      clause: Number(clause),
      sentence,
      daysAgo: first.daysAgo + 0.005,
    });
  }
}

function restoreOf(hide: PlannedAct): PlannedAct[] {
  const ruling = reversalOf(hide.appeal);
  if (!ruling) return [];
  const { about, by } = hide;
  return [
    {
      act: "restore",
      about,
      by: otherModerator(by),
      daysAgo: ruling.daysAgo,
      reason: ruling.reason,
      reverses: hide,
      reports: [],
    },
  ];
}

function coverOf(comment: PlannedComment, people: People): PlannedAct[] {
  const { covered } = comment.content;
  if (!covered) return [];
  const { clause, passages, reason, daysAgo, by } = covered;
  const about = aboutComment(comment, people);
  return [{ act: "redact", about, by, daysAgo, clause, passage: passages[0], covered: passages, reason, reports: [] }];
}

function collapseOf(comment: PlannedComment, comments: readonly PlannedComment[], people: People): PlannedAct[] {
  const { collapsed } = comment.content;
  if (!collapsed) return [];
  const original = originalOf(comment, comments);
  return [
    {
      act: "collapse",
      about: aboutComment(comment, people),
      by: collapsed.by,
      daysAgo: collapsed.daysAgo,
      reason: "The same words, posted again.",
      originalId: original.id,
      reports: [],
    },
  ];
}

/** The earlier comment of the topic with the same words. @throws Error when there is none: the content is wrong then */
export function originalOf(comment: PlannedComment, comments: readonly PlannedComment[]): PlannedComment {
  const original = comments.find(
    (one) => one.content.body === comment.content.body && one.idea.topic === comment.idea.topic && !one.content.collapsed,
  );
  if (!original) throw new Error(`Nobody wrote this before: ${comment.content.body}`);
  return original;
}

function slowOf(ideas: readonly PlannedIdea[], people: People): PlannedAct {
  const idea = ideas.find(({ content }) => content.key === slowed.idea);
  if (!idea?.content.hidden) throw new Error(`Nothing called ${slowed.idea} is hidden.`);
  const { by, daysAgo, clause, reason, days } = slowed;
  return {
    act: "slow",
    about: aboutIdea(idea, people),
    by,
    daysAgo,
    clause,
    passage: idea.content.hidden.passage,
    reason,
    days,
    reports: [],
  };
}

export function otherModerator(by: "moderator" | "moderator2"): "moderator" | "moderator2" {
  return by === "moderator" ? "moderator2" : "moderator";
}

/** The appeal that gave it back to its author, when there was one. */
export function reversalOf(appeal: SeedAppeal | undefined): SeedAppeal["ruling"] {
  return appeal?.ruling?.outcome === "reversed" ? appeal.ruling : undefined;
}
