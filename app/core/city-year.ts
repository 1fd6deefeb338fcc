/** The calendar year of a moment where the city is. */
export function yearIn(timeZone: string, moment: Date): number {
  return Number(new Intl.DateTimeFormat("en-US", { year: "numeric", timeZone }).format(moment));
}
