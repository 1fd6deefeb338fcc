import { eq, sql } from "drizzle-orm";
import { languageOf } from "~/catalogs/language";
import { type Locale, locales } from "~/core/locale";
import { localized } from "~/core/localized";
import { spoken } from "~/features/responses/answer";
import { momentOfDay } from "~/features/responses/calendar";
import type { Site } from "~/features/responses/tell-everyone.server";
import { tookPart } from "~/features/responses/took-part.server";
import type { Database } from "~db/client.server";
import { commitments, type commitmentUpdates, offices, publications, responseVersions, topics } from "~db/schema";

type Update = typeof commitmentUpdates.$inferSelect;

/**
 * Tells everyone who took part in what the commitment answers, each once: a notice and its mail, in their language. Call it in the transaction
 * of the update. One statement a language, however many people there are.
 */
export async function tellUpdate(tx: Database, update: Update, site: Site, now: Date): Promise<void> {
  const told = await getTold(tx, update.commitmentId);
  for (const locale of locales) await tellIn(tx, locale, update, told, site, now);
}

type Told = Awaited<ReturnType<typeof getTold>>;

async function getTold(tx: Database, commitmentId: number) {
  const [told] = await tx
    .select({
      summary: commitments.summary,
      summaryEs: commitments.summaryEs,
      dueOn: commitments.dueOn,
      officeName: offices.name,
      officeNameEs: offices.nameEs,
      question: topics.question,
      questionEs: topics.questionEs,
      version: { id: responseVersions.id, topicId: commitments.topicId, coversTopic: responseVersions.coversTopic },
      responseId: commitments.responseId,
    })
    .from(commitments)
    .innerJoin(offices, eq(offices.id, commitments.officeId))
    .innerJoin(topics, eq(topics.id, commitments.topicId))
    .innerJoin(publications, eq(publications.id, commitments.publicationId))
    .innerJoin(responseVersions, eq(responseVersions.id, publications.versionId))
    .where(eq(commitments.id, commitmentId));
  if (!told) throw new Error("an update without its commitment");
  return told;
}

async function tellIn(
  tx: Database,
  locale: Locale,
  update: Update,
  told: Told,
  { city, origin }: Site,
  now: Date,
): Promise<void> {
  const { t, href } = languageOf(locale, city.timeZone);
  const subject = t(`commitments.mail-subject-${update.kind}`, { what: "{what}" });
  const foot = `${localized(told, "officeName", locale)}\n${localized(city, "siteName", locale)}`;
  const moment = now.toISOString();
  // The ideas of the answer that made the promise. A hidden one is told of, without its words.
  await tx.execute(sql`
    with took as (${tookPart(told.version)}),
    theirs as (
      select took.person_id, count(i.id) as ideas, min(i.id) as idea_id, min(i.title) as title,
             string_agg(i.title || E'\n' || ${origin + href("/ideas/")} || i.id, E'\n\n' order by i.id) as list
        from took left join ideas i on i.id = took.idea_id and i.is_visible group by took.person_id),
    told as (
      insert into notices (event, person_id, created_at)
      select ${`commitment.updated:${update.id}`}, theirs.person_id, ${moment}::timestamptz
        from theirs join people p on p.id = theirs.person_id where p.locale = ${locale} order by theirs.person_id
      on conflict do nothing returning id, person_id)
    insert into mails (to_address, to_name, person_id, notice_id, about_idea_id, subject, text, created_at)
    select p.email, p.display_name, p.id, told.id, case when ideas = 1 then idea_id end,
           replace(${subject}, '{what}', case when ideas = 1 then title else ${localized(told, "question", locale)} end),
           concat_ws(E'\n\n', ${newsOf(update, told, locale, city.timeZone, origin)}::text, ${t("commitments.mail-yours")} || E'\n' || list, ${foot}::text),
           ${moment}::timestamptz
      from told join theirs on theirs.person_id = told.person_id join people p on p.id = told.person_id order by told.id`);
}

/** What happened, first; then what was promised, what shows it, and where to read and answer. */
function newsOf(update: Update, told: Told, locale: Locale, timeZone: string, origin: string): string {
  const { t, href, date } = languageOf(locale, timeZone);
  const sentence = spoken(update, "sentence", locale);
  const summary = spoken(told, "summary", locale);
  const page = origin + href(`/commitments/${update.commitmentId}`);
  const parts = [
    `${t(`commitments.mail-${update.kind}`)} ${sentence.text}`,
    sentence.lang && t("commitments.mail-in-english"),
    evidenceLine(update, t),
    `${t("commitments.mail-promised", { date: date(momentOfDay(told.dueOn)) })} ${summary.text}`,
    `${t(update.kind === "done" ? "commitments.mail-is-it" : "commitments.mail-read")}\n${page}`,
  ];
  return parts.filter(Boolean).join("\n\n");
}

function evidenceLine(update: Update, t: ReturnType<typeof languageOf>["t"]): string | undefined {
  if (update.evidenceKind === "link") return `${t("commitments.evidence-link")}\n${update.evidence}`;
  if (update.evidenceKind === "ordinance") return t("commitments.evidence-ordinance", { number: update.evidence });
  return update.evidenceKind === "photo" ? t("commitments.mail-photo") : undefined;
}
