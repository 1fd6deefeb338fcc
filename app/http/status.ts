import type { RefusalKind } from "~/core/errors";

/** What each kind of refusal is in HTTP. */
export const statusOf = {
  "bad-request": 400,
  "signed-out": 401,
  forbidden: 403,
  missing: 404,
  conflict: 409,
  "too-large": 413,
  invalid: 422,
  "too-many": 429,
  unavailable: 503,
} as const satisfies Record<RefusalKind, number>;
