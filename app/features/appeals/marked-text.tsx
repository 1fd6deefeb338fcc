import { Fragment } from "react";
import type { Locale } from "~/core/locale";
import { cutAtQuote } from "~/features/moderation/quote";

interface MarkedTextProps {
  text: string;
  /** The passages that the decision cites. */
  passages: string[];
  language: Locale;
}

/** A text as it was typed, with the passages marked where they stand. */
export function MarkedText({ text, passages, language }: MarkedTextProps) {
  return (
    <blockquote className="evidence" lang={language} dir="auto">
      {pieces(text, passages).map(({ at, words, isMarked }) => (
        <Fragment key={at}>{isMarked ? <mark>{words}</mark> : words}</Fragment>
      ))}
    </blockquote>
  );
}

interface Piece {
  at: number;
  words: string;
  isMarked: boolean;
}

function pieces(text: string, [passage, ...others]: string[], at = 0): Piece[] {
  if (passage === undefined) return [{ at, words: text, isMarked: false }];
  const cut = cutAtQuote(passage, text);
  if (!cut) return pieces(text, others, at);
  const [before, words, after] = cut;
  const markedAt = at + before.length;
  return [
    ...pieces(before, others, at),
    { at: markedAt, words, isMarked: true },
    ...pieces(after, others, markedAt + words.length),
  ].filter((piece) => piece.words !== "");
}
