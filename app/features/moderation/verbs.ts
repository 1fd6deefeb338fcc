/** What an act is called on the record, in the past tense. */
export const decisionVerbs = {
  keep: "kept",
  collapse: "collapsed",
  move: "moved",
  redact: "redacted",
  hide: "hidden",
  slow: "author-slowed",
  suspend: "author-suspended",
  restore: "restored",
} as const;
