import { addBusinessDays, type BusinessCalendar, businessDaysBetween } from "~/core/business-calendar";
import { toCityTime } from "~/core/city-time";
import type { EditableTopic } from "./admin-queries.server";
import { drawingOf } from "./drawings";
import type { TopicFields } from "./topic-form";

/** A draft as the fields of its editor; times are the city's wall clock. `answerDays`: how long the city takes for an answer, unless told. */
export function draftFieldsOf(topic: EditableTopic, calendar: BusinessCalendar, answerDays: number): Partial<TopicFields> {
  const local = (date: Date | null) => (date ? toCityTime(date, calendar.timeZone) : "");
  const daysChosen = topic.respondBy ? daysBetween(topic, calendar) : answerDays;
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
    answerBy: daysChosen === null ? "date" : "days",
    answerDays: String(daysChosen ?? answerDays),
    respondBy: local(topic.respondBy),
    promiseMinSupports: topic.promiseMinSupports?.toString(),
    promiseTopIdeas: topic.promiseTopIdeas?.toString(),
  };
}

/** How many business days after closing the answer is due, or null when its date is one of its own. */
function daysBetween({ closesAt, respondBy }: EditableTopic, calendar: BusinessCalendar): number | null {
  if (!closesAt || !respondBy) return null;
  const days = businessDaysBetween(calendar, closesAt, respondBy);
  const isDays = days > 0 && addBusinessDays(calendar, closesAt, days).getTime() === respondBy.getTime();
  return isDays ? days : null;
}

/** What a new draft starts with. `answerDays`: business days from closing to the answer. */
export function newDraftFieldsOf(answerDays: number): Partial<TopicFields> {
  return { promiseMinSupports: "50", promiseTopIdeas: "10", answerBy: "days", answerDays: String(answerDays) };
}

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
