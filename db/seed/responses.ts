import { addBusinessDays } from "~/core/business-calendar";
import type { publications, responseDecisions, responses, responseVersions, withdrawals } from "../schema";
import type { Calendar } from "./calendar";
import { cityCalendar, headOf, officeIdOf } from "./city";
import { offices } from "./content/offices";
import type { SeedResponse } from "./content/types";
import { diceOf } from "./dice";
import { ideaOf, type PlannedIdea } from "./ideas";
import type { RowOf } from "./insert-rows";
import type { People } from "./people";
import type { PlannedTopic } from "./topics";

export interface PlannedResponse {
  /** Of the response and of its first version. */
  id: number;
  /** Of the version that corrects it. */
  correctionId: number | null;
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
  publications: (RowOf<typeof publications> & { id: number; number: number; publishedAt: Date })[];
  withdrawals: (RowOf<typeof withdrawals> & { withdrawnAt: Date })[];
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
    .map((response, i) => ({ ...response, id: i + 1 }))
    .map((response, i, { length }) => ({ ...response, correctionId: response.content.correction ? length + 1 + i : null }));
  const publications = all
    .flatMap(publishedTimes)
    .sort((a, b) => b.daysAgo - a.daysAgo)
    .map((published, i) => publicationRow(published, i + 1, calendar.workedAgo(published.daysAgo), people));
  return {
    all,
    rows: all.map((response) => responseRow(response, all, people, calendar)),
    versions: all.flatMap((response) => versionRows(response, people, calendar)),
    decisions: all.flatMap(({ id, correctionId, ideas }) =>
      (correctionId === null ? [id] : [id, correctionId]).flatMap((versionId) =>
        ideas.map(({ idea, decision }) => ({ versionId, ideaId: idea.id, decision })),
      ),
    ),
    publications,
    withdrawals: all.flatMap(({ id, content }) => {
      const publication = publications.find(({ responseId }) => responseId === id);
      if (!content.takenBack || !publication) return [];
      const withdrawnAt = new Date(publication.publishedAt.getTime() + content.takenBack.minutes * 60_000);
      return [
        {
          publicationId: publication.id,
          reason: content.takenBack.reason,
          withdrawnBy: publication.publishedBy,
          withdrawnAt,
        },
      ];
    }),
  };
}

interface PublishedTime {
  response: PlannedResponse;
  versionId: number;
  number: number;
  daysAgo: number;
}

/** When a response was public: once, again as corrected, or for some minutes. */
function publishedTimes(response: PlannedResponse): PublishedTime[] {
  const { id, correctionId, content, publishedDaysAgo } = response;
  const first = publishedDaysAgo ?? content.takenBack?.daysAgo;
  return [
    ...(first === undefined ? [] : [{ response, versionId: id, number: 1, daysAgo: first }]),
    ...(correctionId === null || !content.correction
      ? []
      : [{ response, versionId: correctionId, number: 2, daysAgo: content.correction.daysAgo }]),
  ];
}

/** About a week from draft to published; a draft cannot be older than the ideas it answers. */
function datesOf(content: SeedResponse, ideasDaysAgo: number, chance: number) {
  const published = content.publishedDaysAgo ?? null;
  const { takenBack } = content;
  const reached = published === null ? (content.stage ?? "draft") : "published";
  const end = published ?? takenBack?.daysAgo ?? 0.4 + chance;
  const drafted = Math.min(end + 5 + 4 * chance, end + (ideasDaysAgo - end) * 0.8);
  const along = (part: number) => end + (drafted - end) * part;
  return {
    draftedDaysAgo: drafted,
    sentDaysAgo: reached === "draft" ? null : along(0.5),
    approvedDaysAgo: reached === "approved" || reached === "published" ? along(0.15) : null,
    publishedDaysAgo: published,
  };
}

/** The newest publication of the answer to an idea, for its revision. */
function responseTo(all: readonly PlannedResponse[], { topic, content }: PlannedResponse): number | null {
  if (!content.revises) return null;
  const revised = all.find(
    (other) => other.topic === topic && !other.content.revises && other.content.ideas.some(({ key }) => key === content.revises),
  );
  if (!revised) throw new Error(`${topic.content.slug} has no answer to ${content.revises} to revise.`);
  return revised.id;
}

function responseRow(response: PlannedResponse, all: readonly PlannedResponse[], people: People, calendar: Calendar) {
  const { id, topic, content, draftedDaysAgo, sentDaysAgo, approvedDaysAgo, publishedDaysAgo } = response;
  const at = (daysAgo: number | null) => (daysAgo === null ? null : calendar.workedAgo(daysAgo));
  const checks = content.checks ?? { answered: 0, partly: 0, no: 0, offQuestion: 0 };
  return {
    id,
    topicId: topic.row.id,
    officeId: officeIdOf(content.office),
    stage: publishedDaysAgo === null ? (content.stage ?? ("draft" as const)) : ("published" as const),
    createdAt: calendar.workedAgo(draftedDaysAgo),
    checksSaid: checks.answered + checks.partly + checks.no,
    checksAnswered: checks.answered,
    checksPartly: checks.partly,
    checksNo: checks.no,
    checksOffQuestion: checks.offQuestion,
    sentAt: at(sentDaysAgo),
    sentBy: sentDaysAgo === null ? null : people.idOf(content.drafter),
    approvedAt: at(approvedDaysAgo),
    approvedBy: approvedDaysAgo === null || !content.approver ? null : people.idOf(content.approver),
    publishedAt: at(content.correction?.daysAgo ?? publishedDaysAgo),
    revisesId: responseTo(all, response),
    publishAt: content.isSet ? setTime(calendar) : null,
    publishSetBy: content.isSet && content.approver ? people.idOf(content.approver) : null,
  };
}

const morningMs = 8 * 60 * 60 * 1000;

/** Nine o'clock, when the next business day has an hour behind it. */
function setTime(calendar: Calendar): Date {
  return new Date(addBusinessDays(cityCalendar(calendar), calendar.now, 1).getTime() - morningMs);
}

/** The text, and the one that corrects it. */
function versionRows(response: PlannedResponse, people: People, calendar: Calendar): RowOf<typeof responseVersions>[] {
  const first = versionRow(response, people, calendar);
  const { correctionId, content, topic } = response;
  const { correction } = content;
  if (correctionId === null || !correction) return [first];
  const { from, to, fromEs, toEs, note, noteEs, daysAgo } = correction;
  if (!first.why.includes(from) || !first.whyEs?.includes(fromEs))
    throw new Error(`A correction in ${topic.content.slug} changes words that are not there.`);
  return [
    first,
    {
      ...first,
      id: correctionId,
      number: 2,
      writtenAt: calendar.workedAgo(daysAgo + 1.2),
      why: first.why.replace(from, to),
      whyEs: first.whyEs.replace(fromEs, toEs),
      correctionNote: note,
      correctionNoteEs: noteEs,
    },
  ];
}

function versionRow(
  { id, content, draftedDaysAgo }: PlannedResponse,
  people: People,
  calendar: Calendar,
): RowOf<typeof responseVersions> {
  const [commitment] = content.commitments ?? [];
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
    doneWhen: commitment?.doneWhen ?? "",
    doneWhenEs: commitment?.doneWhenEs ?? "",
    commitmentOfficeId: commitment?.keeper ? officeIdOf(commitment.keeper) : null,
    correctionNote: "",
    correctionNoteEs: "",
  };
}

const undoMs = 10 * 60 * 1000;

function publicationRow({ response, versionId, number, daysAgo }: PublishedTime, id: number, publishedAt: Date, people: People) {
  const { id: responseId, topic, content } = response;
  const office = offices.find(({ slug }) => slug === content.office);
  if (!office || !content.approver)
    throw new Error(`A response of ${topic.content.slug} was published without an office or an approver.`);
  const approver = people.idOf(content.approver);
  const head = headOf(content.office, daysAgo);
  return {
    id,
    responseId,
    versionId,
    number,
    undoUntil: new Date(publishedAt.getTime() + undoMs),
    topicId: topic.row.id,
    officeId: officeIdOf(content.office),
    officeName: office.name,
    officeNameEs: office.nameEs,
    signerName: head.name,
    signerTitle: head.title,
    signerTitleEs: head.titleEs,
    approvedBy: approver,
    publishedBy: approver,
    publishedAt,
  };
}
