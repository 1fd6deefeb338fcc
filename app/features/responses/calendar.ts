/** A day without a time, `2026-11-03`, as a moment that is on that day in every time zone of the Americas and Europe: for showing it. */
export function momentOfDay(day: string): Date {
  return new Date(`${day}T12:00:00Z`);
}

/** Today's date in a time zone, as `2026-11-03`. */
export function dayIn(timeZone: string, now: Date): string {
  return new Intl.DateTimeFormat("en-CA", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" }).format(now);
}

/** Tomorrow's date in a time zone: the first day that can be promised. */
export function nextDayIn(timeZone: string, now: Date): string {
  const tomorrow = momentOfDay(dayIn(timeZone, now));
  tomorrow.setUTCDate(tomorrow.getUTCDate() + 1);
  return tomorrow.toISOString().slice(0, 10);
}
