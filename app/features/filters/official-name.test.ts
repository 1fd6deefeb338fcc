import { expect, test } from "vitest";
import { looksOfficial } from "./official-name";

const officials = ["Dana Ortiz", "Rosalind Achterberg", "Parks and Recreation", "Parks", "Oxbow", "Óscar Núñez"];

test.each([
  "Mayor Smith",
  "Mауor Smith",
  "Mayоr",
  "Мауоr",
  "Моdеrаtоr",
  "ᴍᴀʏᴏʀ",
  "M.a.y.o.r",
  "A d m i n",
  "Cíty of Oxbow",
  "Moderators",
  "ADMIN1",
  "admin_team",
  "Public Works",
  "PubIic Works",
  "Oxbow Police",
  "Alcaldesa",
  "0fficial",
  "Dana Ortiz",
  "dana ortiz",
  "Dаnа Оrtiz",
  "D.A.N.A. O.R.T.I.Z.",
  "DanaOrtiz",
  "Dana 0rtiz",
  "The real Dana Ortiz",
  "Rosaⅼind Achterberg",
  "Oscar Nunez",
  "Parks",
  "OXB0W",
])("%s would pass for the city or an official", (name) => {
  expect(looksOfficial(name, officials)).not.toBeNull();
});

test.each([
  "Maria T.",
  "Lupe Mayorga",
  "Félix Arroyo",
  "Omar Haddad",
  "李小龍",
  "Kansas City Joe",
  "Adele Minsk",
  "Иван",
  "",
  "Dana",
  "Dana Ortizar",
  "D. Ortiz",
  "Ana Ortiz",
  "Rosa Parks",
  "Oxbow Resident",
])("%s is a person's name", (name) => {
  expect(looksOfficial(name, officials)).toBeNull();
});
