/** Letters of other scripts that look like Latin ones; the common ones, since every name is also read by a person. */
const lookalikes: Record<string, string> = {
  а: "a",
  в: "b",
  е: "e",
  к: "k",
  м: "m",
  н: "h",
  о: "o",
  р: "p",
  с: "c",
  т: "t",
  у: "y",
  х: "x",
  і: "i",
  ѕ: "s",
  ј: "j",
  ԁ: "d",
  α: "a",
  ε: "e",
  ι: "i",
  κ: "k",
  ν: "v",
  ο: "o",
  ρ: "p",
  τ: "t",
  υ: "y",
  χ: "x",
  "0": "o",
  "1": "l",
  "3": "e",
  "5": "s",
  "@": "a",
  $: "s",
};

const words = [
  "admin",
  "administrator",
  "administrador",
  "administradora",
  "moderator",
  "moderador",
  "moderadora",
  "official",
  "oficial",
];
const titles = [
  "mayor",
  "alcalde",
  "alcaldesa",
  "alcaldia",
  "police",
  "policia",
  "cityof",
  "ciudadde",
  "cityhall",
  "publicworks",
  "obraspublicas",
];
const reserved = [...words, ...titles];

/** How a name looks: words of small Latin letters, without marks, with look-alikes in place of what they look like. */
function lookOf(name: string, digits: "letters" | "gaps"): string[] {
  const plain = name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const read = digits === "gaps" ? plain.replace(/\d/g, " ") : plain;
  const latin = [...read].map((letter) => lookalikes[letter] ?? letter).join("");
  return latin.split(/[^a-z]+/).filter(Boolean);
}

/**
 * True for names that would pass for the city or its staff, also in other letters, spaced out or in the plural.
 * The badge of an office never comes from a name.
 */
export function soundsOfficial(name: string): boolean {
  return isReserved(lookOf(name, "letters")) || isReserved(lookOf(name, "gaps"));
}

function isReserved(parts: string[]): boolean {
  const whole = parts.join("");
  const isWord = (text: string, word: string) => text === word || text === `${word}s`;
  // The start of the whole name finds "City of Oxbow" and "a d m i n 2"; short words must stand alone, for the sake of family names (Mayorga).
  return reserved.some(
    (word) => parts.some((part) => isWord(part, word)) || isWord(whole, word) || (word.length > 5 && whole.startsWith(word)),
  );
}
