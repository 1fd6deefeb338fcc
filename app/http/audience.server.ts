import type { SubmissionResult } from "@conform-to/react";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import type { z } from "zod";
import { type Language, languageOf } from "~/catalogs/language";
import { Refusal } from "~/core/errors";
import { bare, inLocale, localeOf } from "~/core/locale";
import type { City } from "~/features/city/queries.server";
import type { Actor, Role } from "~/features/people/actor";
import { forgetWaitingAct, keepWaitingAct } from "~/features/people/keep-waiting-act.server";
import { cookiesOf } from "./cookies.server";
import { contextOf, type RequestContext } from "./context.server";
import { parseForm, readFields, textFields } from "./form.server";
import { refusalOfDatabaseError } from "./database-errors.server";
import { statusOf } from "./status";

/** What every loader and action works with. */
export interface Visit<Who> {
  db: RequestContext["db"];
  config: RequestContext["config"];
  sessions: RequestContext["sessions"];
  log: RequestContext["log"];
  now: Date;
  actor: Who;
  city: City;
  language: Language;
  url: URL;
  params: Record<string, string | undefined>;
  request: Request;
  context: RequestContext;
}

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

type Answer<Result> = Done | ReturnType<typeof data<Result>>;

/** A door: who may come in. Every loader and action of the site is made by one; a test holds that. */
interface Door<Who> {
  /** A loader. What it returns is the page's data. Being refused is an error page; being signed out leads to sign-in and back. */
  mayRead: <Data>(read: (visit: Visit<Who>) => Promise<Data> | Data) => (args: LoaderFunctionArgs) => Promise<Data>;
  /**
   * An action. The form is read and checked first; then the handler writes. A refusal comes back on the same page as a sentence, with the
   * typed text kept (or as `{error}` when JSON is asked for). Signed out: the act is kept for a day and asked about again after sign-in.
   */
  mayWrite: <Schema extends z.ZodType, Result = never>(
    schema: Schema,
    write: (visit: Visit<Who> & { form: z.output<Schema> }) => Promise<Answer<Result>>,
  ) => (args: ActionFunctionArgs) => Promise<Response | ReturnType<typeof data<NotAccepted | Result>>>;
}

export const anyone = door((actor) => actor);
export const residents = door((actor) => actor ?? refuseSignedOut());
export const moderators = door(withRole("moderator"));
export const officials = door(withRole("drafter", "approver"));
export const administrators = door(withRole("administrator"));

function withRole(...roles: Role[]): (actor: Actor | null) => Actor {
  return (actor) => {
    if (!actor) return refuseSignedOut();
    if (!actor.grants.some((grant) => roles.includes(grant.role))) throw new Refusal("forbidden", "common.forbidden");
    return actor;
  };
}

function refuseSignedOut(): never {
  throw new Refusal("signed-out", "common.sign-in-first");
}

function door<Who>(admit: (actor: Actor | null) => Who): Door<Who> {
  return {
    mayRead: (read) => async (args) => {
      try {
        const { visit, actor } = await visitOf(args);
        return await read({ ...visit, actor: admit(actor) });
      } catch (error) {
        throw readRefused(error, placeOf(args));
      }
    },
    mayWrite: (schema, write) => async (args) => {
      const place = placeOf(args);
      let fields = new FormData();
      let submission: ReturnType<typeof parseForm> | undefined;
      try {
        fields = await readFields(args.request);
        const { visit, actor } = await visitOf(args);
        submission = parseForm(fields, schema);
        const who = admit(actor);
        if (submission.status !== "success") return notAccepted(place, submission.reply(), "invalid");
        const answer = await write({ ...visit, actor: who, form: submission.value as z.output<typeof schema> });
        if (!("seeOther" in answer)) return answer;
        return done(visit, actor ? await withoutWaitingAct(visit, answer) : answer);
      } catch (error) {
        const refusal = refusalFrom(error, place);
        if (refusal?.kind === "signed-out") return signInFirst(place, fields);
        // Without a database, or after a fault, the form's own page cannot be drawn again: the text comes back on the error page.
        if (!submission || !refusal || refusal.kind === "unavailable") throw asErrorPage(refusal, place, fields);
        return notAccepted(place, submission.reply({ formErrors: [refusal.formError] }), refusal.kind);
      }
    },
  };
}

/** Where a request arrived: all that is needed to refuse it in words, even without a database. */
interface Place {
  context: RequestContext;
  request: Request;
  url: URL;
  language: Language;
}

function placeOf(args: LoaderFunctionArgs): Place {
  const url = new URL(args.request.url);
  return { context: contextOf(args), request: args.request, url, language: languageOf(localeOf(url.pathname), "UTC") };
}

async function visitOf(args: LoaderFunctionArgs): Promise<{ visit: Omit<Visit<never>, "actor">; actor: Actor | null }> {
  const { context, request, url, language } = placeOf(args);
  const { db, config, sessions, log, now } = context;
  const [actor, city] = await Promise.all([context.actor(), context.city.get()]);
  const { params } = args;
  return {
    actor,
    visit: { db, config, sessions, log, now, city, language: languageOf(language.locale, city.timeZone), url, params, request, context },
  };
}

/** Why something was refused, or null for a fault of ours, which is logged here because a page will be drawn in its place. */
function refusalFrom(error: unknown, { context }: Place): Refusal | null {
  if (error instanceof Response) throw error;
  const refusal = error instanceof Refusal ? error : refusalOfDatabaseError(error, context.log);
  if (!refusal) context.log.error({ err: error }, "fault");
  return refusal;
}

function readRefused(error: unknown, place: Place): unknown {
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

function asErrorPage(refusal: Refusal | null, place: Place, fields = new FormData()): unknown {
  const sentence = refusal ? place.language.t(refusal.key, refusal.values) : place.language.t("common.fault");
  const status = refusal ? statusOf[refusal.kind] : 500;
  if (wantsJson(place.request)) return answerInstead(place, Response.json({ error: sentence }, { status }));
  const kept = Object.values(textFields(fields)).filter((text) => /\S\s+\S/.test(text));
  return data({ sentence, kept } satisfies ErrorPageData, { status });
}

function notAccepted(visit: Place, result: SubmissionResult<string[]>, kind: keyof typeof statusOf) {
  const status = statusOf[kind];
  if (wantsJson(visit.request)) {
    const errors = Object.values(result.error ?? {}).flatMap((messages) => messages ?? []);
    throw answerInstead(visit, Response.json({ error: errors.map(visit.language.errorText).join(" ") }, { status }));
  }
  visit.context.isFormRefused = true;
  return data({ result }, { status });
}

function done(visit: Place, answer: Done): Response {
  const headers = new Headers(answer.headers);
  for (const cookie of answer.cookies ?? []) headers.append("Set-Cookie", cookie);
  if (answer.json && wantsJson(visit.request)) throw answerInstead(visit, Response.json(answer.json, { headers }));
  headers.set("Location", inLocale(visit.language.locale, answer.seeOther));
  return new Response(null, { status: 303, headers });
}

/** Keeps what was typed or tapped, and leads to sign-in; afterwards it waits there for one tap. */
async function signInFirst(visit: Place, fields: FormData): Promise<Response> {
  const path = bare(visit.url.pathname);
  const { db, now, config } = visit.context;
  const secret = await keepWaitingAct(db, { path, fields: textFields(fields) }, now);
  const signIn = visit.language.href("/sign-in");
  const headers = new Headers({ "Set-Cookie": await cookiesOf(config).waiting.serialize(secret) });
  if (wantsJson(visit.request)) {
    const error = visit.language.t("common.sign-in-first");
    throw answerInstead(visit, Response.json({ error, signIn }, { status: 401, headers }));
  }
  headers.set("Location", signIn);
  return new Response(null, { status: 303, headers });
}

/** An act that waited for sign-in and has now been done, or overtaken, waits no more. Asks the database only when the browser has one. */
async function withoutWaitingAct(visit: Omit<Visit<never>, "actor">, answer: Done): Promise<Done> {
  const { waiting } = cookiesOf(visit.config);
  const secret = await waiting.parse(visit.request.headers.get("Cookie"));
  if (!secret || bare(visit.url.pathname).startsWith("/sign-in")) return answer;
  await forgetWaitingAct(visit.db, secret);
  return { ...answer, cookies: [...(answer.cookies ?? []), await waiting.serialize("", { maxAge: 0 })] };
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
export function answerInstead(visit: { context: RequestContext }, answer: Response): Response {
  visit.context.answer = answer;
  return redirect("/", 303);
}

/** In a write that anyone may begin: the person who must be signed in to finish it. @throws Refusal signed-out, which keeps the act */
export function writtenBy(visit: { actor: Actor | null }): Actor {
  return visit.actor ?? refuseSignedOut();
}
