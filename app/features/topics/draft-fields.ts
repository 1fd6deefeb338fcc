import { toCityTime } from "~/core/city-time";
import type { EditableTopic } from "./admin-queries.server";
import { drawingOf } from "./drawings";
import type { TopicFields } from "./topic-form";

/** A draft as the fields of its editor; times are the city's wall clock. */
export function draftFieldsOf(topic: EditableTopic, timeZone: string): Partial<TopicFields> {
  const local = (date: Date | null) => (date ? toCityTime(date, timeZone) : "");
  const { slug, question, questionEs, summary, summaryEs, context, contextEs, coverAlt, coverAltEs } = topic;
  const { canChange, canChangeEs, cannotChange, cannotChangeEs, otherWays, otherWaysEs, hidesCounts } = topic;
  return {
    slug,
    question,
    questionEs,
    summary,
    summaryEs,
    context,
    contextEs,
    coverAlt,
    coverAltEs,
    canChange,
    canChangeEs,
    cannotChange,
    cannotChangeEs,
    otherWays,
    otherWaysEs,
    hidesCounts,
    cover: drawingOf(topic.cover),
    askingOfficeId: String(topic.askingOfficeId),
    responsibleOfficeId: String(topic.responsibleOfficeId),
    opensAt: local(topic.opensAt),
    closesAt: local(topic.closesAt),
    respondBy: local(topic.respondBy),
    promiseMinSupports: topic.promiseMinSupports?.toString(),
    promiseTopIdeas: topic.promiseTopIdeas?.toString(),
  };
}

/** What a new draft starts with. */
export const newDraftFields: Partial<TopicFields> = { promiseMinSupports: "50", promiseTopIdeas: "10" };

/** The fields that have an English text and no Spanish one. Readers in Spanish get the English there. */
export function untranslatedOf(
  topic: EditableTopic,
): ("question" | "summary" | "context" | "can-change" | "cannot-change" | "other-ways")[] {
  const texts = [
    ["question", topic.question, topic.questionEs],
    ["summary", topic.summary, topic.summaryEs],
    ["context", topic.context, topic.contextEs],
    ["can-change", topic.canChange, topic.canChangeEs],
    ["cannot-change", topic.cannotChange, topic.cannotChangeEs],
    ["other-ways", topic.otherWays, topic.otherWaysEs],
  ] as const;
  return texts.filter(([, english, spanish]) => english !== "" && spanish === "").map(([name]) => name);
}
