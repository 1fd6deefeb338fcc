import { eq, sql } from "drizzle-orm";
import { Refusal } from "~/core/errors";
import { firstFreeSlug, slugOf } from "~/core/slug";
import { type Actor, grantOf } from "~/features/people/actor";
import { changesOf } from "~/features/record/changes";
import { writeRecord } from "~/features/record/write-record.server";
import type { Database } from "~db/client.server";
import { responseTemplates } from "~db/schema";
import { defaultTemplates } from "./default-templates";
import type { TemplateFields } from "./template-form";

/**
 * Words a template anew, as one more version; the record keeps what was there before.
 * @throws Refusal missing, forbidden, conflict when somebody saved it since the actor opened it
 */
export async function saveTemplate(
  db: Database,
  actor: Actor,
  { templateId, fields }: { templateId: number; fields: TemplateFields },
  now: Date,
): Promise<void> {
  refuseOthers(actor);
  return db.transaction(async (tx) => {
    const [template] = await tx.select().from(responseTemplates).where(eq(responseTemplates.id, templateId)).for("update");
    if (!template) throw new Refusal("missing", "templates.not-found");
    if (template.version !== fields.version) throw new Refusal("conflict", "templates.newer-version");
    const { version, decision, ...texts } = fields;
    const columns = { ...texts, decision: decision ?? null };
    const changes = changesOf(template, columns);
    if (!changes) return;
    await tx
      .update(responseTemplates)
      .set({ ...columns, version: version + 1 })
      .where(eq(responseTemplates.id, templateId));
    await writeAct(tx, actor, "template.changed", templateId, { ...changes }, now);
  });
}

/** A new template at the end of the list, not offered until it has its texts. Gives its id. @throws Refusal forbidden */
export async function addTemplate(
  db: Database,
  actor: Actor,
  names: { name: string; nameEs: string },
  now: Date,
): Promise<number> {
  refuseOthers(actor);
  return db.transaction(async (tx) => {
    // Two templates of one name added at once become two addresses.
    await tx.execute(sql`select pg_advisory_xact_lock(hashtext('response_templates.slug'))`);
    const slug = await firstFreeSlug(slugOf(names.name, "template"), async (candidate) => {
      const taken = await tx
        .select({ id: responseTemplates.id })
        .from(responseTemplates)
        .where(eq(responseTemplates.slug, candidate));
      return taken.length === 0;
    });
    const [template] = await tx
      .insert(responseTemplates)
      .values({
        ...names,
        slug,
        position: sql`(select least(coalesce(max(position), 0) + 1, 999) from response_templates)`,
        isOffered: false,
      })
      .returning({ id: responseTemplates.id });
    if (!template) throw new Error("no template came back from its insert");
    await writeAct(tx, actor, "template.added", template.id, { slug, ...names }, now);
    return template.id;
  });
}

/** Adds the standard templates that the city does not have; pressed twice, nothing the second time. @throws Refusal forbidden */
export async function addStandardTemplates(db: Database, actor: Actor, now: Date): Promise<void> {
  refuseOthers(actor);
  await db.transaction(async (tx) => {
    const added = await tx
      .insert(responseTemplates)
      .values(defaultTemplates.map((template, index) => ({ ...template, position: index + 1 })))
      .onConflictDoNothing({ target: responseTemplates.slug })
      .returning({ id: responseTemplates.id, slug: responseTemplates.slug });
    for (const { id, slug } of added) await writeAct(tx, actor, "template.added", id, { slug }, now);
  });
}

function refuseOthers(actor: Actor): void {
  if (!grantOf(actor, "administrator")) throw new Refusal("forbidden", "common.forbidden");
}

/** Templates are the city's own words, so their changes stand on its record. */
function writeAct(tx: Database, actor: Actor, act: string, templateId: number, detail: Record<string, unknown>, now: Date) {
  const grantId = grantOf(actor, "administrator")?.id;
  return writeRecord(tx, { actorId: actor.id, grantId, act, subject: "template", subjectId: templateId, detail }, now);
}
