import unhomoglyph from "unhomoglyph";

const roles = [
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
const titles = ["mayor", "alcalde", "alcaldesa", "alcaldia", "police", "policia", "publicworks", "obraspublicas"];
const city = ["cityof", "ciudadde", "cityhall"];

/** Letters that look like small capitals, which the list does not have; some of them are Cyrillic. */
const smallCapitals = new Map(
  [..."ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢвкмнт"].map((letter, place) => [letter, "abcdefghijklmnoprstuvwyzbkmht"[place] ?? letter]),
);

/** How a word looks, whatever letters it is written in: small, without marks, with every look-alike as the same sign (Unicode TR 39). */
function lookOf(word: string): string {
  const plain = (text: string) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const letters = [...plain(word)].map((letter) => smallCapitals.get(letter) ?? letter).join("");
  return plain(unhomoglyph(letters));
}

const reserved = [...roles, ...titles, ...city].map((word) => ({ look: lookOf(word), isLong: word.length > 5 }));

/** Digits and signs that people write for letters, where no list of look-alikes has them. */
const signs: Record<string, string> = { "0": "o", "1": "l", "3": "e", "5": "s", "@": "a", $: "s" };

/** The ways in which a name can be read, each as words: digits as letters or as gaps, a capital I as itself or as an l. */
function readingsOf(name: string): string[][] {
  const asLetters = name.replace(/[0135@$]/gu, (sign) => signs[sign] ?? sign);
  const asGaps = name.replace(/\p{N}/gu, " ");
  return [asLetters, asGaps, asLetters.replace(/I/gu, "l")].map((text) => wordsOf(text));
}

function wordsOf(text: string): string[] {
  return lookOf(text)
    .split(/[^\p{L}]+/u)
    .filter(Boolean);
}

/**
 * Why a name would pass for the city or somebody of it: the official name that it looks like, or the reserved word in it; null for others. Also in
 * other letters, spaced out, or in the plural. The badge of an office never comes from a name. `officials` are names of people and offices.
 */
export function looksOfficial(name: string, officials: string[]): string | null {
  const readings = readingsOf(name);
  if (readings.some(isReserved)) return name;
  return officials.find((official) => readings.some((words) => isNamed(words, wordsOf(official)))) ?? null;
}

function isReserved(parts: string[]): boolean {
  const whole = parts.join("");
  const isWord = (text: string, word: string) => text === word || text === `${word}s`;
  // The start of the whole name finds "City of Oxbow" and "a d m i n 2"; short words must stand alone, for the sake of family names (Mayorga).
  return reserved.some(
    ({ look, isLong }) => parts.some((part) => isWord(part, look)) || isWord(whole, look) || (isLong && whole.startsWith(look)),
  );
}

/** The same name, however it is spaced; or a full name among other words. One word alone is nobody's: many are called Maria. */
function isNamed(words: string[], official: string[]): boolean {
  const name = official.join("");
  if (name === "") return false;
  if (words.join("") === name) return true;
  return official.length > 1 && ` ${words.join(" ")} `.includes(` ${official.join(" ")} `);
}
