import { type ResponseDecision, responseDecisions } from "~/features/responses/decisions";

/** What of all answers a reader wants to see; null and empty are everything. */
export interface OutcomeFilters {
  decision: ResponseDecision | null;
  officeId: number | null;
  neighborhoodId: number | null;
  /** In which it was answered, as the city counts years. */
  year: number | null;
  /** In the words of web searches: `snow -plow "bus stop"`. */
  words: string;
}

export const noFilters: OutcomeFilters = { decision: null, officeId: null, neighborhoodId: null, year: null, words: "" };

export const longestWords = 100;

/** The filters of an address: `?decision=no&office=3&neighborhood=2&year=2026&q=snow`. What cannot be one is left out. */
export function outcomeFiltersOf(params: URLSearchParams): OutcomeFilters {
  const id = (name: string) => wholeOf(params.get(name), 2_147_483_647);
  const words = (params.get("q") ?? "")
    .replace(/[\0\ufffd]/g, "")
    .trim()
    .slice(0, longestWords);
  return {
    decision: responseDecisions.find((each) => each === params.get("decision")) ?? null,
    officeId: id("office"),
    neighborhoodId: id("neighborhood"),
    year: yearOf(params.get("year")),
    words: words.isWellFormed() ? words : "",
  };
}

/** The address of the answers with these filters; `after` is where a page starts. */
export function outcomesPath({ decision, officeId, neighborhoodId, year, words }: OutcomeFilters, after?: string | null): string {
  const params = new URLSearchParams();
  const given = { decision, office: officeId, neighborhood: neighborhoodId, year, q: words, after };
  for (const [name, value] of Object.entries(given)) if (value) params.set(name, String(value));
  return params.size > 0 ? `/outcomes?${params}` : "/outcomes";
}

/** True when something but the decision narrows the answers. */
export function isNarrowed({ officeId, neighborhoodId, year, words }: OutcomeFilters): boolean {
  return officeId !== null || neighborhoodId !== null || year !== null || words !== "";
}

/** Four digits: the calendar reckons with nothing shorter, and the year after it must have four as well. */
function yearOf(text: string | null): number | null {
  const year = wholeOf(text, 9998);
  return year !== null && year >= 1000 ? year : null;
}

function wholeOf(text: string | null, most: number): number | null {
  return text !== null && /^[1-9]\d{0,9}$/.test(text) && Number(text) <= most ? Number(text) : null;
}
