import type { Logger } from "pino";
import type { Database } from "~db/client.server";
import type { Config } from "./config.server";
import { deliverMails } from "./features/mails/deliver-mails.server";
import { smtpTransport } from "./integrations/mail.server";

const everyMs = 5_000;

/** What runs because of the clock. Without `SMTP_URL` there is nothing to send: the mails wait, and the demo shows them. */
export function startWorker(parts: { db: Database; config: Config; log: Logger; clock: () => Date }): {
  stop: () => Promise<void>;
} {
  const { smtpUrl, mailFrom } = parts.config;
  if (!smtpUrl) return { stop: async () => {} };
  const transport = smtpTransport(smtpUrl, mailFrom);
  let running: Promise<unknown> = Promise.resolve();
  const timer = setInterval(() => {
    running = running
      .then(() => deliverMails(parts.db, transport, parts.clock()))
      .catch((error) => parts.log.error({ err: error }, "mails could not be sent"));
  }, everyMs);
  return {
    async stop() {
      clearInterval(timer);
      await running;
      transport.close();
    },
  };
}
