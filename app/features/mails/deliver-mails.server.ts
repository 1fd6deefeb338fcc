import { sql } from "drizzle-orm";
import type { MailTransport } from "~/integrations/mail.server";
import type { Database } from "~db/client.server";

interface Claimed extends Record<string, unknown> {
  id: number;
  to_address: string;
  to_name: string | null;
  subject: string;
  text: string;
}

const leaseMs = 120_000;
const maxAttempts = 12;

/**
 * Sends what waits, oldest first. Each mail is claimed by a lease, so two workers do not send the same one, and a worker that dies
 * loses it only for two minutes. A mail that fails waits twice as long each time. What may still be taken back waits until it may not, and
 * what was dropped is never sent.
 */
export async function deliverMails(db: Database, transport: MailTransport, now: Date): Promise<number> {
  const { rows } = await db.execute<Claimed>(sql`
    update mails set attempts = attempts + 1, retry_at = ${new Date(now.getTime() + leaseMs)}
     where id in (select id from mails where sent_at is null and dropped_at is null and attempts < ${maxAttempts}
                     and (retry_at is null or retry_at <= ${now}) and (send_after is null or send_after <= ${now})
                  order by id limit 50 for update skip locked)
    returning id, to_address, to_name, subject, text`);
  let sent = 0;
  for (const mail of rows.toSorted((a, b) => a.id - b.id)) {
    try {
      await transport.send({
        to: { name: mail.to_name ?? "", address: mail.to_address },
        subject: mail.subject,
        text: mail.text,
        messageId: `<mail-${mail.id}@hearback>`,
      });
      await db.execute(sql`update mails set sent_at = ${now} where id = ${mail.id}`);
      sent += 1;
    } catch {
      await db.execute(
        sql`update mails set retry_at = ${now}::timestamptz + interval '1 minute' * power(2, attempts) where id = ${mail.id}`,
      );
    }
  }
  return sent;
}
