import type { commitments, commitmentUpdates } from "../schema";
import type { Calendar } from "./calendar";
import type { RowOf } from "./insert-rows";
import type { People } from "./people";
import type { Responses } from "./responses";

export interface Commitments {
  rows: (RowOf<typeof commitments> & { id: number })[];
  updates: (RowOf<typeof commitmentUpdates> & { id: number; createdAt: Date })[];
}

/** What the published responses say the city will do, and what became of it. */
export function planCommitments({ all, publications }: Responses, people: People, calendar: Calendar): Commitments {
  const planned = publications
    .flatMap((publication) => {
      const response = all.find(({ id }) => id === publication.responseId);
      return (response?.content.commitments ?? []).map((commitment) => ({ publication, response, commitment }));
    })
    .map(({ publication, response, commitment }, i) => {
      const { done, withdrawn } = commitment;
      const end = done ?? withdrawn;
      return {
        row: {
          id: i + 1,
          publicationId: publication.id,
          responseId: publication.responseId,
          topicId: publication.topicId,
          officeId: publication.officeId,
          summary: commitment.summary,
          summaryEs: commitment.summaryEs,
          dueOn: calendar.dateIn(commitment.dueInDays),
          // What was done before it was promised settles with the promise.
          settledAs: done ? ("done" as const) : withdrawn ? ("withdrawn" as const) : null,
          doneWhen: "",
          doneWhenEs: "",
          residentsDone: 0,
          residentsNotDone: 0,
          settledAt: end ? calendar.workedAgo(Math.min(end.daysAgo, (response?.publishedDaysAgo ?? 0) - 0.01)) : null,
        },
        update: done
          ? {
              kind: "done" as const,
              sentence: done.evidence,
              sentenceEs: done.evidenceEs,
              evidenceKind: "ordinance" as const,
              evidence: "-",
            }
          : withdrawn && {
              kind: "withdrawn" as const,
              sentence: withdrawn.reason,
              sentenceEs: withdrawn.reasonEs,
              evidenceKind: null,
              evidence: "",
            },
        writtenBy: response ? people.idOf(response.content.drafter) : 0,
      };
    });
  const updates = planned
    .flatMap(({ row, update, writtenBy }) =>
      update && row.settledAt ? [{ commitmentId: row.id, ...update, writtenBy, createdAt: row.settledAt }] : [],
    )
    .sort((a, b) => a.createdAt.getTime() - b.createdAt.getTime())
    .map((update, i) => ({ id: i + 1, ...update }));
  return { rows: planned.map(({ row }) => row), updates };
}
