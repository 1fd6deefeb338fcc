/** What administrators look for among people. */
export interface PeopleSearch {
  search: string;
  worksForTheCity: boolean;
}

const longestSearch = 100;

/** The search of an address: `?q=maria&staff=1`. Characters no name has, and what is too long, are left out. */
export function peopleSearchOf(params: URLSearchParams): PeopleSearch {
  const search = (params.get("q") ?? "")
    .replace(/[\0\ufffd]/g, "")
    .trim()
    .slice(0, longestSearch);
  return { search: search.isWellFormed() ? search : "", worksForTheCity: params.get("staff") === "1" };
}

/** The address of a search, from the person with the id `before` on. */
export function peopleHref({ search, worksForTheCity }: PeopleSearch, before?: number): string {
  const params = new URLSearchParams();
  if (search) params.set("q", search);
  if (worksForTheCity) params.set("staff", "1");
  if (before !== undefined) params.set("before", String(before));
  return params.size > 0 ? `/admin/people?${params}` : "/admin/people";
}
