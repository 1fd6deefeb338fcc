import { createHash, randomBytes, randomInt } from "node:crypto";
import { and, count, eq, gt, isNull, sql } from "drizzle-orm";
import type { Language } from "~/catalogs/language";
import { Refusal } from "~/core/errors";
import { queueMail } from "~/features/mails/queue-mail.server";
import type { Database } from "~db/client.server";
import { signInCodes } from "~db/schema";
import { demoAccounts } from "./demo-accounts";

/** A code lives ten minutes (OWASP ASVS 5.0, 6.5.5). */
const lifetimeMs = 10 * 60 * 1000;
const windowMs = 15 * 60 * 1000;
const maxCodesInWindow = 10;

/**
 * Mails a six-digit code; older codes of the address end. Gives the secret that binds the code to this browser.
 * The answer is the same for addresses we know and addresses we do not.
 * @throws Refusal too-many after ten codes in a quarter of an hour (the demo's own accounts: a hundred).
 */
export async function requestCode(
  db: Database,
  { email, siteName }: { email: string; siteName: string },
  language: Language,
  now: Date,
): Promise<string> {
  const secret = randomBytes(24).toString("base64url");
  const code = String(randomInt(1_000_000)).padStart(6, "0");
  await db.transaction(async (tx) => {
    // Requests for one address wait for each other: only the newest code may live, and the limit holds against parallel ones.
    await tx.execute(sql`select pg_advisory_xact_lock(hashtext(${`sign-in ${email}`}))`);
    const recently = and(eq(signInCodes.email, email), gt(signInCodes.createdAt, new Date(now.getTime() - windowMs)));
    const [sent] = await tx.select({ count: count() }).from(signInCodes).where(recently);
    const allowed = demoAccounts.some((account) => account.email === email) ? maxCodesInWindow * 10 : maxCodesInWindow;
    if ((sent?.count ?? 0) >= allowed) throw new Refusal("too-many", "people.too-many-codes");
    await tx
      .update(signInCodes)
      .set({ endedAt: now })
      .where(and(eq(signInCodes.email, email), isNull(signInCodes.endedAt)));
    await tx.insert(signInCodes).values({
      id: challengeIdOf(secret),
      email,
      codeHash: codeHashOf(secret, code),
      createdAt: now,
      expiresAt: new Date(now.getTime() + lifetimeMs),
    });
    const { t } = language;
    await queueMail(
      tx,
      {
        toAddress: email,
        subject: t("mail.code-subject", { code, site: siteName }),
        text: t("mail.code-text", { code, site: siteName }),
      },
      now,
    );
  });
  return secret;
}

/** The id of a request to sign in: only the browser that asked knows the secret behind it. */
export function challengeIdOf(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}

/** Bound to the secret, so that six digits cannot be guessed from the table. */
export function codeHashOf(secret: string, code: string): string {
  return createHash("sha256").update(`${secret}:${code}`).digest("hex");
}
