import type { appeals, cases, decisions, holds, reports, rulings } from "../schema";
import type { Calendar } from "./calendar";
import { clauseIdOf } from "./city";
import type { PlannedComment } from "./comments";
import * as content from "./content/moderation";
import { type Dice, diceOf } from "./dice";
import type { PlannedIdea } from "./ideas";
import type { RowOf } from "./insert-rows";
import { type About, aboutComment, aboutIdea, otherModerator, type PlannedAct, planActs, type Reported } from "./moderation-acts";
import type { People } from "./people";

export interface Moderation {
  decisions: (RowOf<typeof decisions> & { id: number; moderatorId: number; createdAt: Date })[];
  cases: (RowOf<typeof cases> & { id: number })[];
  reports: (RowOf<typeof reports> & { id: number })[];
  holds: (RowOf<typeof holds> & { id: number })[];
  appeals: (RowOf<typeof appeals> & { id: number; createdAt: Date })[];
  rulings: (RowOf<typeof rulings> & { id: number; createdAt: Date })[];
}

interface PlannedCase {
  about: About;
  openedDaysAgo: number;
  reports: Reported[];
  hold?: { filter: "link" | "duplicate" | "word" | "personal_data"; found: string };
  secondOpinion?: { by: "moderator" | "moderator2"; note: string; daysAgo: number };
  decisionId: number | null;
}

/** Everything that moderators decided, what waits for them, and the second looks. */
export function planModeration(
  ideas: readonly PlannedIdea[],
  comments: readonly PlannedComment[],
  people: People,
  calendar: Calendar,
): Moderation {
  const acts = [...planActs(ideas, comments, people), ...planKept(comments, people, diceOf("kept"))].sort(
    (a, b) => b.daysAgo - a.daysAgo,
  );
  const idOf = (act: PlannedAct) => acts.indexOf(act) + 1;
  const planned: PlannedCase[] = [
    ...acts.flatMap((act) =>
      act.reports.length > 0
        ? [{ about: act.about, openedDaysAgo: openedAt(act.reports), reports: act.reports, decisionId: idOf(act) }]
        : [],
    ),
    ...planWaiting(comments, people),
    ...planHeld(ideas, comments, people),
  ];
  const decisionRows = acts.map((act, i) => ({
    id: i + 1,
    act: act.act,
    ideaId: act.about.ideaId,
    commentId: act.about.commentId,
    topicId: act.about.topicId,
    authorId: act.about.authorId,
    text: act.about.text,
    moderatorId: people.idOf(act.by),
    clauseId: act.clause ? clauseIdOf(act.about.policyVersionId, act.clause) : null,
    passage: act.passage ?? null,
    covered: [...(act.covered ?? [])],
    reason: act.reason,
    wasHeld: false,
    originalId: act.originalId ?? null,
    until: act.days ? calendar.ago(act.daysAgo - act.days) : null,
    reversesId: act.reverses ? idOf(act.reverses) : null,
    createdAt: calendar.ago(act.daysAgo),
  }));
  const secondLooks = acts.flatMap((act) => (act.appeal ? [{ act, appeal: act.appeal }] : []));
  return {
    decisions: decisionRows,
    cases: planned.map(({ about, openedDaysAgo, reports: reported, hold, secondOpinion, decisionId }, i) => ({
      id: i + 1,
      ideaId: about.ideaId,
      commentId: about.commentId,
      topicId: about.topicId,
      authorId: about.authorId,
      openedAt: calendar.ago(openedDaysAgo),
      sortAt: calendar.ago(openedDaysAgo),
      isHeld: hold !== undefined,
      isForReviewer: false,
      reportsCount: reported.length,
      links: hold?.filter === "link" ? [hold.found] : [],
      secondOpinionBy: secondOpinion ? people.idOf(secondOpinion.by) : null,
      secondOpinionAt: secondOpinion ? calendar.ago(secondOpinion.daysAgo) : null,
      secondOpinionNote: secondOpinion?.note ?? null,
      closedAt: decisionId ? (decisionRows[decisionId - 1]?.createdAt ?? null) : null,
      decisionId,
    })),
    reports: planned
      .flatMap(({ about, reports: reported, decisionId }, i) =>
        reported.map(({ reporterId, clause, sentence, daysAgo }) => ({
          caseId: i + 1,
          ideaId: about.ideaId,
          commentId: about.commentId,
          reporterId,
          clauseId: clauseIdOf(about.policyVersionId, clause),
          sentence,
          isFromNewAccount: false,
          createdAt: calendar.ago(daysAgo),
          decisionId,
        })),
      )
      .map((row, i) => ({ id: i + 1, ...row })),
    holds: planned
      .flatMap(({ hold, openedDaysAgo }, i) =>
        hold ? [{ caseId: i + 1, ...hold, createdAt: calendar.ago(openedDaysAgo), wasWrong: null }] : [],
      )
      .map((row, i) => ({ id: i + 1, ...row })),
    appeals: secondLooks.map(({ act, appeal }, i) => ({
      id: i + 1,
      decisionId: idOf(act),
      personId: act.about.authorId,
      text: appeal.text,
      createdAt: calendar.ago(appeal.daysAgo),
    })),
    rulings: secondLooks
      .flatMap(({ act, appeal }, i) => (appeal.ruling ? [{ act, ruling: appeal.ruling, appealId: i + 1 }] : []))
      .map(({ act, ruling, appealId }, i) => {
        const restoring = acts.find(({ reverses }) => reverses === act);
        return {
          id: i + 1,
          appealId,
          rulerId: people.idOf(otherModerator(act.by)),
          outcome: ruling.outcome,
          reason: ruling.reason,
          decisionId: restoring ? idOf(restoring) : null,
          createdAt: calendar.ago(ruling.daysAgo),
        };
      }),
  };
}

function openedAt(reported: readonly Reported[]): number {
  return Math.max(...reported.map(({ daysAgo }) => daysAgo));
}

/** Comments that somebody reported and that stayed, spread over the year. */
function planKept(comments: readonly PlannedComment[], people: People, dice: Dice): PlannedAct[] {
  const staff = new Set(people.grants.map(({ personId }) => personId));
  const clauses = Object.keys(content.keptReports).map(Number) as (keyof typeof content.keptReports)[];
  const quiet = comments.filter(({ content: said, daysAgo }) => {
    return daysAgo > 3 && !said.hidden && !said.held && !said.covered && !said.collapsed && !staff.has(people.idOf(said.author));
  });
  const everyNth = quiet.length / content.keptCount;
  return Array.from({ length: content.keptCount }, (_, n) => {
    const comment = quiet[Math.floor(n * everyNth)];
    if (!comment) throw new Error("There are not enough comments to keep.");
    const about = aboutComment(comment, people);
    const clause = dice.pick(clauses);
    const reportedDaysAgo = comment.daysAgo - dice.between(0.05, 1.5);
    const reporter = dice.pick(people.residents.filter(({ id }) => id !== about.authorId));
    return {
      act: "keep",
      about,
      by: dice.pick(["moderator", "moderator2"] as const),
      daysAgo: reportedDaysAgo - dice.between(0.02, 0.9),
      reason: dice.pick(content.keptReasons[clause] ?? []),
      reports: [
        { reporterId: reporter.id, clause, sentence: dice.pick(content.keptReports[clause] ?? []), daysAgo: reportedDaysAgo },
      ],
    };
  });
}

function planWaiting(comments: readonly PlannedComment[], people: People): PlannedCase[] {
  return content.waiting.map(({ idea, author, reporters, clause, sentence, daysAgo, secondOpinion }) => {
    const comment = comments.find((one) => one.idea.content.key === idea && one.content.author === author && !one.content.hidden);
    if (!comment) throw new Error(`Nobody called ${author} wrote under ${idea}.`);
    const opened = Math.min(daysAgo, comment.daysAgo);
    return {
      about: aboutComment(comment, people),
      openedDaysAgo: opened,
      reports: reporters.map((reporter) => ({ reporterId: people.idOf(reporter), clause, sentence, daysAgo: opened })),
      ...(secondOpinion && { secondOpinion }),
      decisionId: null,
    };
  });
}

function planHeld(ideas: readonly PlannedIdea[], comments: readonly PlannedComment[], people: People): PlannedCase[] {
  return [
    ...ideas.map((idea) => ({ hold: idea.content.held, about: () => aboutIdea(idea, people), daysAgo: idea.daysAgo })),
    ...comments.map((comment) => ({
      hold: comment.content.held,
      about: () => aboutComment(comment, people),
      daysAgo: comment.daysAgo,
    })),
  ].flatMap(({ hold, about, daysAgo }) =>
    hold ? [{ about: about(), openedDaysAgo: daysAgo, reports: [], hold, decisionId: null }] : [],
  );
}
