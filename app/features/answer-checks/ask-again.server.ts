import { sql } from "drizzle-orm";
import { languageOf } from "~/catalogs/language";
import { type Locale, locales } from "~/core/locale";
import { localized } from "~/core/localized";
import { type AnsweringVersion, tookPart } from "~/features/responses/took-part.server";
import type { Database } from "~db/client.server";
import type { Site } from "./site";

const mostWaves = 100;

/**
 * Asks "Did this answer you?" again, of every response whose wave (30 or 180 days) is due: authors and supporters of the answered ideas, and
 * of ideas that were combined into them, get a link of their own by mail. A wave is one transaction, and several workers take different ones,
 * so that each is asked once, wholly or not at all. While nothing of a response is public its waves wait. Gives how many waves were asked,
 * at most 100.
 *
 * Where a revised answer stands beside a response, people are asked about the revised one: it is the newest answer to their ideas. When the
 * revised answer's own wave of the same number comes, whoever was asked about it by then is not asked twice.
 */
export async function askAgain(db: Database, { city, origin, now }: Site & { now: Date }): Promise<number> {
  let waves = 0;
  while (waves < mostWaves && (await askOneWave(db, { city, origin }, now))) waves += 1;
  return waves;
}

interface DueWave extends Record<string, unknown> {
  responseId: number;
  wave: number;
}

function askOneWave(db: Database, site: Site, now: Date): Promise<boolean> {
  return db.transaction(async (tx) => {
    const { rows } = await tx.execute<DueWave>(sql`
      select w.response_id as "responseId", w.wave from answer_waves w join responses r on r.id = w.response_id
       where w.asked_at is null and w.due_at <= ${now.toISOString()}::timestamptz and r.publication_id is not null
       order by w.due_at, w.response_id, w.wave limit 1 for update of w skip locked`);
    const [due] = rows;
    if (!due) return false;
    const asked = await newestAnswer(tx, due.responseId);
    for (const locale of locales) await askIn(tx, locale, { ...asked, wave: due.wave }, site, now);
    await tx.execute(sql`
      update answer_waves set asked_at = ${now.toISOString()}::timestamptz where response_id = ${due.responseId} and wave = ${due.wave}`);
    return true;
  });
}

interface AskedAnswer extends Record<string, unknown> {
  responseId: number;
  publicationId: number;
  publishedAt: string;
  version: AnsweringVersion;
  question: string;
  questionEs: string;
  summary: string;
  summaryEs: string;
}

/** What the public reads of a response now: the revised answer when there is one, else its own newest publication. */
async function newestAnswer(tx: Database, responseId: number): Promise<AskedAnswer> {
  const { rows } = await tx.execute<AskedAnswer>(sql`
    select r.id as "responseId", p.id as "publicationId", t.question, t.question_es as "questionEs", v.summary, v.summary_es as "summaryEs",
           (select min(o.published_at) from publications o
             where o.response_id = r.id and not exists (select from withdrawals w where w.publication_id = o.id)) as "publishedAt",
           json_build_object('id', v.id, 'topicId', t.id, 'coversTopic', v.covers_topic) as version
      from responses r join publications p on p.id = r.publication_id join response_versions v on v.id = p.version_id join topics t on t.id = r.topic_id
     where r.id = ${responseId} or r.revises_id = ${responseId}
     order by r.revises_id = ${responseId} desc nulls last, p.published_at desc, p.id desc limit 1`);
  const [answer] = rows;
  if (!answer) throw new Error("a response with a due wave has nothing public");
  return answer;
}

/** The raw secret of a link is in its mail alone. A person whose one idea it is reads that idea's title, unless the idea is hidden. */
async function askIn(
  tx: Database,
  locale: Locale,
  asked: AskedAnswer & { wave: number },
  { city, origin }: Site,
  now: Date,
): Promise<void> {
  const { t, href, date } = languageOf(locale, city.timeZone);
  const at = sql`${now.toISOString()}::timestamptz`;
  const question = localized(asked, "question", locale);
  const what = "{what}";
  const news = `${t("checks.mail-ask-news", { what, date: date(new Date(asked.publishedAt)) })}\n${localized(asked, "summary", locale)}`;
  const foot = `${t("checks.mail-ask-once")}\n\n${localized(city, "siteName", locale)}`;
  await tx.execute(sql`
    with took as (select idea_id, person_id from (${tookPart(asked.version)}) took where is_asked),
    theirs as (
      select took.person_id, case when count(*) = 1 then min(i.title) filter (where i.is_visible) end as title,
             case when count(*) = 1 then min(i.id) end as idea_id
        from took join ideas i on i.id = took.idea_id group by took.person_id),
    asked as materialized (
      select p.id, p.email, p.display_name, coalesce(theirs.title, ${question}) as what, theirs.idea_id,
             replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', '') as token
        from theirs join people p on p.id = theirs.person_id where p.locale = ${locale}),
    checks as (
      insert into answer_checks (response_id, publication_id, person_id, wave, token_hash, asked_at)
      select ${asked.responseId}::integer, ${asked.publicationId}::integer, id, ${asked.wave}::smallint,
             encode(sha256(convert_to(token, 'UTF8')), 'hex'), ${at} from asked
      on conflict (response_id, person_id, wave) do nothing returning person_id),
    told as (
      insert into notices (event, person_id, created_at)
      select ${`answer-check.${asked.wave}:${asked.responseId}`}, person_id, ${at} from checks
      on conflict do nothing returning id, person_id)
    insert into mails (to_address, to_name, person_id, about_idea_id, subject, text, created_at, notice_id)
    select asked.email, asked.display_name, asked.id, asked.idea_id, replace(${t("checks.mail-ask-subject", { what })}, ${what}, what),
           concat_ws(E'\n\n', replace(${news}, ${what}, what),
             ${`${t("checks.mail-ask-link")}\n${origin}${href("/did-this-answer/")}`} || token, ${foot}::text),
           ${at}, told.id
      from told join asked on asked.id = told.person_id order by asked.id`);
}
