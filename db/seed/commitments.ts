import type { commitmentChecks, commitments, commitmentUpdates, supports } from "../schema";
import type { Calendar } from "./calendar";
import { officeIdOf } from "./city";
import { photos } from "./content/photos";
import type { SeedCommitment } from "./content/types";
import type { RowOf } from "./insert-rows";
import type { People } from "./people";
import type { PlannedResponse, Responses } from "./responses";

export interface Commitments {
  rows: (RowOf<typeof commitments> & { id: number })[];
  updates: (RowOf<typeof commitmentUpdates> & { id: number; createdAt: Date })[];
  /** What residents say of them. */
  checks: (RowOf<typeof commitmentChecks> & { id: number; createdAt: Date })[];
}

interface Planned {
  row: Commitments["rows"][number];
  content: SeedCommitment;
  response: PlannedResponse;
}

/** What the published responses say the city will do, what became of it, and what residents say of that. */
export function planCommitments(
  { all, publications }: Responses,
  cast: readonly RowOf<typeof supports>[],
  people: People,
  calendar: Calendar,
): Commitments {
  const planned = publications
    .filter(({ number }) => number === 1)
    .flatMap((publication) => {
      const response = all.find(({ id }) => id === publication.responseId);
      if (!response || response.publishedDaysAgo === null) return [];
      return (response.content.commitments ?? []).map((content) => ({ publication, response, content }));
    })
    .map(({ publication, response, content }, i): Planned => {
      const { done, withdrawn, keeper } = content;
      const end = done ?? withdrawn;
      return {
        content,
        response,
        row: {
          id: i + 1,
          publicationId: publication.id,
          responseId: publication.responseId,
          topicId: publication.topicId,
          officeId: keeper ? officeIdOf(keeper) : publication.officeId,
          summary: content.summary,
          summaryEs: content.summaryEs,
          doneWhen: content.doneWhen ?? "",
          doneWhenEs: content.doneWhenEs ?? "",
          dueOn: calendar.dateIn(content.dueInDays),
          // What was done before it was promised settles with the promise.
          settledAt: end ? calendar.workedAgo(Math.min(end.daysAgo, (response.publishedDaysAgo ?? 0) - 0.01)) : null,
          settledAs: done ? "done" : withdrawn ? "withdrawn" : null,
          beforePhotoId: photoIdOf(content, "before"),
          afterPhotoId: photoIdOf(content, "after"),
          residentsDone: content.residents?.done ?? 0,
          residentsNotDone: content.residents?.notDone ?? 0,
        },
      };
    });
  const updates = planned
    .flatMap((each) => updatesOf(each, people, calendar))
    .sort((a, b) => a.createdAt.getTime() - b.createdAt.getTime())
    .map((update, i) => ({ id: i + 1, ...update }));
  const checks = planned
    .flatMap((each) => checksOf(each, cast, calendar))
    .sort((a, b) => a.createdAt.getTime() - b.createdAt.getTime())
    .map((check, i) => ({ id: i + 1, ...check }));
  return { rows: planned.map(({ row }) => row), updates, checks };
}

/** Photos have the ids of their places in the list. */
function photoIdOf(content: SeedCommitment, moment: "before" | "after"): number | null {
  const index = photos.findIndex((photo) => photo.commitment === content.summary && photo.moment === moment);
  return index < 0 ? null : index + 1;
}

function updatesOf(
  { row, content, response }: Planned,
  people: People,
  calendar: Calendar,
): Omit<Commitments["updates"][number], "id">[] {
  const base = { commitmentId: row.id, writtenBy: people.idOf(response.content.drafter) };
  const none = { evidenceKind: null, evidence: "", photoId: null };
  const progress = (content.progress ?? []).map(({ daysAgo, sentence, sentenceEs }) => ({
    ...base,
    ...none,
    kind: "progress" as const,
    sentence,
    sentenceEs,
    createdAt: calendar.workedAgo(daysAgo),
  }));
  const createdAt = row.settledAt;
  if (!createdAt) return progress;
  const { done, withdrawn } = content;
  if (withdrawn)
    return [
      ...progress,
      { ...base, ...none, kind: "withdrawn" as const, sentence: withdrawn.reason, sentenceEs: withdrawn.reasonEs, createdAt },
    ];
  if (!done) return progress;
  const photoId = row.afterPhotoId ?? null;
  if (!photoId && !done.proof) throw new Error(`Nothing proves: ${content.summary}`);
  return [
    ...progress,
    {
      ...base,
      kind: "done" as const,
      sentence: done.evidence,
      sentenceEs: done.evidenceEs,
      evidenceKind: photoId ? ("photo" as const) : (done.proof?.kind ?? null),
      evidence: photoId ? "" : (done.proof?.evidence ?? ""),
      photoId,
      createdAt,
    },
  ];
}

/** Of the people who supported what it goes back to, in the order in which they did. */
function checksOf({ row, content, response }: Planned, cast: readonly RowOf<typeof supports>[], calendar: Calendar) {
  const { residents, done } = content;
  if (!residents || !done) return [];
  const ids = new Set(response.ideas.map(({ idea }) => idea.id));
  const supporters = [...new Set(cast.filter(({ ideaId }) => ids.has(ideaId)).map(({ personId }) => personId))];
  const count = residents.done + residents.notDone;
  if (supporters.length < count) throw new Error(`Fewer people supported than speak of: ${content.summary}`);
  return supporters.slice(0, count).map((personId, i) => ({
    commitmentId: row.id,
    personId,
    says: i < residents.done ? ("done" as const) : ("not_done" as const),
    sentence: "",
    createdAt: calendar.workedAgo(done.daysAgo * (0.9 - (0.8 * i) / count)),
  }));
}
