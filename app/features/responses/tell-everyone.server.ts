import { type SQL, sql } from "drizzle-orm";
import { type Language, languageOf } from "~/catalogs/language";
import { type Locale, locales } from "~/core/locale";
import { localized } from "~/core/localized";
import type { City } from "~/features/city/queries.server";
import type { Database } from "~db/client.server";
import { type AnswerTexts, spoken } from "./answer";
import { responseDecisions } from "./decisions";
import { type AnsweringVersion, tookPart } from "./took-part.server";

/** Whose name a mail bears, and where its links lead. */
export interface Site {
  city: Pick<City, "siteName" | "siteNameEs" | "timeZone" | "undoMinutes">;
  origin: string;
}

/** What was published, as far as mails tell it. */
export interface Told extends AnswerTexts {
  version: AnsweringVersion;
  responseId: number;
  publicationId: number;
  /** The publication that it replaces; null when nothing of the response was public. */
  replacedId: number | null;
  /** Until then it can be taken back, so its mails wait. */
  sendAfter: Date;
  correctionNote: string;
  correctionNoteEs: string;
  topicSlug: string;
  question: string;
  questionEs: string;
  officeName: string;
  officeNameEs: string;
  signerName: string;
  signerTitle: string;
  signerTitleEs: string;
}

/**
 * Tells each person who took part, once, in their language: a notice and a mail that waits until the undo window is over. Who was mailed about
 * the response before hears that it was corrected; whoever was not, because that mail was dropped or their idea is new in it, gets the
 * answer itself. With the first answer goes the question whether it answered them. One statement a language and kind, however many people.
 */
export async function tellEveryone(tx: Database, told: Told, site: Site, now: Date): Promise<void> {
  await dropWaiting(tx, told.responseId, told.publicationId, now);
  for (const locale of locales) {
    await tellAnswer(tx, locale, told, site, now);
    if (told.replacedId !== null) await tellCorrection(tx, locale, told, site, now);
  }
}

/** The mails of earlier publications of a response that nobody has got yet; nobody needs them any more. `exceptId`: the publication that stays. */
export async function dropWaiting(tx: Database, responseId: number, exceptId: number | null, now: Date): Promise<void> {
  await tx.execute(sql`
    update mails m set dropped_at = ${now.toISOString()}::timestamptz
      from notices n
     where n.id = m.notice_id and m.sent_at is null and m.dropped_at is null and m.send_after > ${now.toISOString()}::timestamptz
       and n.event in (select unnest(array['response.published:' || p.id, 'response.corrected:' || p.id]) from publications p
                        where p.response_id = ${responseId} and p.id is distinct from ${exceptId}::integer)`);
}

/** Whom an earlier publication of the response reached, as rows (person_id). */
const reached = ({ responseId, publicationId }: Told): SQL => sql`
  select n.person_id from notices n join mails m on m.notice_id = n.id and m.dropped_at is null
   where n.event in (select unnest(array['response.published:' || p.id, 'response.corrected:' || p.id]) from publications p
                      where p.response_id = ${responseId} and p.id <> ${publicationId})`;

/** The secrets of links in mails that were dropped, as rows (person_id, token): their checks are there, and wait for an answer. */
const unsentLinks = ({ responseId, publicationId }: Told): SQL => sql`
  select distinct on (n.person_id) n.person_id, substring(m.text from '/did-this-answer/([0-9a-f]{64})') as token
    from notices n join mails m on m.notice_id = n.id and m.dropped_at is not null and m.text ~ '/did-this-answer/'
   where n.event in (select 'response.published:' || p.id from publications p where p.response_id = ${responseId} and p.id <> ${publicationId})
   order by n.person_id, n.id desc`;

async function tellAnswer(tx: Database, locale: Locale, told: Told, site: Site, now: Date): Promise<void> {
  const { language, question, head, foot, ideaAddress, topicAddress, at } = partsOf(locale, told, site, now);
  const { t, href } = language;
  const words = Object.fromEntries(responseDecisions.map((decision) => [decision, t(`responses.decision-${decision}`)]));
  const checkAddress = `${site.origin}${href("/did-this-answer/")}`;
  const isNews = told.replacedId === null ? sql`true` : sql`took.person_id not in (${reached(told)}) and ${isNewIn(told)}`;
  await tx.execute(sql`
    with took as (
      select took.* from (${tookPart(told.version)}) took join people p on p.id = took.person_id and p.locale = ${locale}
       where ${isNews}),
    noticed as (
      insert into notices (event, person_id, created_at) select distinct ${`response.published:${told.publicationId}`}, person_id, ${at} from took
      on conflict do nothing returning id, person_id),
    kept as (${unsentLinks(told)}),
    links as materialized (
      select n.person_id, replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', '') as token
        from noticed n where exists (select from took where took.person_id = n.person_id and took.is_asked)
                         and not exists (select from answer_checks c where c.response_id = ${told.responseId} and c.person_id = n.person_id and c.wave = 0)),
    asked as (
      insert into answer_checks (response_id, publication_id, person_id, wave, token_hash, asked_at)
      select ${told.responseId}::integer, ${told.publicationId}::integer, person_id, 0, encode(sha256(convert_to(token, 'UTF8')), 'hex'), ${at} from links
      on conflict do nothing returning person_id),
    answered as (
      select i.id, i.title, ${JSON.stringify(words)}::jsonb ->> d.decision::text as word
        from response_decisions d join ideas i on i.id = d.idea_id where d.version_id = ${told.version.id}),
    theirs as (
      select took.person_id, count(a.id) as ideas, min(a.id) as idea_id, min(a.title) as title,
             string_agg(a.title || ': ' || a.word || E'\n' || ${ideaAddress} || a.id, E'\n\n' order by a.id) as list
        from took left join answered a on a.id = took.idea_id group by took.person_id)
    insert into mails (to_address, to_name, person_id, notice_id, about_idea_id, send_after, subject, text, created_at)
    select p.email, p.display_name, p.id, n.id, case when ideas = 1 then idea_id end, ${told.sendAfter.toISOString()}::timestamptz,
           replace(${t("responses.mail-subject", { what: "{what}" })}, '{what}', case when ideas = 1 then title else ${question} end),
           concat_ws(E'\n\n', ${head}::text, list, ${t("responses.mail-read")} || E'\n'
             || case when ideas = 1 then ${ideaAddress} || idea_id || '#response' else ${topicAddress} end,
             ${t("responses.mail-check")} || E'\n' || ${checkAddress} || coalesce(l.token, k.token), ${foot}::text),
           ${at}
      from noticed n
      join theirs on theirs.person_id = n.person_id
      join people p on p.id = n.person_id
      left join (links l join asked on asked.person_id = l.person_id) on l.person_id = n.person_id
      left join kept k on k.person_id = n.person_id
     order by p.id`);
}

/** Their idea is new in the response, or they would have heard of it if the mail had not been dropped. */
function isNewIn({ replacedId, responseId, publicationId, version }: Told): SQL {
  return sql`(
    took.person_id in (select n.person_id from notices n where n.event in (
      select 'response.published:' || p.id from publications p where p.response_id = ${responseId} and p.id <> ${publicationId}))
    or not exists (select from publications p join response_versions v on v.id = p.version_id
                    where p.id = ${replacedId} and (v.covers_topic
                       or took.idea_id in (select d.idea_id from response_decisions d where d.version_id = v.id))
                      and (v.covers_topic or not ${version.coversTopic})))`;
}

async function tellCorrection(tx: Database, locale: Locale, told: Told, site: Site, now: Date): Promise<void> {
  const { language, question, head, foot, at } = partsOf(locale, told, site, now);
  const { t, href } = language;
  const note = spoken(told, "correctionNote", locale).text;
  const address = `${site.origin}${href(`/responses/${told.responseId}`)}`;
  const text = [note, head, `${t("responses.mail-read-corrected")}\n${address}`, foot].filter((part) => part !== "").join("\n\n");
  await tx.execute(sql`
    with noticed as (
      insert into notices (event, person_id, created_at)
      select distinct ${`response.corrected:${told.publicationId}`}, r.person_id, ${at}
        from (${reached(told)}) r join people p on p.id = r.person_id and p.locale = ${locale}
      on conflict do nothing returning id, person_id)
    insert into mails (to_address, to_name, person_id, notice_id, send_after, subject, text, created_at)
    select p.email, p.display_name, p.id, n.id, ${told.sendAfter.toISOString()}::timestamptz,
           ${t("responses.mail-corrected-subject", { what: question })}, ${text}, ${at}
      from noticed n join people p on p.id = n.person_id order by p.id`);
}

function partsOf(locale: Locale, told: Told, { city, origin }: Site, now: Date) {
  const language: Language = languageOf(locale, city.timeZone);
  const { t, href } = language;
  const summary = spoken(told, "summary", locale);
  const signed = `${told.signerName}, ${localized(told, "signerTitle", locale)}\n${localized(told, "officeName", locale)}`;
  return {
    language,
    question: localized(told, "question", locale),
    head: summary.lang ? `${summary.text}\n(${t("responses.mail-in-english")})` : summary.text,
    foot: `${signed}\n\n${localized(city, "siteName", locale)}`,
    ideaAddress: `${origin}${href("/ideas/")}`,
    topicAddress: `${origin}${href(`/topics/${told.topicSlug}`)}`,
    at: sql`${now.toISOString()}::timestamptz`,
  };
}
