import type { MessageKey, Values } from "~/catalogs/language";

export type RefusalKind =
  | "bad-request"
  | "signed-out"
  | "forbidden"
  | "missing"
  | "conflict"
  | "too-large"
  | "invalid"
  | "too-many"
  | "unavailable";

/**
 * Why something may not be done, as a sentence for people: a key of the catalogs, so that it can be said in their language.
 * Everything that is not a Refusal is a fault of ours.
 */
export class Refusal extends Error {
  constructor(
    readonly kind: RefusalKind,
    readonly key: MessageKey,
    readonly values: Values = {},
  ) {
    super(key);
  }

  /** The sentence as a form error, which `Language.errorText` turns into words. */
  get formError(): string {
    const query = new URLSearchParams(Object.entries(this.values).map(([name, value]) => [name, String(value)]));
    return query.size > 0 ? `${this.key}?${query}` : this.key;
  }
}
