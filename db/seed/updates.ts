import type { ideaUpdates } from "../schema";
import type { Calendar } from "./calendar";
import type { OfficeSlug } from "./content/offices";
import { type StaffKey, staff } from "./content/people";
import { diceOf } from "./dice";
import { combinedIdeaOf, type PlannedIdea } from "./ideas";
import type { RowOf } from "./insert-rows";
import type { People } from "./people";
import type { Responses } from "./responses";
import { repairSentences, reviewSentences } from "./review-sentences";

/** Nobody answers sooner than that. */
const readingMs = 20 * 60 * 1000;

type Update = RowOf<typeof ideaUpdates> & { id: number; createdAt: Date };

/** Every change of status: looked at, combined or passed to a crew by the office that answers; then what a response decided. */
export function planUpdates(ideas: readonly PlannedIdea[], responses: Responses, people: People, calendar: Calendar): Update[] {
  const dice = diceOf("updates");
  const said = { review: 0, repair: 0 };
  return ideas
    .filter(({ content }) => content.status !== "new" && !content.hidden)
    .flatMap((idea) => {
      const answer = answerOf(idea, responses);
      return [firstUpdate(idea, answer?.daysAgo ?? 0), ...(answer ? [answerUpdate(idea, answer)] : [])];
    })
    .sort((a, b) => a.createdAt.getTime() - b.createdAt.getTime())
    .map((update, i) => ({ id: i + 1, ...update }));

  function firstUpdate(idea: PlannedIdea, answeredDaysAgo: number): Omit<Update, "id"> {
    const { id: ideaId, topic, daysAgo } = idea;
    const [status, [sentence, sentenceEs]] = sayingOf(idea);
    const between = daysAgo - (daysAgo - answeredDaysAgo) * Math.min(0.6, dice.between(3, 11) / (daysAgo - answeredDaysAgo));
    return {
      ideaId,
      status,
      officeId: topic.row.responsibleOfficeId,
      sentence,
      sentenceEs,
      publicationId: null,
      writtenBy: people.idOf(drafterOf(topic.content.responsibleOffice)),
      createdAt: new Date(Math.max(calendar.workedAgo(between).getTime(), idea.at.getTime() + readingMs)),
    };
  }

  function sayingOf({ topic, content }: PlannedIdea): ["combined" | "sent_to_311" | "under_review", readonly [string, string]] {
    if (content.status === "combined") {
      const { title } = combinedIdeaOf(ideas, topic, content).content;
      return [
        "combined",
        [
          `“${title}” asks for the same, so we will answer both there. The supports given here still count.`,
          `«${title}» pide lo mismo, así que contestaremos las dos ahí. Los apoyos dados aquí siguen contando.`,
        ],
      ];
    }
    if (content.status === "sent_to_311") return ["sent_to_311", turnOf(repairSentences, said.repair++)];
    return ["under_review", turnOf(reviewSentences, said.review++)];
  }

  function answerUpdate(
    { id: ideaId, content }: PlannedIdea,
    { publication, response }: NonNullable<ReturnType<typeof answerOf>>,
  ): Omit<Update, "id"> {
    return {
      ideaId,
      status: content.status,
      officeId: publication.officeId,
      sentence: response.content.summary,
      sentenceEs: response.content.summaryEs,
      publicationId: publication.id,
      writtenBy: publication.publishedBy,
      createdAt: publication.publishedAt,
    };
  }
}

function answerOf({ id }: PlannedIdea, { all, publications }: Responses) {
  const response = all.find(
    ({ ideas, publishedDaysAgo }) => publishedDaysAgo !== null && ideas.some(({ idea }) => idea.id === id),
  );
  const publication = publications.find(({ responseId, number }) => responseId === response?.id && number === 1);
  return response && publication ? { response, publication, daysAgo: response.publishedDaysAgo ?? 0 } : null;
}

/** Who writes for an office. */
export function drafterOf(office: OfficeSlug): StaffKey {
  const drafter = staff.find(({ grants }) =>
    grants.some((grant) => grant.role === "drafter" && "office" in grant && grant.office === office),
  );
  if (!drafter) throw new Error(`Nobody drafts for ${office}.`);
  return drafter.key;
}

function turnOf(sentences: typeof reviewSentences, turn: number): readonly [string, string] {
  return sentences[turn % sentences.length] ?? ["", ""];
}
