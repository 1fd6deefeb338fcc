import type { SubmissionResult } from "@conform-to/react";
import { data, redirect } from "@remix-run/node";
import { Refusal } from "~/core/errors";
import { bare, inLocale } from "~/core/locale";
import { forgetWaitingAct, keepWaitingAct } from "~/features/people/keep-waiting-act.server";
import { cookiesOf } from "./cookies.server";
import { refusalOfDatabaseError } from "./database-errors.server";
import { textFields, wordsIn } from "./form.server";
import { answerInstead, type Place, wantsJson } from "./place.server";
import { statusOf } from "./status";

/** What a write answers: where the person sees the result, and the same as JSON for programs. `path` has no language prefix. */
export interface Done {
  seeOther: string;
  json?: Record<string, unknown>;
  /** `Set-Cookie` values. */
  cookies?: string[];
  headers?: Record<string, string>;
}

/** What the page that holds a form gets back when its form was not accepted: errors, and the text that was typed. */
export interface NotAccepted {
  result: SubmissionResult<string[]>;
}

/** Why something was refused, or null for a fault of ours, which is logged here because a page will be drawn in its place. */
export function refusalFrom(error: unknown, { context }: Place): Refusal | null {
  if (error instanceof Response) throw error;
  const refusal = error instanceof Refusal ? error : refusalOfDatabaseError(error, context.log);
  if (!refusal) context.log.error({ err: error }, "fault");
  return refusal;
}

/** What a refused read throws: a page with the sentence, or the way to sign-in and back. Faults stay what they are. */
export function readRefused(error: unknown, place: Place): unknown {
  const refusal = error instanceof Refusal ? error : refusalOfDatabaseError(error, place.context.log);
  if (!refusal) return error;
  if (refusal.kind !== "signed-out") return asErrorPage(refusal, place);
  const to = bare(place.url.pathname) + place.url.search;
  return redirect(inLocale(place.language.locale, `/sign-in?to=${encodeURIComponent(to)}`), 303);
}

/** What the error page gets. */
export interface ErrorPageData {
  sentence: string;
  /** Texts that somebody had typed: they come back, whatever happened. */
  kept: string[];
}

/** The error page, with what was typed; null is a fault of ours. */
export function asErrorPage(refusal: Refusal | null, place: Place, fields = new FormData()): unknown {
  const sentence = refusal ? place.language.errorText(refusal.formError) : place.language.t("common.fault");
  const status = refusal ? statusOf[refusal.kind] : 500;
  if (wantsJson(place.request)) return answerInstead(place, Response.json({ error: sentence }, { status }));
  const kept = [...(place.context.refused?.words ?? []), ...wordsIn(fields)];
  return data({ sentence, kept } satisfies ErrorPageData, { status });
}

/** The form's own page again, with its errors and its text. */
export function notAccepted(place: Place, fields: FormData, result: SubmissionResult<string[]>, kind: keyof typeof statusOf) {
  const status = statusOf[kind];
  if (wantsJson(place.request)) {
    const errors = Object.values(result.error ?? {}).flatMap((messages) => messages ?? []);
    throw answerInstead(place, Response.json({ error: errors.map(place.language.errorText).join(" ") }, { status }));
  }
  place.context.refused = { words: wordsIn(fields) };
  return data({ result }, { status });
}

/** The way to where the result shows. */
export function done(place: Place, answer: Done): Response {
  const headers = new Headers(answer.headers);
  for (const cookie of answer.cookies ?? []) headers.append("Set-Cookie", cookie);
  if (answer.json && wantsJson(place.request)) throw answerInstead(place, Response.json(answer.json, { headers }));
  headers.set("Location", inLocale(place.language.locale, answer.seeOther));
  return new Response(null, { status: 303, headers });
}

/** Keeps what was typed or tapped, and leads to sign-in; afterwards it waits there for one tap. */
export async function signInFirst(place: Place, fields: FormData): Promise<Response> {
  const path = bare(place.url.pathname);
  const { db, now, config } = place.context;
  const secret = await keepWaitingAct(db, { path, fields: textFields(fields) }, now);
  const signIn = place.language.href("/sign-in");
  const headers = new Headers({ "Set-Cookie": await cookiesOf(config).waiting.serialize(secret) });
  if (wantsJson(place.request)) {
    const error = place.language.t("common.sign-in-first");
    throw answerInstead(place, Response.json({ error, signIn }, { status: 401, headers }));
  }
  headers.set("Location", signIn);
  return new Response(null, { status: 303, headers });
}

/** An act that waited for sign-in and has now been done, or overtaken, waits no more. Asks the database only when the browser has one. */
export async function withoutWaitingAct(place: Place, answer: Done): Promise<Done> {
  const { waiting } = cookiesOf(place.context.config);
  const secret = await waiting.parse(place.request.headers.get("Cookie"));
  if (!secret || bare(place.url.pathname).startsWith("/sign-in")) return answer;
  await forgetWaitingAct(place.context.db, secret);
  return { ...answer, cookies: [...(answer.cookies ?? []), await waiting.serialize("", { maxAge: 0 })] };
}
