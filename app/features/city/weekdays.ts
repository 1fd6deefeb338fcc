/** ISO weekdays as the names of their boxes; 1 is Monday. */
export const weekdayFields = ["works1", "works2", "works3", "works4", "works5", "works6", "works7"] as const;
