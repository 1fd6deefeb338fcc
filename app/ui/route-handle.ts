/** What a route says of itself: `handle = { hydrate: true }` gives its pages the framework's scripts. */
export interface RouteHandle {
  hydrate?: boolean;
  /** The page spans the window and brings its own columns. */
  full?: boolean;
}

/** True when one of the matched routes is a staff page that comes alive in the browser. */
export function isHydrated(matches: ({ handle?: unknown } | undefined)[]): boolean {
  return matches.some((match) => (match?.handle as RouteHandle | undefined)?.hydrate === true);
}

/** True when the page asked for the whole width. */
export function isFull(matches: ({ handle?: unknown } | undefined)[]): boolean {
  return matches.some((match) => (match?.handle as RouteHandle | undefined)?.full === true);
}
