import type { BusinessCalendar } from "~/core/business-calendar";
import { federalHolidaysOf } from "~/features/city/federal-holidays";
import type {
  city,
  policyClauses as clauseTable,
  holidays as holidayTable,
  neighborhoods as neighborhoodTable,
  offices as officeTable,
  policyVersions,
  successions,
} from "../schema";
import type { Calendar } from "./calendar";
import { type NeighborhoodSlug, neighborhoods } from "./content/neighborhoods";
import { type OfficeSlug, offices } from "./content/offices";
import { policyClauses } from "./content/policy";
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

/** The head of an office so many days ago, as answers of that day are signed. */
export function headOf(slug: OfficeSlug, daysAgo: number): { name: string; title: string; titleEs: string } {
  const office = offices.find((each) => each.slug === slug);
  if (!office) throw new Error(`There is no office ${slug}.`);
  const { predecessor, headName, headTitle, headTitleEs } = office;
  return predecessor && daysAgo > predecessor.leftDaysAgo
    ? predecessor
    : { name: headName, title: headTitle, titleEs: headTitleEs };
}

/** Clause ids are their numbers: the demo has one version of the policy. */
export const clauseRows: RowOf<typeof clauseTable>[] = policyClauses.map((row) => ({ id: row.number, versionId: 1, ...row }));

export function policyVersionRows(calendar: Calendar): RowOf<typeof policyVersions>[] {
  const inForceFrom = calendar.dayAt(-370, 8);
  return [{ id: 1, number: 1, inForceFrom, note: "", noteEs: "", createdAt: inForceFrom }];
}

export function neighborhoodIdOf(slug: NeighborhoodSlug): number {
  return neighborhoods.findIndex((row) => row.slug === slug) + 1;
}

export function officeIdOf(slug: OfficeSlug): number {
  return offices.findIndex((row) => row.slug === slug) + 1;
}
