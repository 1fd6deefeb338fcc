/** How the list of promises can be narrowed; `kept` holds those that were kept late, too. */
export const promiseGroups = ["all", "late", "due-soon", "open", "kept"] as const;
export type PromiseGroup = (typeof promiseGroups)[number];
