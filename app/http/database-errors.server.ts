import type { Logger } from "pino";
import { Refusal } from "~/core/errors";

/**
 * What a database error means for the person who waits, by SQLSTATE; null when it is a fault of ours.
 * A 22xxx is a hole in a form's checks: the person gets a sentence, and the log an alarm.
 */
export function refusalOfDatabaseError(error: unknown, log: Logger): Refusal | null {
  const { code, message } = factsOf(error);
  if (code?.startsWith("22")) {
    log.error({ code, message }, "the database refused a value that a form accepted");
    return new Refusal("invalid", "common.unreadable-text");
  }
  const isAway =
    code === undefined
      ? /timeout exceeded when trying to connect|Connection terminated|Query read timeout|is not queryable/.test(message)
      : /^(08|53|57P0)/.test(code) ||
        code === "57014" ||
        code === "55P03" ||
        /^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT)$/.test(code);
  if (!isAway) return null;
  log.error({ code, message }, "the database did not answer");
  return new Refusal("unavailable", "common.unavailable");
}

/** The driver's error, which drizzle wraps as the cause of its own together with the statement and its values. */
export function rootOf(error: unknown): Error {
  let root = error;
  while (root instanceof Error && root.cause instanceof Error) root = root.cause;
  return root instanceof Error ? root : new Error(String(root));
}

function factsOf(error: unknown): { code?: string; message: string } {
  const root = rootOf(error);
  const code = "code" in root && typeof root.code === "string" ? root.code : undefined;
  return { code, message: root.message };
}
