import { sql } from "drizzle-orm";
import { languageOf } from "~/catalogs/language";
import { inLocale, type Locale } from "~/core/locale";
import { localized } from "~/core/localized";
import { type ToldPerson, tellPeople } from "~/features/mails/tell-people.server";
import type { ClauseName } from "~/features/policy/clause";
import type { Database } from "~db/client.server";
import { type Content, publicPath } from "./content";
import type { Site } from "./tell-author.server";
import { decisionUndoMs } from "./undo";
import type { Act } from "./write-decision.server";

/** The event of the notices to those whose reports a decision settled, for `dropUnsent`. */
export function reportSettledEvent(decisionId: number): string {
  return `report.settled:${decisionId}`;
}

/**
 * Tells everyone whose report the decision settled what became of it, once each, in their language. Call it after `writeDecision`, in the
 * same transaction, beside `tellAuthor`, in every verb that decides. The mails wait while the decision can be undone; whoever undoes it drops them by
 * `reportSettledEvent`. They name the place and never quote it, nor who wrote it, nor who decided.
 */
export async function tellReporters(
  tx: Database,
  content: Content,
  decisionId: number,
  { city, origin }: Site,
  now: Date,
): Promise<void> {
  const { rows } = await tx.execute<SettledReport>(sql`
    select r.reporter_id as "personId", r.created_at as "at", p.locale, d.act,
           case when c.id is not null then json_build_object('number', c.number, 'title', c.title, 'titleEs', c.title_es) end as clause
      from reports r join people p on p.id = r.reporter_id join decisions d on d.id = r.decision_id
      left join policy_clauses c on c.id = d.clause_id
     where r.decision_id = ${decisionId}`);
  const told = rows.map((report): ToldPerson => {
    const { t, date } = languageOf(report.locale, city.timeZone);
    const url = (path: string) => origin + inLocale(report.locale, path);
    const rule = {
      number: report.clause?.number ?? "",
      title: report.clause ? localized(report.clause, "title", report.locale) : "",
    };
    const what = {
      id: content.ideaId ?? "",
      topic: localized(content, "question", report.locale),
      date: date(new Date(report.at)),
    };
    const policy = url(report.clause ? `/policy#rule-${report.clause.number}` : "/policy");
    const links =
      content.kind === "name" || report.act === "hide"
        ? t("reports.told-link", { policy })
        : t("reports.told-links", { policy, place: url(publicPath(content)) });
    return {
      event: reportSettledEvent(decisionId),
      personId: report.personId,
      subject: t(`reports.told-subject-${report.act}`),
      text: [
        t(`reports.told-what-${content.kind}`, what),
        t(`reports.told-${report.act}`, rule),
        ...(report.act === "keep" ? [t("reports.told-disagree")] : []),
        links,
        localized(city, "siteName", report.locale),
      ].join("\n\n"),
      sendAfter: new Date(now.getTime() + decisionUndoMs),
    };
  });
  await tellPeople(tx, told, now);
}

interface SettledReport extends Record<string, unknown> {
  personId: number;
  at: Date | string;
  locale: Locale;
  act: Act;
  clause: ClauseName | null;
}
