/** A text as part of an address: `¿A qué hora abre?` gives `a-que-hora-abre`. Cut at a word to `max` characters; `fallback` when nothing is left. */
export function slugOf(text: string, fallback: string, max = 60): string {
  const words = text
    .normalize("NFKD")
    .replace(/\p{M}|['’]/gu, "")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  let slug = "";
  for (const word of words) {
    if (slug && slug.length + 1 + word.length > max) break;
    slug = slug ? `${slug}-${word}` : word.slice(0, max);
  }
  return slug || fallback;
}

/** The slug itself, then `slug-2`, `slug-3`, ...: the first one that `isFree` takes. */
export async function firstFreeSlug(slug: string, isFree: (candidate: string) => Promise<boolean>): Promise<string> {
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? slug : `${slug}-${number}`;
    if (await isFree(candidate)) return candidate;
  }
}
