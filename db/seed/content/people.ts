import type { NeighborhoodSlug } from "./neighborhoods";
import type { OfficeSlug } from "./offices";

/** Staff and the demo accounts; `email` is the part before @oxbow.example. */
export const staff = [
  { key: "moderator", name: "Priya Nair", email: "moderator", grants: [{ role: "moderator" }] },
  { key: "moderator2", name: "Glenn Abbott", email: "moderator2", grants: [{ role: "moderator" }] },
  {
    key: "drafter",
    name: "Elena Marsh",
    email: "drafter",
    grants: [
      { role: "drafter", office: "public-works" },
      { role: "drafter", office: "parks" },
      { role: "drafter", office: "planning" },
    ],
  },
  {
    key: "approver",
    name: "Dana Ortiz",
    email: "approver",
    grants: [
      { role: "approver", office: "public-works" },
      { role: "approver", office: "parks" },
      { role: "approver", office: "planning" },
    ],
  },
  {
    key: "mayor",
    name: "Ruth Okafor",
    email: "mayor",
    grants: [
      { role: "approver", office: "mayor" },
      { role: "approver", office: "finance" },
      { role: "approver", office: "parks" },
    ],
  },
  { key: "reviewer", name: "Harriet Boone", email: "reviewer", grants: [{ role: "reviewer" }] },
  { key: "clerk", name: "Wilma Janssen", email: "clerk", grants: [{ role: "clerk" }] },
  { key: "admin", name: "Curtis Boyd", email: "admin", grants: [{ role: "administrator" }] },
  {
    key: "financeDrafter",
    name: "Naomi Feld",
    email: "naomi.feld",
    grants: [
      { role: "drafter", office: "finance" },
      { role: "drafter", office: "mayor" },
    ],
  },
  {
    key: "parksDrafter",
    name: "Andre Wills",
    email: "andre.wills",
    grants: [
      { role: "drafter", office: "parks" },
      { role: "drafter", office: "library" },
    ],
  },
  { key: "libraryApprover", name: "Karen Roe", email: "karen.roe", grants: [{ role: "approver", office: "library" }] },
] as const satisfies readonly {
  key: string;
  name: string;
  email: string;
  grants: readonly { role: string; office?: OfficeSlug }[];
}[];

export type StaffKey = (typeof staff)[number]["key"];

/** Residents who speak. The first two are demo accounts. Language is what they read the site in. */
export const residents = [
  { key: "resident", name: "Maria T.", email: "resident", home: "vinton" },
  { key: "resident2", name: "James B.", email: "resident2", home: "north-bluff" },
  { key: "ines", name: "Inés Calderón", home: "stockyards", language: "es" },
  { key: "rosa", name: "Rosa M.", home: "stockyards", language: "es" },
  { key: "hector", name: "Héctor Vila", home: "south-bend", language: "es" },
  { key: "lupe", name: "Lupe R.", home: "vinton", language: "es" },
  { key: "ernesto", name: "Ernesto P.", home: "eastside", language: "es" },
  { key: "marisol", name: "Marisol Duarte", home: "south-bend", language: "es" },
  { key: "donFelix", name: "Félix Arroyo", home: "stockyards", language: "es" },
  { key: "carmen", name: "Carmen Q.", home: "vinton", language: "es" },
  { key: "javier", name: "Javier Luna", home: "millers-creek", language: "es" },
  { key: "beth", name: "Beth Lindqvist", home: "maple-park" },
  { key: "tyrone", name: "Tyrone W.", home: "north-bluff" },
  { key: "agnes", name: "Agnes Kowalski", home: "eastside" },
  { key: "devon", name: "Devon Price", home: "college-hill" },
  { key: "hank", name: "Hank Doyle", home: "westgate" },
  { key: "mai", name: "Mai Nguyen", home: "college-hill" },
  { key: "priscilla", name: "Priscilla J.", home: "north-bluff" },
  { key: "omar", name: "Omar Haddad", home: "old-market" },
  { key: "judith", name: "Judith Stein", home: "prairie-heights" },
  { key: "cal", name: "Cal Jorgensen", home: "prairie-heights" },
  { key: "wendy", name: "Wendy Cho", home: "westgate" },
  { key: "luther", name: "Luther Banks", home: "north-bluff" },
  { key: "sam", name: "Sam Eriksen", home: "river-landing" },
  { key: "tasha", name: "Tasha Greene", home: "eastside" },
  { key: "walter", name: "Walter N.", home: "maple-park" },
  { key: "nadia", name: "Nadia Farouk", home: "old-market" },
  { key: "pete", name: "Pete Sorensen", home: "millers-creek" },
  { key: "gloria", name: "Gloria Simms", home: "north-bluff" },
  { key: "ken", name: "Ken Yamada", home: "westgate" },
  { key: "alice", name: "Alice R.", home: "college-hill" },
  { key: "bruno", name: "Bruno Costa", home: "river-landing" },
  { key: "dot", name: "Dot Hanrahan", home: "eastside" },
  { key: "marcusJ", name: "Marcus J.", home: "south-bend" },
  { key: "linh", name: "Linh Tran", home: "vinton" },
  { key: "frank", name: "Frank Petrillo", home: "old-market" },
  { key: "sheila", name: "Sheila O.", home: "prairie-heights" },
  { key: "abdi", name: "Abdi Warsame", home: "eastside" },
  { key: "carol", name: "Carol Whitcomb", home: "maple-park" },
  { key: "dwayne", name: "Dwayne H.", home: "north-bluff" },
  { key: "fern", name: "Fern Gallagher", home: "river-landing" },
  { key: "george", name: "George Papas", home: "vinton" },
  { key: "hazel", name: "Hazel M.", home: "westgate" },
  { key: "ivan", name: "Ivan Petrov", home: "millers-creek" },
  { key: "joyce", name: "Joyce Ellison", home: "north-bluff" },
  { key: "kyle", name: "Kyle B.", home: "college-hill" },
  { key: "lena", name: "Lena Fischer", home: "old-market" },
  { key: "mo", name: "Mo Idris", home: "stockyards" },
  { key: "nell", name: "Nell Sandoval", home: "south-bend" },
  { key: "otis", name: "Otis Carr", home: "north-bluff" },
  { key: "paula", name: "Paula Vance", home: "prairie-heights" },
  { key: "quinn", name: "Quinn A.", home: "college-hill" },
  { key: "ray", name: "Ray Delgado", home: "stockyards" },
  { key: "sue", name: "Sue Ann K.", home: "westgate" },
  { key: "theo", name: "Theo Brandt", home: "river-landing" },
  { key: "uma", name: "Uma Rao", home: "maple-park" },
  { key: "vic", name: "Vic Thompson", home: "millers-creek" },
  { key: "winnie", name: "Winnie Lau", home: "college-hill" },
  { key: "yusuf", name: "Yusuf Ali", home: "eastside" },
  { key: "zoe", name: "Zoe Hartman", home: "old-market" },
  { key: "bart", name: "Bart Nowak", home: "eastside" },
  { key: "della", name: "Della Fontaine", home: "south-bend" },
  { key: "earl", name: "Earl Stubbs", home: "westgate" },
  { key: "gina", name: "Gina Russo", home: "vinton" },
  { key: "ike", name: "Ike Mbeki", home: "north-bluff" },
  { key: "jo", name: "Jo Lindgren", home: "prairie-heights" },
  { key: "rhonda", name: "Rhonda P.", home: "millers-creek" },
  { key: "stan", name: "Stan Wozniak", home: "eastside" },
  { key: "trudy", name: "Trudy Weiss", home: "maple-park" },
  { key: "amira", name: "Amira S.", home: "river-landing" },
  { key: "corey", name: "Corey Lund", home: "vinton" },
] as const satisfies readonly {
  key: string;
  name: string;
  email?: string;
  home: NeighborhoodSlug;
  language?: "es";
}[];

export type ResidentKey = (typeof residents)[number]["key"];
