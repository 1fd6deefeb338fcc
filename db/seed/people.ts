import { demoAccounts } from "~/features/people/demo-accounts";
import type { grants, people } from "../schema";
import type { Calendar } from "./calendar";
import { neighborhoodIdOf, officeIdOf } from "./city";
import { nameGroups } from "./content/names";
import { type NeighborhoodSlug, neighborhoods } from "./content/neighborhoods";
import type { OfficeSlug } from "./content/offices";
import { type ResidentKey, residents, type StaffKey, staff } from "./content/people";
import { type Dice, diceOf } from "./dice";
import type { RowOf } from "./insert-rows";

type Grant = (typeof staff)[number]["grants"][number];
export type SpeakerKey = ResidentKey | StaffKey;

/** Somebody without a grant: may support and mark as helpful. */
export interface Resident {
  id: number;
  neighborhoodId: number;
  locale: "en" | "es";
  /** How often they take part, against others. A few do a lot. */
  zeal: number;
}

export interface People {
  rows: (RowOf<typeof people> & { id: number; createdAt: Date })[];
  grants: (RowOf<typeof grants> & { id: number })[];
  residents: Resident[];
  idOf(key: SpeakerKey): number;
  /** The office a person speaks for; null for residents and for those whose grant is for the whole city. */
  officeIdOf(key: SpeakerKey, preferred: number): number | null;
  /** A person's grant of a role. @throws Error when they have none: the content is wrong then */
  grantIdOf(key: StaffKey, role: Grant["role"], office?: OfficeSlug): number;
}

const speakers = [...staff, ...residents];
const staffSinceDaysAgo = 365;

/** Everybody. `createdAt` of residents comes later, from what they did first. */
export function planPeople(calendar: Calendar): People {
  const dice = diceOf("people");
  const ids = new Map<string, number>(speakers.map(({ key }, i) => [key, i + 1]));
  const idOf = (key: SpeakerKey) => found(ids.get(key), key);
  const grantRows = planGrants(idOf, calendar);
  const supporters = planSupporters(dice);
  const since = calendar.workedAgo(staffSinceDaysAgo + 2);
  const demoEmails = new Set<string>(demoAccounts.map(({ email }) => email));
  const rows = [...speakers.map(personOf), ...supporters].map((person, i) => ({
    ...person,
    id: i + 1,
    isDemoAccount: demoEmails.has(person.email),
    createdAt: since,
  }));
  return {
    rows,
    grants: grantRows.map(({ role, personId, officeId, startsAt, givenBy, id }) => ({
      id,
      personId,
      role,
      officeId,
      startsAt,
      givenBy,
    })),
    residents: rows.slice(staff.length).map(({ id, neighborhoodId, locale }) => ({
      id,
      neighborhoodId: neighborhoodId ?? 1,
      locale,
      zeal: (id <= speakers.length ? 1.6 : 1) * Math.exp(dice.between(-1.2, 1.2)),
    })),
    idOf,
    officeIdOf: (key, preferred) => {
      const offices = grantRows
        .filter(({ personId, officeId }) => personId === idOf(key) && officeId !== null)
        .map(({ officeId }) => officeId);
      return offices.includes(preferred) ? preferred : (offices[0] ?? null);
    },
    grantIdOf: (key, role, office) => {
      const officeId = office ? officeIdOf(office) : null;
      const grant = grantRows.find((row) => row.personId === idOf(key) && row.role === role && row.officeId === officeId);
      return found(grant, `${key} as ${role} of ${office}`).id;
    },
  };
}

function planGrants(idOf: (key: SpeakerKey) => number, calendar: Calendar) {
  const all = staff.flatMap(({ key, grants }) => (grants as readonly Grant[]).map((grant) => ({ key, grant })));
  return all.map(({ key, grant }, i) => ({
    id: i + 1,
    personId: idOf(key),
    role: grant.role,
    officeId: "office" in grant ? officeIdOf(grant.office) : null,
    startsAt: calendar.workedAgo(staffSinceDaysAgo),
    givenBy: key === "admin" ? null : idOf("admin"),
  }));
}

function personOf(speaker: { key: string; name: string; email?: string; home?: NeighborhoodSlug; language?: "es" }) {
  return {
    email: `${(speaker.email ?? speaker.key).toLowerCase()}@oxbow.example`,
    displayName: speaker.name,
    locale: speaker.language ?? ("en" as const),
    neighborhoodId: speaker.home ? neighborhoodIdOf(speaker.home) : null,
  };
}

function planSupporters(dice: Dice) {
  const taken = new Set<string>();
  const all = nameGroups.flatMap(({ first, last, count, spanish }) =>
    Array.from({ length: count }, (_, i) => {
      const [given, family] = newName(dice, first, last, taken);
      return {
        order: dice.roll(),
        email: `${asciiOf(given)}.${asciiOf(family)}@oxbow.example`,
        displayName: dice.roll() < 0.55 ? `${given} ${family}` : `${given} ${family.charAt(0)}.`,
        locale: i < spanish ? ("es" as const) : ("en" as const),
        neighborhoodId: 1 + Math.floor(dice.roll() * neighborhoods.length),
      };
    }),
  );
  return all.sort((a, b) => a.order - b.order).map(({ order: _order, ...person }) => person);
}

function newName(dice: Dice, first: readonly string[], last: readonly string[], taken: Set<string>): [string, string] {
  for (;;) {
    const name: [string, string] = [dice.pick(first), dice.pick(last)];
    const text = name.join(" ");
    if (taken.has(text) || name[0] === name[1]) continue;
    taken.add(text);
    return name;
  }
}

function asciiOf(name: string): string {
  return name
    .normalize("NFD")
    .replace(/[^a-z]/gi, "")
    .toLowerCase();
}

function found<Thing>(thing: Thing | undefined, name: string): Thing {
  if (thing === undefined) throw new Error(`The demo city has no ${name}.`);
  return thing;
}
