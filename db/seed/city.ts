import type {
  city,
  policyClauses as clauseTable,
  neighborhoods as neighborhoodTable,
  offices as officeTable,
  policyVersions,
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
};

export const neighborhoodRows: RowOf<typeof neighborhoodTable>[] = neighborhoods.map((row, i) => ({ id: i + 1, ...row }));
export const officeRows: RowOf<typeof officeTable>[] = offices.map((row, i) => ({ id: i + 1, ...row }));
/** Clause ids are their numbers: the demo has one version of the policy. */
export const clauseRows: RowOf<typeof clauseTable>[] = policyClauses.map((row) => ({ id: row.number, versionId: 1, ...row }));

export function policyVersionRows(calendar: Calendar): RowOf<typeof policyVersions>[] {
  return [{ id: 1, number: 1, inForceFrom: calendar.dayAt(-370, 8) }];
}

export function neighborhoodIdOf(slug: NeighborhoodSlug): number {
  return neighborhoods.findIndex((row) => row.slug === slug) + 1;
}

export function officeIdOf(slug: OfficeSlug): number {
  return offices.findIndex((row) => row.slug === slug) + 1;
}
