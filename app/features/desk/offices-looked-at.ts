/** The offices whose promises the desk shows: the one of the address when the actor works there, else all of theirs. */
export function officesLookedAt(
  offices: { id: number; slug: string }[],
  slug: string | null,
): { office: string | null; officeIds: number[] } {
  const chosen = offices.find((office) => office.slug === slug);
  return chosen
    ? { office: chosen.slug, officeIds: [chosen.id] }
    : { office: null, officeIds: offices.map((office) => office.id) };
}
