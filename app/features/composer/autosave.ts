import { type Composed, type ComposedDecision, composedFrom, typedFields } from "./composed";

/** What somebody typed and did not save, with the number of the version they started from. */
export interface Autosave {
  version: number;
  fields: Record<string, string>;
  savedAt: Date;
}

/** Somebody else who typed into the same response just now. */
export interface OtherWriter {
  id: number;
  name: string | null;
  typedAt: Date;
}

/** The composer as it stood when this was typed. */
export function composedOf(autosave: Autosave, saved: Composed): Composed {
  return composedFrom(autosave.fields, saved);
}

/** The ideas that were answered when this was typed, and what was chosen for each. */
export function decisionsOf({ fields }: Autosave): ComposedDecision[] {
  return (fields.ideas ?? "").split(" ").flatMap((each) => {
    const [id = "", decision = ""] = each.split("=");
    return /^[1-9]\d{0,9}$/.test(id) ? [{ id: Number(id), decision }] : [];
  });
}

/** Whether what was typed is something else than what is saved; only then is it worth offering again. */
export function differs(autosave: Autosave, saved: Composed, decided: ComposedDecision[]): boolean {
  const typed = composedOf(autosave, saved);
  if (typedFields.some((field) => typed[field].trim() !== saved[field].trim())) return true;
  if (typed.decision !== saved.decision || typed.coversTopic !== saved.coversTopic) return true;
  if (typed.nextOn !== saved.nextOn || typed.commitmentOfficeId !== saved.commitmentOfficeId) return true;
  return keyOf(decisionsOf(autosave), typed.decision) !== keyOf(decided, saved.decision);
}

/** "As on all of it" and the same decision by name are one. */
function keyOf(decisions: ComposedDecision[], whole: string): string {
  return decisions
    .filter(({ decision }) => decision !== "out")
    .map(({ id, decision }) => `${id}=${decision || whole}`)
    .sort()
    .join(" ");
}
