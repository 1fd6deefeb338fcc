import { desc, lt } from "drizzle-orm";
import type { Database } from "~db/client.server";
import { mails } from "~db/schema";

export const mailsPerPage = 50;

/** The mails the site wrote, newest first, with those that wait (`sendAfter`) and those that were dropped; older than `before` (an id) when given. */
export async function listMails(db: Database, before: number | null) {
  return db
    .select({
      id: mails.id,
      to: mails.toAddress,
      subject: mails.subject,
      text: mails.text,
      sentAt: mails.createdAt,
      sendAfter: mails.sendAfter,
      droppedAt: mails.droppedAt,
    })
    .from(mails)
    .where(before === null ? undefined : lt(mails.id, before))
    .orderBy(desc(mails.id))
    .limit(mailsPerPage);
}
