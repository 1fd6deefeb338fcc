const paths = {
  support: /^\/ideas\/\d+\/support$/,
  comment: /^\/ideas\/\d+\/comments$/,
  idea: /^\/topics\/[^/]+\/ideas\/new$/,
  helpful: /^\/comments\/\d+\/helpful$/,
  check: /^\/commitments\/\d+$/,
  report: /^\/(ideas|comments)\/\d+\/report$/,
};

export type WaitingKind = keyof typeof paths | "other";

/** What waits for signing in, by the address it was sent to. */
export function waitingKindOf(path: string): WaitingKind {
  for (const [kind, form] of Object.entries(paths)) if (form.test(path)) return kind as WaitingKind;
  return "other";
}

/** One tap without any words: nothing that was written is kept, and it must not be said. */
export function isTap(kind: WaitingKind): kind is "support" | "helpful" {
  return kind === "support" || kind === "helpful";
}
