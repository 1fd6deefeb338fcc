import type { BusinessCalendar } from "~/core/business-calendar";
import { federalHolidaysOf } from "~/features/city/federal-holidays";
import type {
  city,
  policyClauses as clauseTable,
  holidays as holidayTable,
  neighborhoods as neighborhoodTable,
  officeAliases,
  offices as officeTable,
  policyVersions,
  successions,
} from "../schema";
import type { Calendar } from "./calendar";
import { aliases } from "./content/moderation";
import { type NeighborhoodSlug, neighborhoods } from "./content/neighborhoods";
import { type OfficeSlug, offices } from "./content/offices";
import { firstWords, policyClauses } from "./content/policy";
import type { RowOf } from "./insert-rows";

export const timeZone = "America/Chicago";

export const oxbow: RowOf<typeof city> = {
  id: 1,
  name: "Oxbow",
  siteName: "Speak Up Oxbow",
  siteNameEs: "Hable con Oxbow",
  timeZone,
  phone: "402-555-0100",
  email: "city@oxbow.example",
  nonEmergencyPhone: "402-555-0101",
  brandColor: "#0b5a66",
  isDemo: true,
  /** Set once the offices are there. */
  leadOfficeId: null,
};

/** The holidays of last year, this one and the next. */
export function holidayRows(calendar: Calendar): RowOf<typeof holidayTable>[] {
  const year = Number(calendar.dateIn(0).slice(0, 4));
  return [year - 1, year, year + 1].flatMap(federalHolidaysOf);
}

export function cityCalendar(calendar: Calendar): BusinessCalendar {
  const days = holidayRows(calendar).map(({ day }) => day);
  return { timeZone, workingDays: [1, 2, 3, 4, 5], startsAt: "08:00", endsAt: "17:00", holidays: days };
}

export const neighborhoodRows: RowOf<typeof neighborhoodTable>[] = neighborhoods.map((row, i) => ({ id: i + 1, ...row }));
export const officeRows: RowOf<typeof officeTable>[] = offices.map(({ predecessor, successor: _, video, ...row }, i) => ({
  id: i + 1,
  ...row,
  ...(predecessor && { headName: predecessor.name, headTitle: predecessor.title, headTitleEs: predecessor.titleEs }),
  videoUrl: video ? `${video}.webm` : null,
  posterUrl: video ? `${video}.webp` : null,
  captionsUrl: video ? `${video}.en.vtt` : null,
  captionsUrlEs: video ? `${video}.es.vtt` : null,
}));

/** Who came after an office's first head, and who is announced to come. */
export function successionRows(calendar: Calendar): (RowOf<typeof successions> & { id: number })[] {
  return offices
    .flatMap(({ predecessor, successor, headName, headTitle, headTitleEs }, i) => [
      ...(predecessor ? [{ officeId: i + 1, headName, headTitle, headTitleEs, inDays: -predecessor.leftDaysAgo }] : []),
      ...(successor
        ? [
            {
              officeId: i + 1,
              headName: successor.name,
              headTitle: successor.title,
              headTitleEs: successor.titleEs,
              inDays: successor.inDays,
            },
          ]
        : []),
    ])
    .sort((a, b) => a.inDays - b.inDays)
    .map(({ inDays, ...row }, i) => ({
      id: i + 1,
      ...row,
      startsOn: calendar.dateIn(inDays),
      writtenBy: null,
      createdAt: calendar.workedAgo(inDays < 0 ? 10 - inDays : 6),
    }));
}

/** What people call the heads of offices, and their offices. */
export function aliasRows(calendar: Calendar): (RowOf<typeof officeAliases> & { id: number })[] {
  return aliases.map(({ office, alias }, i) => ({
    id: i + 1,
    officeId: officeIdOf(office),
    alias,
    createdAt: calendar.workedAgo(200),
  }));
}

/** The head of an office so many days ago, as answers of that day are signed. */
export function headOf(slug: OfficeSlug, daysAgo: number): { name: string; title: string; titleEs: string } {
  const office = offices.find((each) => each.slug === slug);
  if (!office) throw new Error(`There is no office ${slug}.`);
  const { predecessor, headName, headTitle, headTitleEs } = office;
  return predecessor && daysAgo > predecessor.leftDaysAgo
    ? predecessor
    : { name: headName, title: headTitle, titleEs: headTitleEs };
}

/** The id of a clause by its version and number. */
export function clauseIdOf(versionId: number, number: number): number {
  return (versionId - 1) * policyClauses.length + number;
}

/** Two versions of the policy: the first said less about shops, and had no examples of what stays up. */
export const clauseRows: RowOf<typeof clauseTable>[] = [1, 2].flatMap((versionId) =>
  policyClauses.map((row) => ({
    id: clauseIdOf(versionId, row.number),
    versionId,
    ...row,
    ...(versionId === 1 && { keeps: "", keepsEs: "", ...firstWords[row.number] }),
  })),
);

/** When the second version came into force, in days from today; topics released since then are under it. */
const secondPolicyInDays = -45;

export function policyVersionIdAt(releasedDaysAgo: number): number {
  return releasedDaysAgo > -secondPolicyInDays ? 1 : 2;
}

export function policyVersionRows(calendar: Calendar): RowOf<typeof policyVersions>[] {
  const [first, second] = [calendar.dayAt(-370, 8), calendar.dayAt(secondPolicyInDays, 8)];
  return [
    { id: 1, number: 1, inForceFrom: first, note: "", noteEs: "", createdAt: first },
    {
      id: 2,
      number: 2,
      inForceFrom: second,
      note: "Rule 5 now says that naming a shop is fine, and every rule has an example of what stays up. Two people had been told that their grocery was an ad.",
      noteEs:
        "La regla 5 ahora dice que nombrar una tienda está bien, y cada regla tiene un ejemplo de lo que se queda. A dos personas les habíamos dicho que su tienda de abarrotes era un anuncio.",
      createdAt: calendar.dayAt(secondPolicyInDays - 14, 10),
    },
  ];
}

export function neighborhoodIdOf(slug: NeighborhoodSlug): number {
  return neighborhoods.findIndex((row) => row.slug === slug) + 1;
}

export function officeIdOf(slug: OfficeSlug): number {
  return offices.findIndex((row) => row.slug === slug) + 1;
}
