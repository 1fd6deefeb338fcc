import type { ContentKind, ContentRef } from "~/features/moderation/content";
import type { ReportedPart } from "~/features/reports/report-form";
import type { Database } from "~db/client.server";
import { aComment, anIdea, aResident } from "./builders";
import { anIdeaPhoto } from "./photo-builders";

/** Something of each kind: what it is, and where a resident stands who reports it. */
export async function aReportable(
  db: Database,
  now: Date,
  kind: ContentKind,
): Promise<{ ref: ContentRef; content: ContentRef; part?: ReportedPart }> {
  if (kind === "name") {
    const author = await aResident(db);
    const idea = await anIdea(db, now, { authorId: author.id });
    return { ref: { kind, id: author.id }, content: { kind: "idea", id: idea.id }, part: "name" };
  }
  const made = { idea: () => anIdea(db, now), comment: () => aComment(db, now), photo: () => anIdeaPhoto(db, now) }[kind];
  const ref = { kind, id: (await made()).id };
  return { ref, content: ref };
}
