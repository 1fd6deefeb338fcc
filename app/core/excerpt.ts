const maxLength = 160;

/** The first words of a text in Markdown as plain text for lists: one line, at most 160 characters, cut at a word. */
export function excerptOf(markdown: string): string {
  const text = plainTextOf(markdown);
  if (text.length <= maxLength) return text;
  const start = text.slice(0, maxLength - 1);
  const space = start.lastIndexOf(" ");
  // One endless word is cut where it is, but never through a character of two halves.
  const whole = space > 0 ? start.slice(0, space) : start.replace(/[\uD800-\uDBFF]$/, "");
  return `${whole.replace(/[\s,;:.–-]+$/, "")}…`;
}

function plainTextOf(markdown: string): string {
  return markdown
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/([^\s:;,.!?])[ \t]*\n\s*(?:[-*+]|\d{1,3}[.)])[ \t]+/g, "$1; ")
    .replace(/^[ \t]*(?:#{1,6}|>+|[-*+]|\d{1,3}[.)])[ \t]+/gm, "")
    .replace(/(\*{1,3}|`+|~~)(?=\S)(.+?)(?<=\S)\1/gs, "$2")
    .replace(/(?<![\p{L}\p{N}])(_{1,3})(?=\S)(.+?)(?<=\S)\1(?![\p{L}\p{N}])/gsu, "$2")
    .replace(/\s+/g, " ")
    .trim();
}
