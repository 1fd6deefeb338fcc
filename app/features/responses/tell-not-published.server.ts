import { sql } from "drizzle-orm";
import { languageOf } from "~/catalogs/language";
import type { Refusal } from "~/core/errors";
import { locales } from "~/core/locale";
import { localized } from "~/core/localized";
import type { Database } from "~db/client.server";
import type { Site } from "./tell-everyone.server";

interface NotPublished {
  responseId: number;
  /** When it should have been. */
  publishAt: Date;
  refusal: Refusal;
}

/** Mails the approvers of its office why a response was not published at its time, once each, in their language. */
export async function tellNotPublished(
  tx: Database,
  { responseId, publishAt, refusal }: NotPublished,
  { city, origin }: Site,
  now: Date,
): Promise<void> {
  const at = sql`${now.toISOString()}::timestamptz`;
  for (const locale of locales) {
    const { t, href, date } = languageOf(locale, city.timeZone);
    const text = [
      t("desk.mail-not-published", { id: responseId, date: date(publishAt, "time") }),
      t(refusal.key, refusal.values),
      `${t("desk.mail-open-response")}\n${origin}${href(`/desk/responses/${responseId}`)}`,
      localized(city, "siteName", locale),
    ].join("\n\n");
    await tx.execute(sql`
      with noticed as (
        insert into notices (event, person_id, created_at)
        select distinct ${`response.not-published:${responseId}:${publishAt.toISOString()}`}, p.id, ${at}
          from responses r join grants g on g.office_id = r.office_id and g.role = 'approver' and g.starts_at <= ${at} and (g.ends_at is null or g.ends_at > ${at})
          join people p on p.id = g.person_id and p.locale = ${locale}
         where r.id = ${responseId}
        on conflict do nothing returning id, person_id)
      insert into mails (to_address, to_name, person_id, notice_id, subject, text, created_at)
      select p.email, p.display_name, p.id, n.id, ${t("desk.mail-not-published-subject", { id: responseId })}, ${text}, ${at}
        from noticed n join people p on p.id = n.person_id order by p.id`);
  }
}
