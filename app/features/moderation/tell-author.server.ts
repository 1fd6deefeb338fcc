import { sql } from "drizzle-orm";
import { languageOf } from "~/catalogs/language";
import { inLocale, type Locale } from "~/core/locale";
import { localized } from "~/core/localized";
import type { City } from "~/features/city/queries.server";
import { type ToldPerson, tellPeople } from "~/features/mails/tell-people.server";
import type { Database } from "~db/client.server";
import { type Content, publicPath } from "./content";
import { noticeOf, type ToldAct, type ToldDecision, titleIn } from "./notice";
import { ownDecisionPath, secondLookUntil } from "./second-look";
import { decisionUndoMs } from "./undo";

/** Whose name a mail bears, and where its links lead: the city, and the origin of this site. */
export interface Site {
  city: Pick<City, "siteName" | "siteNameEs" | "email" | "timeZone">;
  origin: string;
}

/** The event of the notice of a decision, for `dropUnsent`. */
export function decisionEvent(decisionId: number): string {
  return `decision.made:${decisionId}`;
}

/** The event of the one notice of decisions that were made in one step. */
export function batchEvent(batch: string): string {
  return `decisions.made:${batch}`;
}

/**
 * Queues the author's mail in their language, in the transaction of the decision and after it was written; it waits while the decision can
 * be undone. What came on paper without an account has nobody to tell.
 */
export async function tellAuthor(
  tx: Database,
  content: Content,
  decision: ToldDecision,
  { city, origin }: Site,
  now: Date,
): Promise<void> {
  const { authorId } = content;
  if (authorId === null) return;
  const { locale, takesBack, originalIdeaId } = await readerOf(tx, authorId, decision.id);
  const theirs = languageOf(locale, city.timeZone);
  const urlOf = (path: string) => origin + inLocale(locale, path);
  const notice = noticeOf(
    { takesBack, ...decision },
    {
      what: content.kind,
      ideaTitle: titleIn(theirs, content),
      siteName: localized(city, "siteName", locale),
      secondLookUntil: secondLookUntil(now),
      ideaUrl: urlOf(publicPath(content)),
      policyUrl: urlOf(decision.clause ? `/policy#rule-${decision.clause.number}` : "/policy"),
      decisionUrl: urlOf(ownDecisionPath(decision.id)),
      ownUrl: urlOf("/me"),
      topicUrl: decision.toTopic && urlOf(`/topics/${decision.toTopic.slug}`),
      originalUrl:
        decision.original && urlOf(publicPath({ ...decision.original, ideaId: originalIdeaId ?? decision.original.id })),
    },
    theirs,
  );
  const told: ToldPerson = {
    event: decision.batch ? batchEvent(decision.batch) : decisionEvent(decision.id),
    personId: authorId,
    subject: notice.subject,
    text: notice.paragraphs.join("\n\n"),
    sendAfter: new Date(now.getTime() + decisionUndoMs),
    // Their own title they may always read; that of somebody else's idea not once it is hidden.
    aboutIdeaId: content.kind === "comment" ? content.ideaId : null,
  };
  await tellPeople(tx, [told], now);
}

interface Reader {
  locale: Locale;
  /** Of a decision that restores: what it takes back. */
  takesBack?: ToldAct;
  /** Of a collapsed comment: the idea on which the first one stands. */
  originalIdeaId: number | null;
}

async function readerOf(tx: Database, authorId: number, decisionId: number): Promise<Reader> {
  const { rows } = await tx.execute<{ locale: Locale; takesBack: ToldAct | null; originalIdeaId: number | null }>(sql`
    select p.locale, first.act as "takesBack", c.idea_id as "originalIdeaId"
      from people p left join decisions d on d.id = ${decisionId} left join decisions first on first.id = d.reverses_id
      left join comments c on c.id = d.original_id and d.comment_id is not null
     where p.id = ${authorId}`);
  const [author] = rows;
  if (!author) throw new Error(`person ${authorId} wrote something and is not there`);
  return { ...author, takesBack: author.takesBack ?? undefined };
}
