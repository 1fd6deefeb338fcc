/** A numbered rule of the comment policy, in both languages. */
export interface Clause {
  id: number;
  number: number;
  title: string;
  titleEs: string;
  text: string;
  textEs: string;
  example: string;
  exampleEs: string;
  /** What does not break it; may be empty. */
  keeps: string;
  keepsEs: string;
}

/** The part of a clause that a tombstone names. */
export type ClauseName = Pick<Clause, "number" | "title" | "titleEs">;
