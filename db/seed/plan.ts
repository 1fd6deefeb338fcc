import type { helpfulVotes, ideaUpdates, supports } from "../schema";
import { calendarOf } from "./calendar";
import { timeZone } from "./city";
import { type Comments, planComments } from "./comments";
import { type Commitments, planCommitments } from "./commitments";
import { type Desk, planDesk } from "./desk";
import { diceOf } from "./dice";
import { type Ideas, planIdeas } from "./ideas";
import type { RowOf } from "./insert-rows";
import { type Limits, planLimits } from "./limits";
import { type Moderation, planModeration } from "./moderation";
import { type People, planPeople } from "./people";
import { planResponses, type Responses } from "./responses";
import { planSetAside, type SetAside } from "./set-aside";
import { planHelpfulVotes, planSupports } from "./supports";
import { type PlannedTopic, planExtensions, planTopics } from "./topics";
import { planUpdates } from "./updates";

/** Everything in the demo city, as rows with ids and dates; nothing is written yet. */
export interface OxbowPlan {
  people: People;
  topics: PlannedTopic[];
  ideas: Ideas;
  comments: Comments;
  supports: RowOf<typeof supports>[];
  helpfulVotes: RowOf<typeof helpfulVotes>[];
  moderation: Moderation;
  limits: Limits;
  setAside: SetAside;
  responses: Responses;
  updates: (RowOf<typeof ideaUpdates> & { id: number; createdAt: Date })[];
  commitments: Commitments;
  extensions: ReturnType<typeof planExtensions>;
  desk: Desk;
}

/** The same plan for the same `now`. @throws Error when the hand-written content refers to something that is not there */
export function planOxbow(now: Date): OxbowPlan {
  const calendar = calendarOf(now, timeZone);
  const people = planPeople(calendar);
  const topics = planTopics(people, calendar);
  const ideas = planIdeas(topics, people, calendar);
  const comments = planComments(ideas.all, people, calendar);
  const responses = planResponses(topics, ideas.all, people, calendar);
  const supports = planSupports(ideas.all, people, calendar);
  const moderation = planModeration(ideas.all, comments.all, people, calendar);
  const plan = {
    people,
    topics,
    ideas,
    comments,
    supports,
    helpfulVotes: planHelpfulVotes(comments.all, people, calendar),
    moderation,
    limits: planLimits(moderation, people, calendar),
    setAside: planSetAside(ideas.all, people, calendar),
    responses,
    updates: planUpdates(ideas.all, responses, people, calendar),
    commitments: planCommitments(responses, supports, people, calendar),
    extensions: planExtensions(topics, people, calendar),
    desk: planDesk({ topics, ideas: ideas.all, responses, supports }, people, calendar),
  };
  joinBeforeActing(plan);
  return plan;
}

const minuteMs = 60_000;

/** Residents come to the site with something to do: most write or support within the hour, some look around for days. */
function joinBeforeActing({ people, ideas, comments, supports, helpfulVotes, moderation }: OxbowPlan): void {
  const firstActs = new Map<number, number>();
  const acts: readonly [personId: number, at: Date][] = [
    ...ideas.rows.map(({ authorId, createdAt }) => [authorId, createdAt] as [number, Date]),
    ...comments.rows.map(({ authorId, createdAt }) => [authorId, createdAt] as [number, Date]),
    ...[...supports, ...helpfulVotes].map(({ personId, createdAt }) => [personId, createdAt] as [number, Date]),
    ...moderation.reports.map(({ reporterId, createdAt }) => [reporterId, createdAt] as [number, Date]),
  ];
  for (const [personId, at] of acts) firstActs.set(personId, Math.min(at.getTime(), firstActs.get(personId) ?? Infinity));
  const dice = diceOf("joining");
  const residents = new Set(people.residents.map(({ id }) => id));
  for (const person of people.rows) {
    const first = firstActs.get(person.id);
    const minutes = dice.roll() < 0.7 ? dice.between(2, 40) : dice.between(60, 5 * 24 * 60);
    if (first !== undefined && residents.has(person.id)) person.createdAt = new Date(first - Math.round(minutes * minuteMs));
  }
}
