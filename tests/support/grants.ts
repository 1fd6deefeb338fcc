import { and, eq } from "drizzle-orm";
import type { NewGrant } from "~/features/people/grant-form";
import type { Database } from "~db/client.server";
import { grants, record } from "~db/schema";
import { aPerson } from "./builders";

/** An administrator, until `endsAt` when given. */
export const anAdministrator = (db: Database, endsAt?: Date) => aPerson(db, { roles: [{ role: "administrator", endsAt }] });
/** A moderator's grant from now on, without end. */
export const aGrant = (values: Partial<NewGrant> = {}): NewGrant => ({ role: "moderator", startsOn: "", lastDay: "", ...values });

/** A grant as it stands in the database. */
export async function readGrant(db: Database, grantId: number) {
  const [grant] = await db.select().from(grants).where(eq(grants.id, grantId));
  if (!grant) throw new Error("no such grant");
  return grant;
}

/** What the record tells of a grant, in order. */
export const actsOnGrant = (db: Database, grantId: number) =>
  db
    .select()
    .from(record)
    .where(and(eq(record.subject, "grant"), eq(record.subjectId, grantId)))
    .orderBy(record.id);
