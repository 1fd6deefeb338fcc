/** The windows of the console and how long each is, in hours. */
export const trendWindows = ["day", "hour", "week", "month"] as const;
export type TrendWindow = (typeof trendWindows)[number];
export const windowHours: Record<TrendWindow, number> = { hour: 1, day: 24, week: 168, month: 720 };

/** What somebody looks at: the supports of a time, perhaps of one topic or idea. */
export interface TrendScope {
  from: Date;
  to: Date;
  topicId: number | null;
  ideaId: number | null;
}

/** From how many on something shows. A household is smaller, and even a busy library is rarely a row of addresses. */
export const thresholds = { accounts: 3, burst: 5 } as const;

/** What supports are grouped by. */
export type TrendKind = "networks" | "wide-networks" | "domains" | "sequences";

/** A row of the console: supports that have something in common. */
export interface Trend {
  /** What they have in common: a network, a domain, a pattern. */
  key: string;
  accounts: number;
  supports: number;
  /** How many of the supports came from accounts less than a day old by then. */
  young: number;
  ideas: number;
  first: Date;
  last: Date;
}

/** Many supports of one idea in one minute. */
export interface Burst {
  ideaId: number;
  title: string;
  language: "en" | "es";
  minute: Date;
  supports: number;
  accounts: number;
  young: number;
}
