import { readNetwork } from "~/core/network";

/** Which supports are meant: all that is not null has to hold. Times are of the support; `newerThanHours` is the age of the account by then. */
export interface VoidCondition {
  /** A network as `readNetwork` gives it, which may be wider than the ones that are kept. */
  network: string | null;
  joinedFrom: string | null;
  /** Of the mailbox, in lower case. */
  domain: string | null;
  /** Addresses that differ in digits only, with `#` for each row of digits: `user#@mail.example`. */
  pattern: string | null;
  ideaId: number | null;
  topicId: number | null;
  newerThanHours: number | null;
  from: Date | null;
  to: Date | null;
}

export const noCondition: VoidCondition = {
  network: null,
  joinedFrom: null,
  domain: null,
  pattern: null,
  ideaId: null,
  topicId: null,
  newerThanHours: null,
  from: null,
  to: null,
};

/** The ages of accounts that a condition can ask for, in hours. */
export const accountAges = ["1", "24", "168"] as const;

/** A condition from an address or a form; what cannot be read asks for nothing. */
export function conditionOf(params: URLSearchParams): VoidCondition {
  const value = (name: string) => (params.get(name) ?? "").trim();
  const domain = value("domain").toLowerCase();
  const pattern = value("pattern").toLowerCase();
  return {
    network: readNetwork(value("network")),
    joinedFrom: readNetwork(value("joined")),
    domain: /^[^\s@]{1,200}$/.test(domain) ? domain : null,
    pattern: /^[^\s@]*#[^\s@]*@[^\s@]+$/.test(pattern) && pattern.length <= 200 ? pattern : null,
    ideaId: idOf(value("idea")),
    topicId: idOf(value("topic")),
    newerThanHours: Number(accountAges.find((hours) => hours === value("newer")) ?? 0) || null,
    from: momentOf(value("from")),
    to: momentOf(value("to")),
  };
}

/** The same as the query of an address, without its question mark; moments in milliseconds. */
export function conditionQuery(condition: VoidCondition): string {
  const { network, joinedFrom, domain, pattern, ideaId, topicId, newerThanHours, from, to } = condition;
  const fields = {
    network,
    joined: joinedFrom,
    domain,
    pattern,
    idea: ideaId,
    topic: topicId,
    newer: newerThanHours,
    from: from?.getTime() ?? null,
    to: to?.getTime() ?? null,
  };
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(fields)) if (value !== null) query.set(name, String(value));
  return query.toString();
}

/** As it is kept with a void; `readCondition` reads it again. */
export function storedCondition(condition: VoidCondition): Record<string, string | number | null> {
  return Object.fromEntries(new URLSearchParams(conditionQuery(condition)));
}

export function readCondition(stored: Record<string, string | number | null>): VoidCondition {
  return conditionOf(new URLSearchParams(Object.entries(stored).map(([name, value]) => [name, String(value ?? "")])));
}

/**
 * Whether it says who is meant: a time, a topic or an idea alone would set aside everybody, and so would new accounts everywhere. One idea
 * within an hour is a burst.
 */
export function isNarrowEnough(condition: VoidCondition): boolean {
  const { network, joinedFrom, domain, pattern, newerThanHours, ideaId, topicId, from, to } = condition;
  if (network ?? joinedFrom ?? domain ?? pattern) return true;
  if (newerThanHours !== null && (ideaId ?? topicId) !== null) return true;
  return ideaId !== null && from !== null && to !== null && to.getTime() - from.getTime() <= 3_600_000;
}

function idOf(text: string): number | null {
  return /^[1-9]\d{0,9}$/.test(text) && Number(text) <= 2_147_483_647 ? Number(text) : null;
}

function momentOf(text: string): Date | null {
  return /^\d{1,13}$/.test(text) ? new Date(Number(text)) : null;
}
