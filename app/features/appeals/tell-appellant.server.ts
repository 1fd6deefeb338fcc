import { sql } from "drizzle-orm";
import { type Language, languageOf } from "~/catalogs/language";
import { inLocale, type Locale } from "~/core/locale";
import { localized } from "~/core/localized";
import { tellPeople } from "~/features/mails/tell-people.server";
import type { ContentKind } from "~/features/moderation/content";
import type { Notice } from "~/features/moderation/notice";
import { ownDecisionPath } from "~/features/moderation/second-look";
import type { Site } from "~/features/moderation/tell-author.server";
import type { Database } from "~db/client.server";
import type { AppealNoticeFacts } from "./appeal-notices";

/** The second look that a mail is about. */
export interface ToldAppeal {
  decisionId: number;
  personId: number;
  act: string;
  kind: ContentKind;
  ideaId: number | null;
}

/**
 * Queues a mail to who asked for a second look, in their language, in the transaction of what it tells; it goes at once. `event` is that of
 * its notice.
 */
export async function tellAppellant(
  tx: Database,
  appeal: ToldAppeal,
  { event, noticeFor }: { event: string; noticeFor: (facts: AppealNoticeFacts, language: Language) => Notice },
  { city, origin }: Site,
  now: Date,
): Promise<void> {
  const { rows } = await tx.execute<{ locale: Locale; title: string | null }>(sql`
    select p.locale, case when i.author_id = p.id or (i.hidden_by is null and i.held_at is null) then i.title end as title
      from people p left join ideas i on i.id = ${appeal.ideaId}::integer where p.id = ${appeal.personId}`);
  const locale = rows[0]?.locale ?? "en";
  const theirs = languageOf(locale, city.timeZone);
  const notice = noticeFor(
    {
      act: appeal.act,
      kind: appeal.kind,
      ideaTitle: rows[0]?.title ?? theirs.t("ideas.hidden-title"),
      siteName: localized(city, "siteName", locale),
      decisionUrl: origin + inLocale(locale, ownDecisionPath(appeal.decisionId)),
    },
    theirs,
  );
  await tellPeople(
    tx,
    [
      {
        event,
        personId: appeal.personId,
        subject: notice.subject,
        text: notice.paragraphs.join("\n\n"),
        aboutIdeaId: appeal.kind === "comment" ? appeal.ideaId : null,
      },
    ],
    now,
  );
}
