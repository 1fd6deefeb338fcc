import { pgEnum } from "drizzle-orm/pg-core";

// What tables of several files are made of. It imports no table: tables refer to each other in circles, so each must be able to come first.

export const localeEnum = pgEnum("locale", ["en", "es"]);
export const channelEnum = pgEnum("channel", ["web", "kiosk", "paper", "phone", "meeting", "mail"]);
export const responseDecisionEnum = pgEnum("response_decision", [
  "will_do",
  "doing",
  "done",
  "partly",
  "not_now",
  "no",
  "not_ours",
]);

/** What can hold something back for a person to look at. `review_first` is a topic's rule; the others can be turned off. */
export const filterEnum = pgEnum("filter", ["review_first", "link", "duplicate", "word", "official_name", "personal_data"]);
