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
}

/** The part of a clause that a tombstone names. */
export type ClauseName = Pick<Clause, "number" | "title" | "titleEs">;
