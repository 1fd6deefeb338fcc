import { randomInt } from "node:crypto";
import type { Page } from "@playwright/test";
import { send } from "./send";

/** Open for weeks, and nobody's support is promised anything there by a test. */
export const openTopic = "winter-streets";

/** Makes words that no other test has: all tests share one city. */
export const numbered = (words: string) => `${words}, no. ${randomInt(100_000, 1_000_000)}`;

/** Adds words so far from those of every other story that no filter takes the whole for a copy. */
export const unlike = (words: string) => `${words} (${[1, 2, 3].map(() => aWord()).join(" ")})`;

const aWord = () => Array.from({ length: 9 }, () => "bdfglmnprstv"[randomInt(12)]).join("");

/** An idea of the person whose browser `page` is; gives its id. */
export async function anIdea(page: Page, title: string, topic = openTopic): Promise<number> {
  return idOf(await send(page, `/topics/${topic}/ideas/new`, { title, body: unlike("This would help our block.") }));
}

/** A comment of the person whose browser `page` is; gives its id. */
export async function aComment(page: Page, ideaId: number, body: string): Promise<number> {
  return idOf(await send(page, `/ideas/${ideaId}/comments`, { body }));
}

async function idOf(answer: Awaited<ReturnType<typeof send>>): Promise<number> {
  if (!answer.ok()) throw new Error(`${answer.url()} was answered with ${answer.status()}: ${await answer.text()}`);
  const { id } = await answer.json();
  return id;
}
