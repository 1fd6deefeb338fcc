import { asc, inArray } from "drizzle-orm";
import type { Database } from "~db/client.server";
import { offices } from "~db/schema";

/** The offices at whose desk somebody looks, by name: theirs, or all of them for who watches. */
export function listDeskOffices(db: Database, officeIds: number[] | "all") {
  return db
    .select({ id: offices.id, slug: offices.slug, name: offices.name, nameEs: offices.nameEs })
    .from(offices)
    .where(officeIds === "all" ? undefined : inArray(offices.id, officeIds))
    .orderBy(asc(offices.name), asc(offices.id));
}

export type DeskOffice = Awaited<ReturnType<typeof listDeskOffices>>[number];
