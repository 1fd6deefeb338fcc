import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { type Language, languageOf } from "~/catalogs/language";
import { localeOf } from "~/core/locale";
import { contextOf, type RequestContext } from "./context.server";

/** Where a request arrived: all that is needed to refuse it in words, even without a database. */
export interface Place {
  context: RequestContext;
  request: Request;
  url: URL;
  language: Language;
}

export function placeOf(args: LoaderFunctionArgs): Place {
  const url = new URL(args.request.url);
  return { context: contextOf(args), request: args.request, url, language: languageOf(localeOf(url.pathname), "UTC") };
}

/** True for programs and `enhance`: they ask for JSON and not for a page. */
export function wantsJson(request: Request): boolean {
  const accept = request.headers.get("Accept") ?? "";
  return accept.includes("application/json") && !accept.includes("text/html");
}

/**
 * Answers with bare JSON. A page of the framework can only answer with a page, and would first run its loaders;
 * a thrown redirect ends the work at once, and the server sends `context.answer` in its place.
 */
export function answerInstead({ context }: { context: RequestContext }, answer: Response): Response {
  context.answer = answer;
  return redirect("/", 303);
}
