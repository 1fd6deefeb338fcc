import { eq, sql } from "drizzle-orm";
import { firstFreeSlug, slugOf } from "~/core/slug";
import { type Actor, grantOf } from "~/features/people/actor";
import { writeRecord } from "~/features/record/write-record.server";
import type { Database } from "~db/client.server";
import { offices } from "~db/schema";
import type { OfficeTexts } from "./office-form";
import { manageOfficesRefusal } from "./permissions";

/** Adds an office; its address is made from its English name and stays when the office is renamed. Gives its id. @throws Refusal forbidden */
export async function createOffice(db: Database, actor: Actor, texts: OfficeTexts, now: Date): Promise<number> {
  const refusal = manageOfficesRefusal(actor);
  if (refusal) throw refusal;
  return db.transaction(async (tx) => {
    // Two offices of one name created at once become two addresses.
    await tx.execute(sql`select pg_advisory_xact_lock(hashtext('offices.slug'))`);
    const slug = await firstFreeSlug(slugOf(texts.name, "office"), async (candidate) => {
      return (await tx.select({ id: offices.id }).from(offices).where(eq(offices.slug, candidate))).length === 0;
    });
    const [office] = await tx
      .insert(offices)
      .values({ ...columnsOf(texts), slug })
      .returning({ id: offices.id });
    if (!office) throw new Error("an office was not inserted");
    const grantId = grantOf(actor, "administrator")?.id;
    await writeRecord(
      tx,
      {
        actorId: actor.id,
        grantId,
        act: "office.created",
        subject: "office",
        subjectId: office.id,
        detail: { slug, name: texts.name },
      },
      now,
    );
    return office.id;
  });
}

/** The texts of the form as columns. An untranslated name or title is the English one, because those stand alone on pages and papers. */
export function columnsOf(texts: OfficeTexts) {
  return {
    ...texts,
    nameEs: texts.nameEs || texts.name,
    headTitleEs: texts.headTitleEs || texts.headTitle,
    videoUrl: texts.videoUrl || null,
    captionsUrl: texts.captionsUrl || null,
    captionsUrlEs: texts.captionsUrlEs || null,
    posterUrl: texts.posterUrl || null,
  };
}
