/** What a moderator can do, from least to most; `restore` takes an earlier decision back. */
export const intents = ["keep", "collapse", "move", "redact", "hide", "slow", "suspend", "restore"] as const;
export type Intent = (typeof intents)[number];
