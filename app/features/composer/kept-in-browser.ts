const prefix = "response:";

/** A new response as it was typed in this browser. */
export interface KeptResponse {
  /** Name of the field to its text; of boxes the values of the ticked ones, a line each. */
  texts: Record<string, string>;
  /** ISO. */
  keptAt: string;
  /** It was sent; it goes when its saving is seen. */
  isSent?: boolean;
}

/** Control fields, which the page sets. */
const controls = new Set(["intent", "version", "topic", "revises", "corrects", "keepsCommitment"]);

/** Keeps what is typed into a form; false where the browser keeps nothing, as private windows may. */
export function keepInBrowser(key: string, form: HTMLFormElement): boolean {
  const texts: Record<string, string> = {};
  for (const [name, value] of new FormData(form)) {
    if (typeof value !== "string" || controls.has(name) || name.endsWith("].id") || value === "") continue;
    texts[name] = name in texts ? `${texts[name]}\n${value}` : value;
  }
  return write(key, { texts, keptAt: new Date().toISOString() });
}

/** What this browser kept under a key, or null. */
export function keptInBrowser(key: string): KeptResponse | null {
  try {
    const kept = JSON.parse(localStorage.getItem(prefix + key) ?? "null") as KeptResponse | null;
    return kept && typeof kept.texts === "object" && typeof kept.keptAt === "string" ? kept : null;
  } catch {
    return null;
  }
}

/** What is offered again, apart from what is typed from now on: whoever ignores the offer and types loses neither. */
export function setAside(key: string): KeptResponse | null {
  const aside = keptInBrowser(asideOf(key));
  if (aside) return aside;
  const kept = keptInBrowser(key);
  if (kept && write(asideOf(key), { ...kept, isSent: false })) forget(key);
  return kept;
}

/** The offer was answered. */
export function forgetAside(key: string): void {
  forget(asideOf(key));
}

const asideOf = (key: string) => `${key} aside`;

function forget(key: string): void {
  try {
    localStorage.removeItem(prefix + key);
  } catch {
    // Nothing was kept then.
  }
}

/** The form is on its way. Until it arrived its text stays: the network may lose it. */
export function markSent(key: string): void {
  const kept = keptInBrowser(key);
  if (kept) write(key, { ...kept, isSent: true });
}

/** Forgets what was sent, once the page says that it was saved. */
export function forgetSent(): void {
  try {
    for (const name of Object.keys(localStorage)) {
      if (name.startsWith(prefix) && keptInBrowser(name.slice(prefix.length))?.isSent) localStorage.removeItem(name);
    }
  } catch {
    // Nothing was kept then.
  }
}

function write(key: string, kept: KeptResponse): boolean {
  try {
    localStorage.setItem(prefix + key, JSON.stringify(kept));
    return true;
  } catch {
    return false;
  }
}
