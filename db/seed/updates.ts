import { statusOfDecision } from "~/features/responses/decisions";
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
      const answers = answersOf(idea, responses);
      return [
        firstUpdate(idea, answers[0]?.daysAgo ?? 0),
        ...answers.map((answer, i) => answerUpdate(idea, answer, i === answers.length - 1)),
      ];
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
    { publication, response }: ReturnType<typeof answersOf>[number],
    isLast: boolean,
  ): Omit<Update, "id"> {
    return {
      ideaId,
      // Where it stands after its last answer is what it came to since.
      status: isLast ? content.status : statusOfDecision[response.content.decision],
      officeId: publication.officeId,
      sentence: response.content.summary,
      sentenceEs: response.content.summaryEs,
      publicationId: publication.id,
      writtenBy: publication.publishedBy,
      createdAt: publication.publishedAt,
    };
  }
}

/** The published answers to an idea, oldest first. */
function answersOf({ id }: PlannedIdea, { all, publications }: Responses) {
  return publications
    .filter(({ number }) => number === 1)
    .flatMap((publication) => {
      const response = all.find((each) => each.id === publication.responseId);
      const answers = response?.ideas.some(({ idea }) => idea.id === id) && response.publishedDaysAgo !== null;
      return response && answers ? [{ response, publication, daysAgo: response.publishedDaysAgo ?? 0 }] : [];
    });
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
