import { redirect } from "@remix-run/node";
import type { Language } from "~/catalogs/language";

/** Somebody opened the address of a form: shows them the page it belongs to. */
export function seeInstead(language: Language, path: string): never {
  throw redirect(language.href(path), 303);
}
