import type { Ref } from "react";
import { type Content, fullTextOf } from "./content";
import { cutAtQuote } from "./quote";

/** The full text as it was typed, so that a quote can be copied from it; the quoted passage is marked. */
export function Evidence({ content, passage, text }: { content: Content; passage: string; text?: Ref<HTMLQuoteElement> }) {
  const full = fullTextOf(content);
  const cut = cutAtQuote(passage, full);
  return (
    <blockquote className="evidence" lang={content.language} dir="auto" ref={text}>
      {cut ? (
        <>
          {cut[0]}
          <mark>{cut[1]}</mark>
          {cut[2]}
        </>
      ) : (
        full
      )}
    </blockquote>
  );
}
