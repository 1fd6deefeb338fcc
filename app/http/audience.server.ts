import type { ActionFunctionArgs, data, LoaderFunctionArgs } from "@remix-run/node";
import type { z } from "zod";
import { type Language, languageOf } from "~/catalogs/language";
import { Refusal } from "~/core/errors";
import type { City } from "~/features/city/queries.server";
import type { Actor, Role } from "~/features/people/actor";
import {
  asErrorPage,
  type Done,
  done,
  type NotAccepted,
  notAccepted,
  readRefused,
  refusalFrom,
  signInFirst,
  withoutWaitingAct,
} from "./answers.server";
import type { RequestContext } from "./context.server";
import { parseForm, readFields } from "./form.server";
import { placeOf } from "./place.server";

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
export const moderators = door(withRole("moderator", "reviewer"));
export const officials = door(withRole("drafter", "approver"));
/** Who may approve what a moderator proposes. */
export const secondPeople = door(withRole("moderator", "administrator"));
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
        // Who is not signed in mends the form first: only what could be done is kept for after sign-in.
        if (!actor && submission.status !== "success") return notAccepted(place, fields, submission.reply(), "invalid");
        const who = admit(actor);
        if (submission.status !== "success") return notAccepted(place, fields, submission.reply(), "invalid");
        const answer = await write({ ...visit, actor: who, form: submission.value as z.output<typeof schema> });
        if (!("seeOther" in answer)) return answer;
        return done(place, actor ? await withoutWaitingAct(place, answer) : answer);
      } catch (error) {
        const refusal = refusalFrom(error, place);
        if (refusal?.kind === "signed-out")
          return await signInFirst(place, fields).catch((fault) => {
            throw fault instanceof Response ? fault : asErrorPage(refusalFrom(fault, place), place, fields);
          });
        // Without a database, or after a fault, the form's own page cannot be drawn again: the text comes back on the error page.
        if (!submission || !refusal || refusal.kind === "unavailable") throw asErrorPage(refusal, place, fields);
        return notAccepted(place, fields, submission.reply({ formErrors: [refusal.formError] }), refusal.kind);
      }
    },
  };
}

async function visitOf(args: LoaderFunctionArgs): Promise<{ visit: Omit<Visit<never>, "actor">; actor: Actor | null }> {
  const { context, request, url, language } = placeOf(args);
  const { db, config, sessions, log, now } = context;
  const [actor, city] = await Promise.all([context.actor(), context.city.get()]);
  const { params } = args;
  return {
    actor,
    visit: {
      db,
      config,
      sessions,
      log,
      now,
      city,
      language: languageOf(language.locale, city.timeZone),
      url,
      params,
      request,
      context,
    },
  };
}

/** In a write that anyone may begin: the person who must be signed in to finish it. @throws Refusal signed-out, which keeps the act */
export function writtenBy(visit: { actor: Actor | null }): Actor {
  return visit.actor ?? refuseSignedOut();
}
