import { announce } from "./announce";

/** The two kinds of toggles, and what the server calls their state and number. */
const kinds = [
  { selector: "form[data-support]", on: "support", off: "withdraw", state: "supported", number: "supports" },
  { selector: "form[data-helpful]", on: "helpful", off: "withdraw", state: "helpful", number: "count" },
] as const;

type Kind = (typeof kinds)[number];

/** Supports and helpful marks answer at once; the number shown is the server's, and a refusal takes the tap back and says why. */
export function toggleInPlace(): void {
  const toggle = (event: SubmitEvent) => {
    const form = event.target as HTMLFormElement;
    const kind = kinds.find(({ selector }) => form.matches(selector));
    if (!kind) return;
    event.preventDefault();
    if (form.dataset.busy === undefined) void send(form, kind);
  };
  // On the way down: similar ideas stand inside the form of a new one, and browsers end the way up there.
  document.addEventListener("submit", toggle, { capture: true });
}

async function send(form: HTMLFormElement, kind: Kind): Promise<void> {
  const button = form.querySelector("button") as HTMLButtonElement;
  const was = button.getAttribute("aria-pressed") === "true";
  const body = new URLSearchParams({ intent: was ? kind.off : kind.on });
  form.dataset.busy = "";
  show(form, kind, !was);
  try {
    const response = await fetch(form.action, { method: "POST", body, headers: { Accept: "application/json" } });
    const answer = await response.json();
    if (response.status === 401) {
      location.href = answer.signIn;
      return;
    }
    if (!response.ok) {
      show(form, kind, was);
      say(form, answer.error);
      return;
    }
    show(form, kind, answer[kind.state], answer[kind.number]);
    say(form, "");
  } catch {
    show(form, kind, was);
    say(form, form.dataset.error ?? "");
  } finally {
    delete form.dataset.busy;
  }
}

function show(form: HTMLFormElement, kind: Kind, pressed: boolean, number?: number | null): void {
  const button = form.querySelector("button") as HTMLButtonElement;
  const count = form.querySelector<HTMLElement>("[data-count]");
  const changed = (button.getAttribute("aria-pressed") === "true") !== pressed;
  button.setAttribute("aria-pressed", String(pressed));
  (form.elements.namedItem("intent") as HTMLInputElement).value = pressed ? kind.off : kind.on;
  if (count && number !== null) {
    const next = number ?? Number(count.dataset.count) + (changed ? (pressed ? 1 : -1) : 0);
    count.dataset.count = String(next);
    count.textContent =
      next === 0 && kind.on === "helpful" ? "" : new Intl.NumberFormat(document.documentElement.lang).format(next);
  }
  const note = document.getElementById(`supported-${form.dataset.support}`);
  if (note) note.hidden = !pressed;
}

/** A refusal stands beside the button, and is announced. */
function say(form: HTMLFormElement, sentence: string): void {
  let note = form.nextElementSibling;
  if (!note?.matches(".toggle-error")) {
    if (!sentence) return;
    note = document.createElement("p");
    note.className = "toggle-error";
    form.after(note);
  }
  if (!sentence) note.remove();
  else {
    note.textContent = sentence;
    announce(sentence);
  }
}
