import type { Logger } from "pino";
import type { Database } from "~db/client.server";
import type { Config } from "./config.server";
import { Refusal } from "./core/errors";
import { askAgain } from "./features/answer-checks/ask-again.server";
import { type City, getCity } from "./features/city/queries.server";
import { deliverMails } from "./features/mails/deliver-mails.server";
import { remind } from "./features/reminders/remind.server";
import { remindModerators } from "./features/reminders/remind-moderators.server";
import { publishDue } from "./features/responses/publish-due.server";
import { freezePromises } from "./features/topics/freeze-promises.server";
import { smtpTransport } from "./integrations/mail.server";

const everyMs = 5_000;

/** What a job works with. */
export interface JobParts {
  city: City;
  origin: string;
  now: Date;
  log: Logger;
}

/** Something that is done because of the clock. It may run in several processes at once, and late: what is due it finds in the database. */
type Job = (db: Database, parts: JobParts) => Promise<unknown>;

const jobs: Record<string, Job> = {
  publishDue,
  freezePromises: (db, { now }) => freezePromises(db, now),
  askAgain,
  remind,
  remindModerators,
};

/** What runs because of the clock. Without `SMTP_URL` nothing is sent: the mails wait, and the demo shows them. */
export function startWorker(parts: { db: Database; config: Config; log: Logger; clock: () => Date }): {
  stop: () => Promise<void>;
} {
  const { db, config, log, clock } = parts;
  const transport = config.smtpUrl ? smtpTransport(config.smtpUrl, config.mailFrom) : null;
  const all: Record<string, Job> = transport
    ? { ...jobs, deliverMails: (at, { now }) => deliverMails(at, transport, now) }
    : jobs;
  let running: Promise<void> = Promise.resolve();
  let isWaiting = false;
  const timer = setInterval(() => {
    // A round that takes longer than the interval is not followed by a queue of rounds.
    if (isWaiting) return;
    isWaiting = true;
    running = running.then(() => {
      isWaiting = false;
      return runJobs(db, all, { origin: config.appOrigin, now: clock(), log });
    });
  }, everyMs);
  return {
    async stop() {
      clearInterval(timer);
      await running;
      transport?.close();
    },
  };
}

/** Runs each job once; one that fails is logged and stops no other. Before a city has its settings there is nothing to do. */
export async function runJobs(db: Database, table: Record<string, Job>, { log, ...rest }: Omit<JobParts, "city">): Promise<void> {
  let city: City;
  try {
    city = await getCity(db);
  } catch (error) {
    if (!(error instanceof Refusal)) log.error({ err: error }, "the worker could not read the city's settings");
    return;
  }
  for (const [name, job] of Object.entries(table)) {
    try {
      await job(db, { ...rest, city, log });
    } catch (error) {
      log.error({ err: error, job: name }, "a job failed");
    }
  }
}
