import { eq } from "drizzle-orm";
import { languageOf } from "~/catalogs/language";
import { inLocale } from "~/core/locale";
import { localized } from "~/core/localized";
import type { City } from "~/features/city/queries.server";
import { queueMail } from "~/features/mails/queue-mail.server";
import type { Database } from "~db/client.server";
import { people } from "~db/schema";
import { type Content, publicPath } from "./content";
import { noticeOf, type ToldDecision, titleIn } from "./notice";

/** Whose name a mail bears, and where its links lead: the city, and the origin of this site. */
export interface Site {
  city: Pick<City, "siteName" | "siteNameEs" | "email" | "timeZone">;
  origin: string;
}

/** Queues the author's mail in their language. What came on paper without an account has nobody to tell. */
export async function tellAuthor(
  tx: Database,
  content: Content,
  decision: ToldDecision,
  { city, origin }: Site,
  now: Date,
): Promise<void> {
  if (content.authorId === null) return;
  const [author] = await tx
    .select({ email: people.email, name: people.displayName, locale: people.locale })
    .from(people)
    .where(eq(people.id, content.authorId));
  if (!author) return;
  const theirs = languageOf(author.locale, city.timeZone);
  const policy = decision.act === "hide" ? `/policy#rule-${decision.clause.number}` : "/policy";
  const notice = noticeOf(
    decision,
    {
      what: content.kind,
      ideaTitle: titleIn(theirs, content),
      email: city.email,
      siteName: localized(city, "siteName", author.locale),
      ideaUrl: origin + inLocale(author.locale, publicPath(content)),
      policyUrl: origin + inLocale(author.locale, policy),
    },
    theirs,
  );
  await queueMail(
    tx,
    {
      toAddress: author.email,
      toName: author.name,
      personId: content.authorId,
      subject: notice.subject,
      text: notice.paragraphs.join("\n\n"),
    },
    now,
  );
}
