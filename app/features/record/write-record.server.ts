import type { Database } from "~db/client.server";
import { record } from "~db/schema";

export interface RecordedAct {
  actorId: number | null;
  /** The grant under which it was done, when it was done for the city. */
  grantId?: number | null;
  /** `noun.verb`, in the past tense: `topic.released`. */
  act: string;
  subject:
    | "idea"
    | "comment"
    | "topic"
    | "response"
    | "publication"
    | "decision"
    | "report"
    | "person"
    | "grant"
    | "office"
    | "city"
    | "commitment"
    | "template"
    | "clarification"
    | "photo"
    | "case"
    | "appeal"
    | "policy"
    | "filter"
    | "posting-limit"
    | "void";
  subjectId: number;
  detail?: Record<string, unknown>;
}

/** Appends an act to the record. Call it in the transaction of the act; hot writes append inside their own statement instead. */
export async function writeRecord(db: Database, act: RecordedAct, now: Date): Promise<void> {
  await db.insert(record).values({ ...act, at: now });
}
