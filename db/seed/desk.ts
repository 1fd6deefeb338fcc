import { createHash } from "node:crypto";
import { addBusinessDays, endOfDay } from "~/core/business-calendar";
import type {
  answerChecks,
  answerWaves,
  assignments as assignmentTable,
  clarifications,
  delegations as delegationTable,
  deskNotes,
  supports,
} from "../schema";
import type { Calendar } from "./calendar";
import { cityCalendar, officeIdOf } from "./city";
import { assignments, delegations, notes } from "./content/desk";
import { ideaOf, type PlannedIdea } from "./ideas";
import type { RowOf } from "./insert-rows";
import type { People } from "./people";
import type { PlannedResponse, Responses } from "./responses";
import type { PlannedTopic } from "./topics";

export interface Desk {
  notes: (RowOf<typeof deskNotes> & { id: number; writtenAt: Date })[];
  assignments: (RowOf<typeof assignmentTable> & { assignedAt: Date })[];
  delegations: (RowOf<typeof delegationTable> & { createdAt: Date })[];
  checks: (RowOf<typeof answerChecks> & { askedAt: Date; saidAt: Date | null })[];
  waves: RowOf<typeof answerWaves>[];
  clarifications: RowOf<typeof clarifications>[];
}

interface Parts {
  topics: readonly PlannedTopic[];
  ideas: readonly PlannedIdea[];
  responses: Responses;
  supports: readonly RowOf<typeof supports>[];
}

/** What goes on behind the answers, and what people said of them. */
export function planDesk({ topics, ideas, responses, supports }: Parts, people: People, calendar: Calendar): Desk {
  const topicOf = (slug: string) => {
    const topic = topics.find(({ content }) => content.slug === slug);
    if (!topic) throw new Error(`The demo city has no topic ${slug}.`);
    return topic;
  };
  const numbered = <Row>(rows: Row[]) => rows.map((row, i) => ({ id: i + 1, ...row }));
  return {
    notes: numbered(
      notes
        .toSorted((a, b) => b.daysAgo - a.daysAgo)
        .map(({ topic, idea, text, isSensitive = false, by, daysAgo }) => ({
          topicId: topicOf(topic).row.id,
          ideaId: idea ? ideaOf(ideas, topicOf(topic), idea).id : null,
          text,
          isSensitive,
          writtenBy: people.idOf(by),
          writtenAt: calendar.workedAgo(daysAgo),
        })),
    ),
    assignments: numbered(
      assignments
        .toSorted((a, b) => b.daysAgo - a.daysAgo)
        .map(({ topic, idea, owner, by, daysAgo }) => ({
          subject: idea ? ("idea" as const) : ("topic" as const),
          subjectId: idea ? ideaOf(ideas, topicOf(topic), idea).id : topicOf(topic).row.id,
          officeId: topicOf(topic).row.responsibleOfficeId,
          ownerId: people.idOf(owner),
          assignedBy: people.idOf(by),
          assignedAt: calendar.workedAgo(daysAgo),
          endedAt: null,
        })),
    ),
    delegations: numbered(
      delegations.map(({ office, from, to, startsInDays, endsInDays }) => ({
        officeId: officeIdOf(office),
        fromId: people.idOf(from),
        toId: people.idOf(to),
        startsAt: calendar.dayAt(startsInDays, 0),
        endsAt: endsInDays === null ? null : endOfDay(cityCalendar(calendar), calendar.dateIn(endsInDays)),
        createdBy: people.idOf(from),
        createdAt: calendar.workedAgo(1 - Math.min(0, startsInDays)),
      })),
    ),
    checks: numbered(responses.all.flatMap((response) => checksOf(response, responses, supports, people, calendar))),
    waves: responses.all.flatMap((response) => wavesOf(response, responses, calendar)),
    clarifications: numbered(
      responses.all.flatMap(({ id, content }) => {
        if (content.clarifiedDaysAgo === undefined || !content.checks) return [];
        const { answered, partly, no, offQuestion } = content.checks;
        const requestedAt = calendar.workedAgo(content.clarifiedDaysAgo);
        const dueAt = addBusinessDays(cityCalendar(calendar), requestedAt, 10);
        return [{ responseId: id, requestedAt, dueAt, offQuestion, said: answered + partly + no }];
      }),
    ),
  };
}

const waves = [30, 180];
const dayMs = 24 * 60 * 60 * 1000;

function firstPublication({ publications }: Responses, responseId: number) {
  return publications.find((publication) => publication.responseId === responseId && publication.number === 1);
}

/** Everybody is asked again after 30 and 180 days; what is past was asked. */
function wavesOf(response: PlannedResponse, responses: Responses, calendar: Calendar): Desk["waves"] {
  const publication = firstPublication(responses, response.id);
  if (!publication || response.publishedDaysAgo === null) return [];
  return waves.map((wave) => {
    const dueAt = new Date(publication.publishedAt.getTime() + wave * dayMs);
    return { responseId: response.id, wave, dueAt, askedAt: dueAt <= calendar.now ? dueAt : null };
  });
}

/** What supporters said on the first asking, and for the two residents of the demo a question that is still open. */
function checksOf(
  response: PlannedResponse,
  responses: Responses,
  cast: Parts["supports"],
  people: People,
  calendar: Calendar,
): Omit<Desk["checks"][number], "id">[] {
  const publication = firstPublication(responses, response.id);
  if (!publication || response.publishedDaysAgo === null) return [];
  const { answered, partly, no, offQuestion } = response.content.checks ?? { answered: 0, partly: 0, no: 0, offQuestion: 0 };
  const ids = new Set(response.ideas.map(({ idea }) => idea.id));
  const concerned = new Set([
    ...cast.filter(({ ideaId }) => ids.has(ideaId)).map(({ personId }) => personId),
    ...response.ideas.map(({ idea }) => people.idOf(idea.content.author)),
  ]);
  const ofDemo = [people.idOf("resident"), people.idOf("resident2")];
  const speakers = [...concerned].filter((id) => !ofDemo.includes(id));
  const said = answered + partly + no;
  if (speakers.length < said) throw new Error(`Fewer people took part than speak of response ${response.id}.`);
  // Those who called for a clearer answer had spoken by then.
  const from = response.publishedDaysAgo;
  const until = response.content.clarifiedDaysAgo ?? Math.max(0, from - 20);
  const row = (personId: number) => ({
    responseId: response.id,
    publicationId: publication.id,
    personId,
    wave: 0,
    tokenHash: createHash("sha256").update(`demo city, response ${response.id}, person ${personId}`).digest("hex"),
    askedAt: publication.publishedAt,
    says: null as "answered" | "partly" | "no" | null,
    offQuestion: false,
    sentence: "",
    saidAt: null as Date | null,
  });
  const spoken = speakers.slice(0, said).map((personId, i) => ({
    ...row(personId),
    says: i < answered ? ("answered" as const) : i < answered + partly ? ("partly" as const) : ("no" as const),
    offQuestion: i >= said - offQuestion,
    sentence: "",
    saidAt: calendar.workedAgo(from - 0.05 - (from - until - 0.06) * ((i + 1) / (said + 1))),
  }));
  const open = ofDemo.filter((id) => concerned.has(id)).map(row);
  return [...spoken, ...open];
}
