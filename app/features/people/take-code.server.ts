import { timingSafeEqual } from "node:crypto";
import { and, eq, gt, isNull, lt, sql } from "drizzle-orm";
import { Refusal } from "~/core/errors";
import type { Locale } from "~/core/locale";
import { writeRecord } from "~/features/record/write-record.server";
import type { Database } from "~db/client.server";
import { people, signInCodes } from "~db/schema";
import { canonicalEmailOf } from "./canonical-email";
import { challengeIdOf, codeHashOf } from "./request-code.server";

const maxTries = 5;

/**
 * Takes a code and gives the id of its person, who is made when the address is new, with `network` as where they joined from. Tries are counted before the code is looked at,
 * in one statement, so that parallel guesses all count.
 * @throws Refusal invalid when the code is wrong, old, replaced, used, from another browser, or tried five times.
 */
export async function takeCode(
  db: Database,
  attempt: { secret: unknown; code: string; locale: Locale; network?: string | null },
  now: Date,
): Promise<number> {
  const { secret, code, locale, network: joinedFrom = null } = attempt;
  if (typeof secret !== "string" || secret === "") throw new Refusal("invalid", "people.code-other-browser");
  const id = challengeIdOf(secret);
  const isAlive = and(
    eq(signInCodes.id, id),
    isNull(signInCodes.endedAt),
    gt(signInCodes.expiresAt, now),
    lt(signInCodes.tries, maxTries),
  );
  const [challenge] = await db
    .update(signInCodes)
    .set({ tries: sql`${signInCodes.tries} + 1` })
    .where(isAlive)
    .returning({ email: signInCodes.email, codeHash: signInCodes.codeHash, tries: signInCodes.tries });
  if (!challenge) throw new Refusal("invalid", "people.code-ended");
  if (!timingSafeEqual(Buffer.from(challenge.codeHash), Buffer.from(codeHashOf(secret, code)))) {
    throw new Refusal("invalid", "people.code-wrong", { count: maxTries - challenge.tries });
  }
  return db.transaction(async (tx) => {
    const [used] = await tx
      .update(signInCodes)
      .set({ endedAt: now })
      .where(and(eq(signInCodes.id, id), isNull(signInCodes.endedAt)))
      .returning({ id: signInCodes.id });
    if (!used) throw new Refusal("invalid", "people.code-ended");
    return findOrMakePerson(tx, { email: challenge.email, locale, joinedFrom }, now);
  });
}

async function findOrMakePerson(
  db: Database,
  person: { email: string; locale: Locale; joinedFrom: string | null },
  now: Date,
): Promise<number> {
  const [made] = await db
    .insert(people)
    .values({ ...person, canonicalEmail: canonicalEmailOf(person.email), createdAt: now })
    .onConflictDoNothing()
    .returning({ id: people.id });
  if (made) {
    await writeRecord(db, { actorId: made.id, act: "person.joined", subject: "person", subjectId: made.id }, now);
    return made.id;
  }
  const [known] = await db
    .select({ id: people.id })
    .from(people)
    .where(eq(sql`lower(${people.email})`, person.email));
  if (!known) throw new Error("a person neither new nor known");
  return known.id;
}
