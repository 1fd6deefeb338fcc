import { and, eq, getTableColumns, gt } from "drizzle-orm";
import { yearIn } from "~/core/city-year";
import { Refusal } from "~/core/errors";
import type { Actor } from "~/features/people/actor";
import { addPhoto } from "~/features/photos/add-photo.server";
import { encodePhoto } from "~/features/photos/encode-photo.server";
import { writeRecord } from "~/features/record/write-record.server";
import { actingNow } from "~/features/responses/acting-now.server";
import { officeGrantOf } from "~/features/responses/permissions";
import type { Site } from "~/features/responses/tell-everyone.server";
import type { Database } from "~db/client.server";
import { commitments, commitmentUpdates } from "~db/schema";
import type { CommitmentUpdateForm } from "./commitment-form";
import { evidenceOf } from "./evidence-of";
import { isPublic } from "./is-public.server";
import { commitmentRefusal } from "./permissions";
import { settleCommitment } from "./settle-commitment.server";
import { tellUpdate } from "./tell-update.server";

/** A form that is sent twice, by a double click or a network that tries again, is one update. */
const repeatMs = 10 * 60 * 1000;

/**
 * Says in public what became of a commitment, and tells everyone who took part. Done or withdrawn settles it, once, and moves the ideas that
 * waited for it. The same progress from the same person within ten minutes is the same update.
 * @throws Refusal missing, conflict when it is settled already, forbidden (suspended, role ended), invalid or too-large for its photo
 */
export async function updateCommitment(
  db: Database,
  actor: Actor,
  commitmentId: number,
  update: CommitmentUpdateForm,
  site: Site,
  now: Date,
): Promise<void> {
  // Unlocked, so that nobody's photo is worked on for nothing; what counts is looked at again below.
  refuse(actor, await findCommitment(db, commitmentId));
  const picture = update.photo && (await encodePhoto(new Uint8Array(await update.photo.arrayBuffer())));
  await db.transaction(async (tx) => {
    await tx.select({ id: commitments.id }).from(commitments).where(eq(commitments.id, commitmentId)).for("update");
    const commitment = refuse(actor, await findCommitment(tx, commitmentId));
    const acting = await actingNow(tx, actor, commitment.officeId, now);
    if (update.kind === "progress" && (await wasSaidJustNow(tx, actor, commitmentId, update, now))) return;
    const { photoAlt: alt, photoAltEs: altEs } = update;
    const photoId = picture ? await addPhoto(tx, { ...picture, alt, altEs, uploadedBy: actor.id }, now) : null;
    const { kind, sentence, sentenceEs } = update;
    const values = { commitmentId, kind, sentence, sentenceEs, ...evidenceOf(update), photoId };
    const [said] = await tx
      .insert(commitmentUpdates)
      .values({ ...values, writtenBy: actor.id, createdAt: now })
      .returning();
    if (!said) throw new Error("no update came back from its insert");
    if (photoId && kind === "progress" && update.isBefore)
      await tx.update(commitments).set({ beforePhotoId: photoId }).where(eq(commitments.id, commitmentId));
    if (kind !== "progress")
      await settleCommitment(tx, commitment, { ...said, kind, afterPhotoId: photoId }, yearIn(site.city.timeZone, now));
    const grantId = officeGrantOf(acting, commitment.officeId)?.id;
    const detail = { update: said.id, sentence, evidence: said.evidence, photo: photoId };
    await writeRecord(
      tx,
      { actorId: actor.id, grantId, act: `commitment.${kind}`, subject: "commitment", subjectId: commitmentId, detail },
      now,
    );
    await tellUpdate(tx, said, site, now);
  });
}

async function findCommitment(db: Database, commitmentId: number) {
  const [found] = await db
    .select({ ...getTableColumns(commitments), isPublic })
    .from(commitments)
    .where(eq(commitments.id, commitmentId));
  return found;
}

type FoundCommitment = Awaited<ReturnType<typeof findCommitment>>;

function refuse(actor: Actor, commitment: FoundCommitment): NonNullable<FoundCommitment> {
  if (!commitment) throw new Refusal("missing", "common.not-found");
  const refusal = commitmentRefusal(actor, commitment);
  if (refusal) throw refusal;
  return commitment;
}

async function wasSaidJustNow(
  tx: Database,
  actor: Actor,
  commitmentId: number,
  update: CommitmentUpdateForm,
  now: Date,
): Promise<boolean> {
  const [said] = await tx
    .select({ id: commitmentUpdates.id })
    .from(commitmentUpdates)
    .where(
      and(
        eq(commitmentUpdates.commitmentId, commitmentId),
        eq(commitmentUpdates.writtenBy, actor.id),
        eq(commitmentUpdates.kind, update.kind),
        eq(commitmentUpdates.sentence, update.sentence),
        eq(commitmentUpdates.sentenceEs, update.sentenceEs),
        gt(commitmentUpdates.createdAt, new Date(now.getTime() - repeatMs)),
      ),
    )
    .limit(1);
  return said !== undefined;
}
