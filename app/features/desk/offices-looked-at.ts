export const everyOffice = "all";

/** The offices that somebody may look at, and at which they work. */
interface Offices {
  offices: { id: number; slug: string }[];
  /** The offices at which the actor works; the others they only watch. */
  ownIds: number[];
}

/** The offices whose promises the desk shows: the one of the address, every one (`all`), else those at which the actor works. */
export function officesLookedAt(
  { offices, ownIds }: Offices,
  slug: string | null,
): { office: string | null; officeIds: number[] } {
  if (slug === everyOffice && offices.length > ownIds.length)
    return { office: everyOffice, officeIds: offices.map((office) => office.id) };
  const chosen = offices.find((office) => office.slug === slug);
  return chosen ? { office: chosen.slug, officeIds: [chosen.id] } : { office: null, officeIds: ownIds };
}
