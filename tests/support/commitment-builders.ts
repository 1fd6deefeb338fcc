import { eq } from "drizzle-orm";
import sharp from "sharp";
import type { CommitmentUpdateForm } from "~/features/commitments/commitment-form";
import { updateCommitment } from "~/features/commitments/update-commitment.server";
import type { Database } from "~db/client.server";
import { commitments } from "~db/schema";
import { anIdea } from "./builders";
import { aDesk, aPublishedResponse } from "./response-builders";

/** What a form of an update carries: progress in one sentence, unless told. */
export function anUpdate(values: Partial<CommitmentUpdateForm> = {}): CommitmentUpdateForm {
  return {
    kind: "progress",
    sentence: "The holes are dug.",
    sentenceEs: "",
    link: "",
    ordinance: "",
    photoAlt: "",
    photoAltEs: "",
    ...values,
  };
}

/** A published answer that promised something for one of its two ideas. */
export async function aCommitment(db: Database, now: Date) {
  const desk = await aDesk(db, now);
  const [trees, bridge] = [await anIdea(db, now, { topicId: desk.topic.id }), await anIdea(db, now, { topicId: desk.topic.id })];
  const responseId = await aPublishedResponse(db, desk, now, {
    decision: "will_do",
    nextOn: "2027-03-15",
    next: "Plant 22 trees.",
    ideas: [
      { id: trees.id, decision: "will_do" },
      { id: bridge.id, decision: "no" },
    ],
  });
  const [commitment] = await db.select({ id: commitments.id }).from(commitments).where(eq(commitments.responseId, responseId));
  if (!commitment) throw new Error("the answer made no commitment");
  return { desk, commitmentId: commitment.id, responseId, trees, bridge };
}

/** One that the city calls done. */
export async function aDoneCommitment(db: Database, now: Date) {
  const made = await aCommitment(db, now);
  const update = anUpdate({ kind: "done", sentence: "See the trees.", link: "https://oxbow.example/trees" });
  await updateCommitment(db, made.desk.drafter, made.commitmentId, update, made.desk.site, now);
  return made;
}

/** A photo as a browser sends it. */
export async function aPhotoFile(name = "trees.jpg"): Promise<File> {
  const bytes = await sharp({ create: { width: 300, height: 200, channels: 3, background: "#2a7" } })
    .jpeg()
    .toBuffer();
  return new File([new Uint8Array(bytes)], name, { type: "image/jpeg" });
}
