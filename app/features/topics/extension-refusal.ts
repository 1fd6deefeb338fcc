import { type BusinessCalendar, businessDayFrom, dayOf, endOfDay, isBusinessDay } from "~/core/business-calendar";
import { Refusal } from "~/core/errors";
import { type Actor, grantOf } from "~/features/people/actor";
import { deskRefusal } from "~/features/responses/permissions";
import { type TopicFacts, topicStateOf } from "./state";

export interface ExtendableTopic extends TopicFacts {
  responsibleOfficeId: number;
}

/** Why `actor` may not name a new date for this promise, or null: approvers of the office that answers may, as long as it is owed. */
export function extendPromiseRefusal(actor: Actor, topic: ExtendableTopic, now: Date): Refusal | null {
  const state = topicStateOf(topic, now);
  if (state === "draft") return new Refusal("missing", "topics.not-found");
  const refusal = deskRefusal(actor, topic.responsibleOfficeId);
  if (refusal) return refusal;
  if (!grantOf(actor, "approver", topic.responsibleOfficeId)) return new Refusal("forbidden", "desk.only-approvers-extend");
  if (state === "answered" || state === "done") return new Refusal("conflict", "desk.promise-is-kept");
  return null;
}

/** A date that cannot be taken back is not typed wrongly by a century. */
const furthestDays = 500;

/** Why the day cannot be the new date of a promise, or null: it is a business day ahead, later than every date named before. */
export function newDateRefusal(day: string, topic: TopicFacts, calendar: BusinessCalendar, now: Date): Refusal | null {
  const dueAt = endOfDay(calendar, day);
  if (dueAt <= now) return new Refusal("invalid", "desk.new-date-past");
  const before = Math.max(topic.dueAt?.getTime() ?? 0, topic.newDateAt?.getTime() ?? 0);
  if (dueAt.getTime() <= before)
    return new Refusal("invalid", "desk.new-date-not-later", { date: dayOf(calendar, new Date(before)) });
  if (dueAt.getTime() > now.getTime() + furthestDays * 24 * 60 * 60 * 1000)
    return new Refusal("invalid", "desk.new-date-too-far");
  if (!isBusinessDay(calendar, day))
    return new Refusal("invalid", "desk.new-date-day-off", { date: day, next: businessDayFrom(calendar, day, 0) });
  return null;
}
