export const limitsPerPage = 20;

/** What is listed: what waits for a second person, or what is in force. */
export const limitViews = ["proposed", "in-force"] as const;
export type LimitView = (typeof limitViews)[number];
