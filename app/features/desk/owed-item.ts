import type { UnderWay } from "~/features/desk-topics/under-way";

/** What the city can owe the public. On the same day they come in this order. */
export const owedKinds = ["idea", "topic", "commitment", "clarification"] as const;
export type OwedKind = (typeof owedKinds)[number];

/** Where the answer stands; `none`: nobody has begun. A commitment has no stage. */
export const owedStages = ["none", "draft", "review", "approved"] as const;
export type OwedStage = (typeof owedStages)[number];

/** One thing that is owed to the public, whatever its kind. */
export interface OwedItem {
  kind: OwedKind;
  id: number;
  due: Date;
  officeId: number;
  officeName: string;
  officeNameEs: string;
  /** The idea's title, the topic's question, what was promised, or the answer that was not clear. */
  title: string;
  titleEs: string;
  /** Of an idea: the language of its title. */
  language: "en" | "es" | null;
  /** Of an idea: its supports. Of an open topic: how many ideas would be owed if it closed now. Else null. */
  count: number | null;
  topicSlug: string;
  question: string;
  questionEs: string;
  /** Of a topic that is still open: until when. */
  opensUntil: Date | null;
  /** Of a clarification: the response that was not clear. */
  responseId: number | null;
  /** The newest response to it that is not public yet. */
  underWay: UnderWay | null;
  /** Who looks after it; an idea without an owner of its own is its topic's owner's. */
  ownerId: number | null;
  ownerName: string | null;
}

/** Where the next page starts: the last row's due moment in milliseconds, kind and id. */
export interface OwedCursor {
  key: number;
  kind: OwedKind;
  id: number;
}

export function owedCursorText({ key, kind, id }: OwedCursor): string {
  return `${key}-${kind}-${id}`;
}

/** A cursor from an address, or null when it is not one. */
export function owedCursorOf(text: string | null): OwedCursor | null {
  const parts = /^(\d{1,15})-([a-z]+)-([1-9]\d{0,9})$/.exec(text ?? "");
  const kind = owedKinds.find((each) => each === parts?.[2]);
  if (!parts || !kind || Number(parts[3]) > 2_147_483_647) return null;
  return { key: Number(parts[1]), kind, id: Number(parts[3]) };
}
