const prefix = "draft:";

/** Keeps what is being written in this browser until it is sent, so that a lost page loses nothing. */
export function keepDrafts(): void {
  const sent = new URLSearchParams(location.search).get("done");
  for (const form of document.querySelectorAll<HTMLFormElement>("form[data-autosave]")) {
    const key = prefix + form.dataset.autosave;
    try {
      if (sent) localStorage.removeItem(key);
      else restore(form, localStorage.getItem(key));
      form.addEventListener("input", () => localStorage.setItem(key, JSON.stringify(textsOf(form))));
      // Similar ideas bring forms of their own into this one; supporting one of them sends nothing of this.
      form.addEventListener("submit", (event) => {
        if (event.target === form) localStorage.removeItem(key);
      });
    } catch {
      // Private windows may have no storage; then nothing is kept, and writing works all the same.
      return;
    }
  }
}

function textsOf(form: HTMLFormElement): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const field of form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>("input[type=text], textarea")) {
    if (field.name && field.value) texts[field.name] = field.value;
  }
  return texts;
}

function restore(form: HTMLFormElement, saved: string | null): void {
  if (!saved) return;
  for (const [name, value] of Object.entries(JSON.parse(saved) as Record<string, string>)) {
    const field = form.elements.namedItem(name) as HTMLInputElement | HTMLTextAreaElement | null;
    if (!field || field.value || typeof value !== "string") continue;
    field.value = value;
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }
}
