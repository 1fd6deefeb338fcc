import { excerptOf } from "~/core/excerpt";
import type { ideas, ideaVersions } from "../schema";
import type { Calendar } from "./calendar";
import { neighborhoodIdOf } from "./city";
import type { SeedIdea } from "./content/types";
import { diceOf, spreadOf } from "./dice";
import type { RowOf } from "./insert-rows";
import type { People } from "./people";
import type { PlannedTopic } from "./topics";
import { combinedInto } from "./topics-of-oxbow";

export interface PlannedIdea {
  id: number;
  topic: PlannedTopic;
  content: SeedIdea;
  daysAgo: number;
  at: Date;
}

export interface Ideas {
  all: PlannedIdea[];
  rows: (RowOf<typeof ideas> & { id: number; authorId: number })[];
  versions: RowOf<typeof ideaVersions>[];
}

/** Hand-written times are round; this much of a day makes them less so without changing their order. */
export const unrounded = 0.04;

/** Ideas of all topics, with ids in the order in which they were shared. */
export function planIdeas(topics: readonly PlannedTopic[], people: People, calendar: Calendar): Ideas {
  const dice = diceOf("ideas");
  const all = topics
    .flatMap((topic) =>
      topic.content.ideas.map((content) => ({
        topic,
        content,
        daysAgo: Math.max(topic.closedDaysAgo, content.daysAgo - dice.roll() * unrounded, 0.02),
      })),
    )
    .sort((a, b) => b.daysAgo - a.daysAgo)
    .map((idea, i) => ({ ...idea, id: i + 1, at: calendar.ago(idea.daysAgo) }));
  const rows = all.map(({ id, topic, content, at }) => ({
    id,
    topicId: topic.row.id,
    authorId: people.idOf(content.author),
    title: content.title,
    body: content.body,
    excerpt: excerptOf(content.body),
    language: content.language ?? ("en" as const),
    neighborhoodId: content.neighborhood ? neighborhoodIdOf(content.neighborhood) : null,
    place: content.place ?? null,
    channel: content.channel ?? ("web" as const),
    status: content.status,
    combinedIntoId: content.status === "combined" ? combinedIdeaOf(all, topic, content).id : null,
    heldAt: content.held ? at : null,
    createdAt: at,
    supportsCount: 0,
    commentsCount: 0,
    shuffleKey: spreadOf(`${topic.content.slug} ${content.key}`) % 2_147_483_647,
  }));
  return {
    all,
    rows,
    versions: rows.map(({ id, title, body, createdAt }) => ({ ideaId: id, number: 1, title, body, writtenAt: createdAt })),
  };
}

export function combinedIdeaOf(all: readonly PlannedIdea[], topic: PlannedTopic, { key }: SeedIdea): PlannedIdea {
  return ideaOf(all, topic, combinedInto[key] ?? `partner for ${key}`);
}

/** An idea by its key. @throws Error when the topic has none of that key: the content is wrong then */
export function ideaOf(all: readonly PlannedIdea[], topic: PlannedTopic, key: string): PlannedIdea {
  const idea = all.find((one) => one.topic === topic && one.content.key === key);
  if (!idea) throw new Error(`The topic ${topic.content.slug} has no idea ${key}.`);
  return idea;
}
