import type { HoursFields, HoursForm } from "./calendar-form";
import type { City } from "./queries.server";
import { weekdayFields } from "./weekdays";

/** When the city works and how long it takes for what, as columns of its settings. */
export type CityHours = Pick<
  City,
  "workingDays" | "workStarts" | "workEnds" | "answerDays" | "clarificationDays" | "undoMinutes" | "leadOfficeId"
>;

/** What the editor sent as columns. */
export function hoursOf(form: HoursForm): CityHours {
  const { workStarts, workEnds, answerDays, clarificationDays, undoMinutes, leadOfficeId = null } = form;
  const workingDays = weekdayFields.flatMap((name, index) => (form[name] ? [index + 1] : []));
  return { workingDays, workStarts, workEnds, answerDays, clarificationDays, undoMinutes, leadOfficeId };
}

/** The city's hours as the fields of their editor. */
export function hoursFieldsOf(city: City): Partial<HoursFields> {
  const works = weekdayFields.map((name, index) => [name, city.workingDays.includes(index + 1)]);
  return {
    ...Object.fromEntries(works),
    workStarts: city.workStarts,
    workEnds: city.workEnds,
    answerDays: String(city.answerDays),
    clarificationDays: String(city.clarificationDays),
    undoMinutes: String(city.undoMinutes),
    leadOfficeId: city.leadOfficeId?.toString(),
  };
}
