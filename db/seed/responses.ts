import type { publications, responseDecisions, responses, responseVersions } from "../schema";
import type { Calendar } from "./calendar";
import { officeIdOf } from "./city";
import { offices } from "./content/offices";
import type { SeedResponse } from "./content/types";
import { diceOf } from "./dice";
import { ideaOf, type PlannedIdea } from "./ideas";
import type { RowOf } from "./insert-rows";
import type { People } from "./people";
import type { PlannedTopic } from "./topics";

export interface PlannedResponse {
  /** Of the response and of its only version. */
  id: number;
  topic: PlannedTopic;
  content: SeedResponse;
  ideas: { idea: PlannedIdea; decision: SeedResponse["decision"] }[];
  draftedDaysAgo: number;
  sentDaysAgo: number | null;
  approvedDaysAgo: number | null;
  publishedDaysAgo: number | null;
}

export interface Responses {
  all: PlannedResponse[];
  rows: (RowOf<typeof responses> & { id: number })[];
  versions: RowOf<typeof responseVersions>[];
  decisions: RowOf<typeof responseDecisions>[];
  publications: (RowOf<typeof publications> & { id: number; publishedAt: Date })[];
}

/** Responses on their way and published ones, with ids in the order of their drafts and publications in their own. */
export function planResponses(
  topics: readonly PlannedTopic[],
  ideas: readonly PlannedIdea[],
  people: People,
  calendar: Calendar,
): Responses {
  const dice = diceOf("responses");
  const all = topics
    .flatMap((topic) =>
      topic.content.responses.map((content) => ({
        topic,
        content,
        ideas: content.ideas.map(({ key, decision }) => ({ idea: ideaOf(ideas, topic, key), decision })),
      })),
    )
    .map((response) => ({
      ...response,
      ...datesOf(response.content, Math.min(...response.ideas.map(({ idea }) => idea.daysAgo)), dice.roll()),
    }))
    .sort((a, b) => b.draftedDaysAgo - a.draftedDaysAgo)
    .map((response, i) => ({ ...response, id: i + 1 }));
  return {
    all,
    rows: all.map((response) => responseRow(response, people, calendar)),
    versions: all.map((response) => versionRow(response, people, calendar)),
    decisions: all.flatMap(({ id, ideas }) => ideas.map(({ idea, decision }) => ({ versionId: id, ideaId: idea.id, decision }))),
    publications: all
      .flatMap((response) => (response.publishedDaysAgo === null ? [] : [{ response, daysAgo: response.publishedDaysAgo }]))
      .sort((a, b) => b.daysAgo - a.daysAgo)
      .map(({ response, daysAgo }, i) => publicationRow(response, i + 1, calendar.workedAgo(daysAgo), people)),
  };
}

/** About a week from draft to published; a draft cannot be older than the ideas it answers. */
function datesOf(content: SeedResponse, ideasDaysAgo: number, chance: number) {
  const published = content.publishedDaysAgo ?? null;
  const reached = published === null ? (content.stage ?? "draft") : "published";
  const end = published ?? 0.4 + chance;
  const drafted = Math.min(end + 5 + 4 * chance, end + (ideasDaysAgo - end) * 0.8);
  const along = (part: number) => end + (drafted - end) * part;
  return {
    draftedDaysAgo: drafted,
    sentDaysAgo: reached === "draft" ? null : along(0.5),
    approvedDaysAgo: reached === "approved" || reached === "published" ? along(0.15) : null,
    publishedDaysAgo: published,
  };
}

function responseRow(response: PlannedResponse, people: People, calendar: Calendar) {
  const { id, topic, content, draftedDaysAgo, sentDaysAgo, approvedDaysAgo, publishedDaysAgo } = response;
  const at = (daysAgo: number | null) => (daysAgo === null ? null : calendar.workedAgo(daysAgo));
  return {
    id,
    topicId: topic.row.id,
    officeId: officeIdOf(content.office),
    stage: publishedDaysAgo === null ? (content.stage ?? ("draft" as const)) : ("published" as const),
    createdAt: calendar.workedAgo(draftedDaysAgo),
    checksSaid: 0,
    checksAnswered: 0,
    checksPartly: 0,
    checksNo: 0,
    checksOffQuestion: 0,
    sentAt: at(sentDaysAgo),
    sentBy: sentDaysAgo === null ? null : people.idOf(content.drafter),
    approvedAt: at(approvedDaysAgo),
    approvedBy: approvedDaysAgo === null || !content.approver ? null : people.idOf(content.approver),
    publishedAt: at(publishedDaysAgo),
  };
}

function versionRow(
  { id, content, draftedDaysAgo }: PlannedResponse,
  people: People,
  calendar: Calendar,
): RowOf<typeof responseVersions> {
  const { coversTopic = false, decision, summary, summaryEs, why, whyEs, next, nextEs, nextInDays, contact, contactEs } = content;
  return {
    id,
    responseId: id,
    number: 1,
    writtenBy: people.idOf(content.drafter),
    writtenAt: calendar.workedAgo(draftedDaysAgo),
    coversTopic,
    decision,
    summary,
    summaryEs,
    why,
    whyEs,
    next,
    nextEs,
    nextOn: nextInDays === undefined ? null : calendar.dateIn(nextInDays),
    contact,
    contactEs,
    doneWhen: "",
    doneWhenEs: "",
    correctionNote: "",
    correctionNoteEs: "",
  };
}

function publicationRow({ id: responseId, topic, content }: PlannedResponse, id: number, publishedAt: Date, people: People) {
  const office = offices.find(({ slug }) => slug === content.office);
  if (!office || !content.approver)
    throw new Error(`A response of ${topic.content.slug} was published without an office or an approver.`);
  const approver = people.idOf(content.approver);
  return {
    id,
    responseId,
    versionId: responseId,
    number: 1,
    topicId: topic.row.id,
    officeId: officeIdOf(content.office),
    officeName: office.name,
    officeNameEs: office.nameEs,
    signerName: office.headName,
    signerTitle: office.headTitle,
    signerTitleEs: office.headTitleEs,
    approvedBy: approver,
    publishedBy: approver,
    publishedAt,
  };
}
