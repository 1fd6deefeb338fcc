import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { planOxbow } from "~db/seed/plan";
import type { FilterFacts } from "./filter-facts.server";
import { findInText } from "./find-in-text";

const origin = "https://hearback.oxbow.example";

/** The words that a new city starts with, turned on, as the migration writes them. */
const words = [
  ...readFileSync(new URL("../../../db/migrations/0008_filter_words.sql", import.meta.url), "utf8").matchAll(
    /^ {2}\('(.+)', '(?:en|es)', true\)/gmu,
  ),
].map((match) => match[1] ?? "");

const facts: FilterFacts = {
  on: ["link", "duplicate", "word", "official_name", "personal_data"],
  words,
  contacts: { email: "city@oxbow.example", phones: ["402-555-0100", "(402) 555-0123", "402-555-0111"] },
  isNewAccount: true,
  isReviewedFirst: false,
};
const filtersFor = (text: string, changed: Partial<FilterFacts> = {}) =>
  findInText(text, { ...facts, ...changed }, origin).map(({ filter }) => filter);

describe("lets ordinary words pass", () => {
  test.each([
    "The mayor lies, and everybody knows it.",
    "This plan is stupid. Whoever wrote it never rode a bus.",
    "Damn it, fix the hole on 5th Street. It is a hell of a mess and a load of crap.",
    "The council should be ashamed of itself. Resign.",
    "Only an idiot would close this bridge in July.",
    "This is the worst police department I have ever seen. They let my neighbor die.",
    "You are wasting our money: $1,200,000 for a fountain.",
    "Call City Hall at 402-555-0100, they do answer.",
    "Parks has a line too: (402) 555-0123.",
    "Non-emergency is 402.555.0111, and 911 is for danger. For potholes dial 311.",
    "Write to streets@oxbow.example or city@oxbow.example.",
    "I live near 1600 Elm Street, between 1598 and 1702.",
    "The meeting was on March 8, 2026, from 6:30 to 8:15 pm.",
    "See 2026-03-08 and 03/09/2026.",
    "My ZIP is 68102-1234 and I want a stop here.",
    "Please assess the assets of the Scunthorpe club before the class passes.",
    "Ordinance 2025-114-B, section 12-34-567, says otherwise.",
    "Parcel 0123456789 belongs to the city.",
    "Between 100 and 200, then 3000 cars a day: 402 trucks, 555 bikes, 100 buses.",
    "Dick Peacock and Mr. Hooker from Sussex would approve; so would Mrs. Cockburn.",
    "Same-sex couples feel safe here. Thank you.",
    "A rape happened under that bridge. Put lights there.",
    "The levee and the dyke leak; spray fire retardant on the dry grass.",
    "She graduated magna cum laude and still cannot find a bus.",
    "The pussy willows on the bank are lovely, and the cocks crow at five.",
    "Look at https://hearback.oxbow.example/ideas/12, it says the same.",
    "The plan is on https://parks.oxbow.example/plan.pdf.",
    "Call 1-800-555-0199 for the utility.",
    "There are 4111 trees and 1111 benches, 1111 lamps.",
    "El alcalde miente y todos lo saben.",
    "Es una disputa sobre la computadora de la biblioteca.",
    "Su reputación está por el suelo; es un gobierno inútil y estúpido.",
    "Pongan conos en la calle: un cono no cuesta nada. El perro negro del vecino ladra.",
    "No retarden más la obra, ya tiene retardo.",
    "Los diputados computan mal. La diputada imputada también.",
    "Me vale madre su excusa, qué vergüenza, son unos ladrones.",
    "El acceso es peligroso y el análisis de los años pasados fue pésimo.",
    "Vergara y Putnam son calles sin luz. El putativo dueño no responde.",
    "Cabrera e Hijos arregló la acera en 2019-2020 por $45,000.00.",
    "La marica... no: la mariquita es un insecto útil para el parque.".replace("marica... no: la ", ""),
    "Escriban al 68102 o pasen por el 1819 de la calle Farnam.",
  ])("%s", (text) => {
    expect(filtersFor(text)).toEqual([]);
  });
});

describe("holds", () => {
  test.each<[string, string]>([
    ["Buy here: https://cheap-pills.example/now", "link"],
    ["look at www.spam.example", "link"],
    ["https://notoxbow.example is not the city", "link"],
    ["https://oxbow.example.evil.test/login", "link"],
    ["fuck this", "word"],
    ["You f u c k e r s? no: fuckers", "word"],
    ["go home, you faggots", "word"],
    ["what a CUNT", "word"],
    ["n1gger", "word"],
    ["sh1t", "word"],
    ["wetbacks out", "word"],
    ["Que se vaya a la CHINGADA.", "word"],
    ["hijo de puta", "word"],
    ["¡Coño!", "word"],
    ["son unos maricones", "word"],
    ["son unos MARICÓN", "word"],
    ["concha de tu madre", "word"],
    ["My SSN is 512-34-5678", "personal_data"],
    ["seguro social 512 34 5678", "personal_data"],
    ["Call her at (402) 451-2345", "personal_data"],
    ["mi número es 402 451 2345", "personal_data"],
    ["+1 402-451-2345", "personal_data"],
    ["he is bob.smith@gmail.com", "personal_data"],
    ["bob@notoxbow.example", "personal_data"],
    ["card 4111 1111 1111 1111", "personal_data"],
    ["card 5500-0000-0000-0004", "personal_data"],
    ["378282246310005", "personal_data"],
  ])("%s", (text, filter) => {
    expect(filtersFor(text)).toEqual([filter]);
  });

  test("a link only while the account is new", () => {
    expect(filtersFor("https://spam.example", { isNewAccount: false })).toEqual([]);
  });

  test("a link that only begins like the city's", () => {
    expect(filtersFor("https://hearback.oxbow.example@evil.test/")).toContain("link");
  });

  test("nothing with a filter that is turned off", () => {
    expect(filtersFor("fuck https://spam.example 512-34-5678", { on: [] })).toEqual([]);
  });

  test("a word as long as it is in the list, and tells what was found", () => {
    expect(findInText("The blorptics again", { ...facts, words: ["blorptics"] }, origin)).toEqual([
      { filter: "word", found: "blorptics" },
    ]);
    expect(filtersFor("The blorpticses again", { words: ["blorptics"] })).toEqual([]);
    expect(filtersFor("fuck", { words: [] })).toEqual([]);
  });
});

describe("of what the residents of the demo wrote", () => {
  const { ideas, comments, moderation } = planOxbow(new Date("2026-03-08T12:00:00Z"));
  const hidden = (kind: "idea" | "comment") => new Set(moderation.decisions.map((decision) => decision[`${kind}Id`]));
  const [decidedIdeas, decidedComments] = [hidden("idea"), hidden("comment")];
  const wholeIdea = ({ title, body, place }: { title: string; body: string; place?: string | null }) =>
    [title, body, place ?? ""].join("\n\n");
  const all = [...ideas.rows.map(wholeIdea), ...comments.rows.map(({ body }) => body)];
  const ordinaryIdeas = ideas.rows.filter(({ id, heldAt }) => !heldAt && !decidedIdeas.has(id)).map(wholeIdea);
  const ofResidents = comments.rows.filter(({ officeId }) => officeId === null);
  const ordinaryComments = ofResidents.filter(({ id, heldAt }) => !heldAt && !decidedComments.has(id)).map(({ body }) => body);
  const heldOf = (texts: string[], filter?: string) =>
    texts.filter((text) => (filter ? filtersFor(text).includes(filter as "word") : filtersFor(text).length > 0));

  test("holds at most two in a hundred of all", () => {
    expect(all.length).toBeGreaterThan(300);
    expect(heldOf(all).length / all.length).toBeLessThanOrEqual(0.02);
  });

  test("holds none of the ordinary ones", () => {
    expect(heldOf([...ordinaryIdeas, ...ordinaryComments])).toEqual([]);
  });

  test("holds at most 20 of 1,000 ordinary comments by a word", () => {
    const thousand = Array.from({ length: 1000 }, (_, place) => ordinaryComments[place % ordinaryComments.length] ?? "");
    expect(thousand.every(Boolean)).toBe(true);
    expect(heldOf(thousand, "word").length).toBeLessThanOrEqual(20);
  });
});

describe("holds it however it was typed", () => {
  const gap = "\u200b";
  test.each<[string, string, string]>([
    [`My SSN is 512-34${gap}-6789`, "personal_data", `512-34${gap}-6789`],
    ["My SSN is ５１２-３４-６７８９", "personal_data", "５１２-３４-６７８９"],
    ["My SSN is 512–34–6789", "personal_data", "512–34–6789"],
    [`card 4111 1111${gap} 1111 1111`, "personal_data", `4111 1111${gap} 1111 1111`],
    ["card 4111\u00a01111\u00a01111\u00a01111", "personal_data", "4111\u00a01111\u00a01111\u00a01111"],
    ["call 𝟒𝟎𝟐-𝟒𝟓𝟏-𝟐𝟑𝟒𝟓", "personal_data", "𝟒𝟎𝟐-𝟒𝟓𝟏-𝟐𝟑𝟒𝟓"],
    [`bob@${gap}gmail.com`, "personal_data", `bob@${gap}gmail.com`],
    ["bob＠gmail．com", "personal_data", "bob＠gmail．com"],
    [`sh${gap}it`, "word", `sh${gap}it`],
    ["sh\u00adit", "word", "sh\u00adit"],
    ["s̶h̷i̸t̵", "word", "s̶h̷i̸t"],
    [`pu${gap}ta`, "word", `pu${gap}ta`],
    ["ｐｕｔａ", "word", "ｐｕｔａ"],
    [`see ht${gap}tps://spam.example`, "link", "spam.example"],
    ["see ｈｔｔｐｓ://spam．example", "link", "spam.example"],
  ])("%s", (text, filter, found) => {
    expect(findInText(text, facts, origin)).toEqual([{ filter, found }]);
  });

  test("a flag, a family and other signs of several parts are left alone", () => {
    expect(filtersFor("¡Qué año! 👨‍👩‍👧‍👦 🇺🇸 ❤️ نیم‌فاصله, 2019–2024, ½ mile, № 5, naïve coöperation")).toEqual([]);
  });

  test("in a long row of digits, and where the text is cut to read it", () => {
    expect(filtersFor(`${"1 ".repeat(2400)}\n402-451-2345`)).toEqual(["personal_data"]);
    expect(filtersFor(`${"word ".repeat(77)}call 402-451-2345 or ${"word ".repeat(200)}`)).toEqual(["personal_data"]);
  });
});
