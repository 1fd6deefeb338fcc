import { createContext, useContext } from "react";
import type { BusinessCalendar } from "~/core/business-calendar";

const CalendarContext = createContext<BusinessCalendar | null>(null);

export const CalendarProvider = CalendarContext.Provider;

/** When the city works, for counting the days that a promise has left. */
export function useCalendar(): BusinessCalendar {
  const calendar = useContext(CalendarContext);
  if (!calendar) throw new Error("useCalendar outside of a CalendarProvider");
  return calendar;
}
