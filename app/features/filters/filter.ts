/** What can hold something back for a person to look at, in the order of the public page. */
export const filterNames = ["link", "duplicate", "word", "official_name", "personal_data", "review_first"] as const;
export type FilterName = (typeof filterNames)[number];

/** The filters that an administrator turns on and off; `review_first` is a rule of each topic, set with its public reason. */
export const switchableFilters = ["link", "duplicate", "word", "official_name", "personal_data"] as const;

/** What a filter found: for a person to look at, never a decision. */
export interface Hold {
  filter: FilterName;
  /** For moderators: the words, the link, the number, or the thing with the same words. */
  found: string;
}
