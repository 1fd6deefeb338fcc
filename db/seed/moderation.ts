import type { cases, decisions, reports } from "../schema";
import type { Calendar } from "./calendar";
import type { PlannedComment } from "./comments";
import type { ResidentKey } from "./content/people";
import type { SeedHide } from "./content/types";
import type { PlannedIdea } from "./ideas";
import type { RowOf } from "./insert-rows";
import type { People } from "./people";

export interface Moderation {
  decisions: (RowOf<typeof decisions> & { id: number; createdAt: Date })[];
  cases: (RowOf<typeof cases> & { id: number })[];
  reports: (RowOf<typeof reports> & { id: number })[];
}

interface About {
  topicId: number;
  authorId: number;
  text: string;
}

type Target = { ideaId: number; commentId: null } | { ideaId: null; commentId: number };

/** Reports that nobody has looked at yet. Both comments keep to the rules: a reader's dislike is not a clause. */
const waiting: readonly {
  idea: string;
  author: ResidentKey;
  reporter: ResidentKey;
  clause: number;
  sentence: string;
  daysAgo: number;
}[] = [
  {
    idea: "leave-alone",
    author: "dwayne",
    reporter: "paula",
    clause: 3,
    sentence: "He is calling the mayor a liar and he has no proof of anything.",
    daysAgo: 1.3,
  },
  {
    idea: "heights",
    author: "hazel",
    reporter: "quinn",
    clause: 3,
    sentence: "This lumps all students together, as if we did not live here.",
    daysAgo: 0.6,
  },
];

/** What residents said who reported something before it was hidden, by clause. */
const settled: Readonly<Record<number, { reporter: ResidentKey; sentence: string }>> = {
  1: { reporter: "sheila", sentence: "This sounds like telling people to go to somebody's house." },
  2: { reporter: "tasha", sentence: "There is a phone number and a street number in it." },
  3: { reporter: "rosa", sentence: "Habla de nosotros como si fuéramos animales." },
  5: { reporter: "alice", sentence: "It's an ad." },
  6: { reporter: "frank", sentence: "Three customers asked me today whether this is the city talking. It is not, is it?" },
};

export function planModeration(
  ideas: readonly PlannedIdea[],
  comments: readonly PlannedComment[],
  people: People,
  calendar: Calendar,
): Moderation {
  const decisionRows = [
    ...ideas.flatMap(({ id, content, daysAgo, topic }) =>
      hideOf(
        content.hidden,
        daysAgo,
        { ideaId: id, commentId: null },
        {
          topicId: topic.row.id,
          authorId: people.idOf(content.author),
          text: `${content.title}\n\n${content.body}`,
        },
      ),
    ),
    ...comments.flatMap(({ id, content, daysAgo, idea }) =>
      hideOf(
        content.hidden,
        daysAgo,
        { ideaId: null, commentId: id },
        {
          topicId: idea.topic.row.id,
          authorId: people.idOf(content.author),
          text: content.body,
        },
      ),
    ),
  ]
    .sort((a, b) => b.daysAgo - a.daysAgo)
    .map(({ hide, target, about, daysAgo, postedDaysAgo }, i) => ({
      row: {
        id: i + 1,
        act: "hide" as const,
        ...target,
        ...about,
        covered: [],
        wasHeld: false,
        moderatorId: people.idOf(hide.by),
        clauseId: hide.clause,
        passage: hide.passage,
        reason: hide.reason,
        createdAt: calendar.ago(daysAgo),
      },
      daysAgo,
      postedDaysAgo,
    }));
  const planned = [...planSettled(decisionRows), ...planWaiting()];
  return {
    decisions: decisionRows.map(({ row }) => row),
    cases: planned.map(({ report, about, decision }, i) => ({
      id: i + 1,
      ideaId: report.ideaId,
      commentId: report.commentId,
      topicId: about.topicId,
      authorId: about.authorId,
      openedAt: report.createdAt,
      sortAt: report.createdAt,
      isHeld: false,
      isForReviewer: false,
      reportsCount: 1,
      links: [],
      closedAt: decision?.createdAt ?? null,
      decisionId: decision?.id ?? null,
    })),
    reports: planned.map(({ report }, i) => ({ id: i + 1, caseId: i + 1, isFromNewAccount: false, ...report })),
  };

  function hideOf(hide: SeedHide | undefined, postedDaysAgo: number, target: Target, about: About) {
    return hide ? [{ hide, target, about, postedDaysAgo, daysAgo: Math.min(hide.daysAgo, postedDaysAgo - 0.01) }] : [];
  }

  /** The first thing hidden under a clause had been reported, half way between posting and hiding. */
  function planSettled(hidden: typeof decisionRows) {
    return Object.entries(settled).flatMap(([clause, { reporter, sentence }]) => {
      const first = hidden.find(({ row }) => row.clauseId === Number(clause));
      if (!first) return [];
      const { id, ideaId, commentId, clauseId, topicId, authorId, text } = first.row;
      const report = {
        ideaId: ideaId as number | null,
        commentId: commentId as number | null,
        reporterId: people.idOf(reporter),
        clauseId,
        sentence,
        createdAt: calendar.ago((first.daysAgo + first.postedDaysAgo) / 2),
        decisionId: id as number | null,
      };
      return [{ report, about: { topicId, authorId, text }, decision: first.row as { id: number; createdAt: Date } | null }];
    });
  }

  function planWaiting() {
    return waiting.map(({ idea, author, reporter, clause, sentence, daysAgo }) => {
      const comment = comments.find(
        (one) => one.idea.content.key === idea && one.content.author === author && !one.content.hidden,
      );
      if (!comment) throw new Error(`Nobody called ${author} wrote under ${idea}.`);
      const report = {
        ideaId: null,
        commentId: comment.id,
        reporterId: people.idOf(reporter),
        clauseId: clause,
        sentence,
        createdAt: calendar.ago(Math.min(daysAgo, comment.daysAgo)),
        decisionId: null,
      };
      const about = {
        topicId: comment.idea.topic.row.id,
        authorId: people.idOf(comment.content.author),
        text: comment.content.body,
      };
      return { report, about, decision: null };
    });
  }
}
