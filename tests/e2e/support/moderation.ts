import type { Page } from "@playwright/test";
import { send } from "./send";

interface Hiding {
  /** By its number. */
  rule?: number;
  words: string;
  reason: string;
}

/** Fills in and sends the form that hides what is on the moderator's screen. */
export async function hide(moderator: Page, { rule = 2, words, reason }: Hiding): Promise<void> {
  const form = moderator.locator("#hide");
  await form.getByLabel("Which rule does it break?").selectOption(String(rule));
  await form.getByLabel("Which words break the rule?").fill(words);
  await form.getByLabel("Why do these words break it?").fill(reason);
  await form.getByRole("button", { name: "Hide it and tell the author" }).click();
}

/** A decision of the moderator whose browser `page` is, past the page itself; gives its id. */
export async function decide(page: Page, path: string, form: Record<string, string>): Promise<number> {
  const answer = await send(page, path, form);
  if (!answer.ok()) throw new Error(`${path} was answered with ${answer.status()}: ${await answer.text()}`);
  const { decision } = await answer.json();
  return decision;
}

/** A report of the resident whose browser `page` is: what was reported waits in the queue. */
export async function report(page: Page, what: "ideas" | "comments", id: number): Promise<void> {
  const answer = await send(page, `/${what}/${id}/report`, { clause: "3", sentence: "Please look at this." });
  if (!answer.ok()) throw new Error(`The report was answered with ${answer.status()}: ${await answer.text()}`);
}
