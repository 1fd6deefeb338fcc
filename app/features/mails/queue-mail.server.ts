import type { Database } from "~db/client.server";
import { mails } from "~db/schema";

export interface QueuedMail {
  toAddress: string;
  toName?: string | null;
  personId?: number;
  subject: string;
  text: string;
  /** The idea whose title or text it may quote. */
  aboutIdeaId?: number;
}

/** Writes a mail to send. Call it in the transaction of what the mail tells: then the mail exists if and only if that does. */
export async function queueMail(db: Database, mail: QueuedMail, now: Date): Promise<void> {
  await db.insert(mails).values({ ...mail, createdAt: now });
}
