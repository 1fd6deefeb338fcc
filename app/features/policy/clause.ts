/** What a rule of the comment policy says, in both languages. */
export interface ClauseTexts {
  title: string;
  titleEs: string;
  text: string;
  textEs: string;
  /** What breaks it. */
  example: string;
  exampleEs: string;
  /** What does not break it; empty in versions from before there was one. */
  keeps: string;
  keepsEs: string;
}

/** A numbered rule of a version of the comment policy. */
export interface Clause extends ClauseTexts {
  id: number;
  number: number;
}

/** The part of a clause that a tombstone names. */
export type ClauseName = Pick<Clause, "number" | "title" | "titleEs">;

/** What a rule says, in the order in which it is read. */
export const clauseParts = ["title", "text", "example", "keeps"] as const;

export const emptyClause: ClauseTexts = {
  title: "",
  titleEs: "",
  text: "",
  textEs: "",
  example: "",
  exampleEs: "",
  keeps: "",
  keepsEs: "",
};
