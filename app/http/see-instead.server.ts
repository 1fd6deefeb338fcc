import { redirect } from "@remix-run/node";
import type { Place } from "./place.server";

/**
 * Somebody opened the address of a form: shows them the page it belongs to. After a form was refused there, the page of the refusal is drawn,
 * which needs no data.
 */
export function seeInstead({ context, language }: Pick<Place, "context" | "language">, path: string): Record<string, never> {
  if (context.refused) return {};
  throw redirect(language.href(path), 303);
}
