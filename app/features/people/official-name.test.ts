import { expect, test } from "vitest";
import { soundsOfficial } from "./official-name";

test.each([
  "Mayor Smith",
  "Mауor Smith",
  "Mayоr",
  "M.a.y.o.r",
  "A d m i n",
  "Cíty of Oxbow",
  "Moderators",
  "ADMIN1",
  "admin_team",
  "Public Works",
  "Oxbow Police",
  "Alcaldesa",
  "0fficial",
])("%s would pass for the city", (name) => {
  expect(soundsOfficial(name)).toBe(true);
});

test.each(["Maria T.", "Lupe Mayorga", "Félix Arroyo", "Omar Haddad", "李小龍", "Kansas City Joe", "Adele Minsk", "Иван", ""])(
  "%s is a person's name",
  (name) => {
    expect(soundsOfficial(name)).toBe(false);
  },
);
