import { asc, eq, sql } from "drizzle-orm";
import { Refusal } from "~/core/errors";
import type { Database } from "~db/client.server";
import { responseTemplates } from "~db/schema";

/** All templates in the order in which they are offered, those that are not offered too. One query. */
export function listTemplates(db: Database) {
  return db.select().from(responseTemplates).orderBy(asc(responseTemplates.position), asc(responseTemplates.id));
}

export type Template = Awaited<ReturnType<typeof listTemplates>>[number];

/** The templates a response may start from, in their order. One query. */
export function listOfferedTemplates(db: Database): Promise<Template[]> {
  return db
    .select()
    .from(responseTemplates)
    .where(sql`${responseTemplates.isOffered}`)
    .orderBy(asc(responseTemplates.position), asc(responseTemplates.id));
}

/** @throws Refusal missing */
export async function getTemplate(db: Database, templateId: number): Promise<Template> {
  const [template] = await db.select().from(responseTemplates).where(eq(responseTemplates.id, templateId));
  if (!template) throw new Refusal("missing", "templates.not-found");
  return template;
}
