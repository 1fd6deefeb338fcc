import { sql } from "drizzle-orm";
import { languageOf } from "~/catalogs/language";
import { type Locale, locales } from "~/core/locale";
import { localized } from "~/core/localized";
import type { City } from "~/features/city/queries.server";
import type { Database } from "~db/client.server";
import { type AnswerTexts, spoken } from "./answer";
import { responseDecisions } from "./decisions";
import { tookPart } from "./took-part.server";

/** Whose name a mail bears, and where its links lead. */
export interface Site {
  city: Pick<City, "siteName" | "siteNameEs" | "timeZone">;
  origin: string;
}

/** What was published, as far as mails tell it. */
export interface Told extends AnswerTexts {
  version: { id: number; topicId: number; coversTopic: boolean };
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
 * Queues one mail to each person who took part, in their language: the decision first, then what was decided on the ideas that were theirs to
 * care about. One statement a language, however many people there are.
 */
export async function tellEveryone(tx: Database, told: Told, site: Site, now: Date): Promise<void> {
  for (const locale of locales) await tellIn(tx, locale, told, site, now);
}

async function tellIn(tx: Database, locale: Locale, told: Told, { city, origin }: Site, now: Date): Promise<void> {
  const { t, href } = languageOf(locale, city.timeZone);
  const question = localized(told, "question", locale);
  const words = Object.fromEntries(responseDecisions.map((decision) => [decision, t(`responses.decision-${decision}`)]));
  const summary = spoken(told, "summary", locale);
  const head = summary.lang ? `${summary.text}\n(${t("responses.mail-in-english")})` : summary.text;
  const signed = `${told.signerName}, ${localized(told, "signerTitle", locale)}\n${localized(told, "officeName", locale)}`;
  const foot = `${signed}\n\n${localized(city, "siteName", locale)}`;
  const ideaAddress = `${origin}${href("/ideas/")}`;
  const topicAddress = `${origin}${href(`/topics/${told.topicSlug}`)}`;
  await tx.execute(sql`
    with took as (${tookPart(told.version)}),
    answered as (
      select i.id, i.title, ${JSON.stringify(words)}::jsonb ->> d.decision::text as word
        from response_decisions d join ideas i on i.id = d.idea_id where d.version_id = ${told.version.id}),
    theirs as (
      select took.person_id, count(a.id) as ideas, min(a.id) as idea_id, min(a.title) as title,
             string_agg(a.title || ': ' || a.word || E'\n' || ${ideaAddress} || a.id, E'\n\n' order by a.id) as list
        from took left join answered a on a.id = took.idea_id group by took.person_id)
    insert into mails (to_address, to_name, person_id, subject, text, created_at)
    select p.email, p.display_name, p.id,
           replace(${t("responses.mail-subject", { what: "{what}" })}, '{what}', case when ideas = 1 then title else ${question} end),
           concat_ws(E'\n\n', ${head}::text, list, ${t("responses.mail-read")} || E'\n'
             || case when ideas = 1 then ${ideaAddress} || idea_id || '#response' else ${topicAddress} end, ${foot}::text),
           ${now.toISOString()}::timestamptz
      from theirs join people p on p.id = theirs.person_id where p.locale = ${locale}`);
}
