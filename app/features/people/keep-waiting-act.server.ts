import { createHash, randomBytes } from "node:crypto";
import { and, eq, gt } from "drizzle-orm";
import type { Database } from "~db/client.server";
import { waitingActs } from "~db/schema";

/** Something that somebody did before signing in: the form's address without language, and its fields. */
export interface WaitingAct {
  path: string;
  fields: Record<string, string>;
}

const keptMs = 24 * 60 * 60 * 1000;

/** Keeps the act for a day. Gives the secret that finds it again, for a cookie. */
export async function keepWaitingAct(db: Database, act: WaitingAct, now: Date): Promise<string> {
  const secret = randomBytes(24).toString("base64url");
  await db.insert(waitingActs).values({ id: hashOf(secret), ...act, expiresAt: new Date(now.getTime() + keptMs) });
  return secret;
}

/** The act behind a secret, or null when there is none or the day is over. */
export async function findWaitingAct(db: Database, secret: unknown, now: Date): Promise<WaitingAct | null> {
  if (typeof secret !== "string" || secret === "") return null;
  const [row] = await db
    .select({ path: waitingActs.path, fields: waitingActs.fields })
    .from(waitingActs)
    .where(and(eq(waitingActs.id, hashOf(secret)), gt(waitingActs.expiresAt, now)));
  return row ?? null;
}

/** Forgets the act: it was done, or given up. */
export async function forgetWaitingAct(db: Database, secret: unknown): Promise<void> {
  if (typeof secret === "string") await db.delete(waitingActs).where(eq(waitingActs.id, hashOf(secret)));
}

function hashOf(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}
