/**
 * Puts texts into the fields of a form that is on the page, as if they had been typed; with `onlyEmpty` what stands there stays. Fields that
 * the form does not have are passed over. Gives how many fields changed.
 */
export function fillForm(form: HTMLFormElement, texts: Record<string, string>, { onlyEmpty = false } = {}): number {
  let changed = 0;
  for (const [name, text] of Object.entries(texts)) {
    for (const field of fieldsNamed(form, name)) if (fill(field, text, onlyEmpty)) changed += 1;
  }
  // One event: everything that follows the typing looks at the whole form.
  if (changed > 0) form.dispatchEvent(new Event("input", { bubbles: true }));
  return changed;
}

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

function fieldsNamed(form: HTMLFormElement, name: string): Field[] {
  return [...form.elements].filter(
    (each): each is Field =>
      (each instanceof HTMLInputElement || each instanceof HTMLTextAreaElement || each instanceof HTMLSelectElement) &&
      each.name === name &&
      each.type !== "hidden",
  );
}

function fill(field: Field, text: string, onlyEmpty: boolean): boolean {
  if (field instanceof HTMLInputElement && field.type === "checkbox") {
    if (field.checked || !text.split("\n").includes(field.value)) return false;
    field.checked = true;
    return true;
  }
  if (field.value === text || (onlyEmpty && field.value.trim() !== "")) return false;
  field.value = text;
  return true;
}
