import { cutAtQuote } from "~/features/moderation/quote";
import type { OwnDecision } from "./own-decisions.server";
import type { SecondLookState } from "./state";

/** A text to fix and share again: without the words that broke a rule, where they stand in it. */
export function textAgain(text: string, passage: string | null): string {
  const cut = passage ? cutAtQuote(passage, text) : null;
  if (!cut) return text;
  const [before, , after] = cut;
  return `${before.trimEnd()} ${after.trimStart()}`.trim();
}

/** An idea's text as decisions keep it, title first, to fix and share again. */
export function ideaAgain(text: string, passage: string | null): { title: string; body: string } {
  const end = text.indexOf("\n\n");
  const [title, body] = end === -1 ? [text, ""] : [text.slice(0, end), text.slice(end + 2)];
  return { title: textAgain(title, passage), body: textAgain(body, passage) };
}

/** Where a hidden idea or comment can be fixed and shared again, while its topic is open; null for everything else. */
export function againPathOf(
  decision: Pick<OwnDecision, "id" | "act" | "kind" | "ideaId" | "topicSlug" | "topicClosesAt">,
  state: SecondLookState,
  now: Date,
): string | null {
  const { id, act, kind, ideaId, topicSlug, topicClosesAt } = decision;
  const isBack = state.name === "taken-back" || (state.name === "answered" && state.outcome === "reversed");
  if (act !== "hide" || isBack || topicClosesAt === null || topicClosesAt <= now) return null;
  if (kind === "idea" && topicSlug) return `/topics/${topicSlug}/ideas/new?again=${id}`;
  return kind === "comment" && ideaId !== null ? `/ideas/${ideaId}?again=${id}#add-comment` : null;
}
