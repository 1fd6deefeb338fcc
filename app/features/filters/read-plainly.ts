export interface PlainText {
  /** The text as people read it. */
  plain: string;
  /** The part of the text as it was typed that a part of `plain` stands for. */
  asTyped: (part: string) => string;
}

/**
 * A text as people read it, so that a number or a word is found however it was typed: without signs that have no width, strokes through letters
 * included; wide and styled letters and digits as plain ones; one dash, one space, one full stop.
 */
export function readPlainly(text: string): PlainText {
  let plain = "";
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const sign of text) {
    const read = sign < "\u0080" ? sign : plainSign(sign);
    for (let unit = 0; unit < read.length; unit += 1) {
      starts.push(at);
      ends.push(at + sign.length);
    }
    plain += read;
    at += sign.length;
  }
  const asTyped = (part: string) => {
    const from = part === "" ? -1 : plain.indexOf(part);
    return from < 0 ? part : text.slice(starts[from], ends[from + part.length - 1]);
  };
  return { plain, asTyped };
}

function plainSign(sign: string): string {
  if (/\p{Default_Ignorable_Code_Point}|\p{Cf}/u.test(sign) || (sign >= "\u0334" && sign <= "\u0338")) return "";
  if (/[\p{Pd}\u2212]/u.test(sign)) return "-";
  if (/\p{Zs}/u.test(sign)) return " ";
  return sign === "\u3002" ? "." : sign.normalize("NFKC");
}
