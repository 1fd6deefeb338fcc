import { sql } from "drizzle-orm";
import { languageOf } from "~/catalogs/language";
import { type Locale, locales } from "~/core/locale";
import { localized } from "~/core/localized";
import type { City } from "~/features/city/queries.server";
import { tookPart } from "~/features/responses/took-part.server";
import type { Database } from "~db/client.server";

/** What an extension says, as far as mails tell it. */
export interface ToldExtension {
  id: number;
  topicId: number;
  slug: string;
  question: string;
  questionEs: string;
  officeName: string;
  officeNameEs: string;
  /** The date that stood until now; missed when it has passed. */
  from: Date;
  respondBy: Date;
  reason: string;
  reasonEs: string;
}

/** Gives each person who took part in the topic one notice and one mail of the new date, in their language. One statement a language. */
export async function tellExtension(
  tx: Database,
  told: ToldExtension,
  site: { city: Pick<City, "siteName" | "siteNameEs" | "timeZone">; origin: string },
  now: Date,
): Promise<void> {
  for (const locale of locales) {
    const { subject, text } = mailOf(told, locale, site, now);
    await tx.execute(sql`
      with took as (${tookPart({ id: 0, topicId: told.topicId, coversTopic: true })}),
      told as (
        insert into notices (event, person_id, created_at)
        select distinct ${`promise.extended:${told.id}`}, p.id, ${now.toISOString()}::timestamptz
          from took join people p on p.id = took.person_id where p.locale = ${locale}
        on conflict do nothing returning id, person_id)
      insert into mails (to_address, to_name, person_id, subject, text, created_at, notice_id)
      select p.email, p.display_name, p.id, ${subject}, ${text}, ${now.toISOString()}::timestamptz, told.id
        from told join people p on p.id = told.person_id`);
  }
}

function mailOf(
  told: ToldExtension,
  locale: Locale,
  { city, origin }: { city: Pick<City, "siteName" | "siteNameEs" | "timeZone">; origin: string },
  now: Date,
): { subject: string; text: string } {
  const { t, href, date } = languageOf(locale, city.timeZone);
  const dates = { from: date(told.from), to: date(told.respondBy) };
  const reason = localized(told, "reason", locale);
  const parts = [
    t(now > told.from ? "topics.mail-date-missed" : "topics.mail-date-moved", {
      ...dates,
      question: localized(told, "question", locale),
    }),
    t("topics.mail-reason", { reason }) +
      (reason !== told.reasonEs && locale === "es" ? `\n(${t("topics.mail-reason-in-english")})` : ""),
    `${t("topics.mail-read")}\n${origin}${href(`/topics/${told.slug}`)}`,
    localized(told, "officeName", locale),
    localized(city, "siteName", locale),
  ];
  return { subject: t("topics.mail-extension-subject", dates), text: parts.join("\n\n") };
}
