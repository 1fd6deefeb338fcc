/** The neighborhoods of Oxbow, a city on the outer bank of a river bend. */
export const neighborhoods = [
  { slug: "old-market", name: "Old Market" },
  { slug: "north-bluff", name: "North Bluff" },
  { slug: "south-bend", name: "South Bend Flats" },
  { slug: "vinton", name: "Vinton" },
  { slug: "prairie-heights", name: "Prairie Heights" },
  { slug: "river-landing", name: "River Landing" },
  { slug: "millers-creek", name: "Millers Creek" },
  { slug: "college-hill", name: "College Hill" },
  { slug: "eastside", name: "Eastside" },
  { slug: "stockyards", name: "Stockyards" },
  { slug: "maple-park", name: "Maple Park" },
  { slug: "westgate", name: "Westgate" },
] as const;

export type NeighborhoodSlug = (typeof neighborhoods)[number]["slug"];
