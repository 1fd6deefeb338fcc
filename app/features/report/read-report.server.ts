import { listPublicationsOfTopic } from "~/features/responses/published.server";
import type { Database } from "~db/client.server";
import { participationOf } from "./count-participation.server";
import { countReport } from "./count-report.server";
import { listCommitmentsOfTopic } from "./list-commitments.server";
import { listObliged } from "./list-obliged.server";
import { listOtherAnswers } from "./list-other-answers.server";

/** Ideas on a page; and on the one page with all of them, for printing. The CSV file has no end. */
export const ideasPerPage = 100;
export const ideasAtMost = 1000;
export const othersPerPage = 50;

/** Everything on the first page of a report, or with `isWhole` the report on one page. Six queries at most, whatever the size of the city. */
export async function readReport(db: Database, topicId: number, options: { isWhole: boolean; now: Date }) {
  const { isWhole, now } = options;
  const [counts, participation, answers, obliged, others, commitments] = await Promise.all([
    countReport(db, topicId),
    participationOf(db, topicId, now),
    listPublicationsOfTopic(db, topicId, now),
    listObliged(db, { topicId, after: null, limit: isWhole ? ideasAtMost : ideasPerPage }),
    listOtherAnswers(db, { topicId, after: null, limit: isWhole ? ideasAtMost : othersPerPage }),
    listCommitmentsOfTopic(db, topicId),
  ]);
  return { counts, participation, answers, obliged, others, commitments };
}

export type Report = Awaited<ReturnType<typeof readReport>>;
