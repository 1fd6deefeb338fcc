import { sql } from "drizzle-orm";
import type { AnyPgColumn } from "drizzle-orm/pg-core";
import type { MarkedCommitment } from "~/features/commitments/commitment-mark";
import { apartAmong } from "~/features/responses/answer-columns.server";
import type { Database } from "~db/client.server";
import { responseDecisions as decidedOn, ideas, neighborhoods, publications, responseVersions } from "~db/schema";
import { obligedIds } from "./obliged.server";
import type { ObligedCursor } from "./report-cursor";

interface ObligedQuery {
  topicId: number;
  after: ObligedCursor | null;
  limit: number;
}

const isHidden = sql<boolean>`not ${ideas.isVisible}`;
/** What was written about a hidden idea may repeat what was hidden. */
const unlessHidden = (text: AnyPgColumn) => sql<string | null>`case when ${ideas.isVisible} then ${text} end`;

/**
 * Every idea that a topic's promise obliges the city to answer, the most supported first, with what it decided; `rank` counts from 1. Of a
 * hidden idea no text is there, but its place is. One query.
 */
export async function listObliged(db: Database, { topicId, after, limit }: ObligedQuery) {
  const rows = await db
    .select({
      rank: sql<number>`place.rank`.mapWith(Number),
      id: ideas.id,
      isHidden,
      title: unlessHidden(ideas.title),
      language: ideas.language,
      supportsCount: ideas.supportsCount,
      neighborhood: neighborhoods.name,
      decision: ideas.answerDecision,
      answeredAt: ideas.answeredAt,
      responseId: publications.responseId,
      apartAmong,
      summary: unlessHidden(responseVersions.summary),
      summaryEs: unlessHidden(responseVersions.summaryEs),
      officeName: publications.officeName,
      officeNameEs: publications.officeNameEs,
      signerName: publications.signerName,
      signerTitle: publications.signerTitle,
      signerTitleEs: publications.signerTitleEs,
      commitment: sql<MarkedCommitment | null>`case when ${ideas.answerDecision} in ('will_do', 'doing') then (
        select json_build_object('id', c.id, 'dueOn', c.due_on, 'settledAs', c.settled_as) from commitments c
         where c.response_id = ${publications.responseId} and not exists (select from withdrawals w where w.publication_id = c.publication_id)
         order by c.id desc limit 1) end`,
    })
    .from(
      sql`(select * from (
        select i.id, i.supports_count, row_number() over (order by i.supports_count desc, i.id desc) as rank
          from (${obligedIds(topicId)}) asked join ideas i on i.id = asked.id) ranked
       where ${after ? sql`(supports_count, id) < (${after.supports}, ${after.id})` : sql`true`}
       order by rank limit ${limit + 1}) place`,
    )
    .innerJoin(ideas, sql`${ideas.id} = place.id`)
    .leftJoin(neighborhoods, sql`${neighborhoods.id} = ${ideas.neighborhoodId}`)
    .leftJoin(publications, sql`${publications.id} = ${ideas.answerId}`)
    .leftJoin(responseVersions, sql`${responseVersions.id} = ${publications.versionId}`)
    .leftJoin(decidedOn, sql`${decidedOn.versionId} = ${publications.versionId} and ${decidedOn.ideaId} = ${ideas.id}`)
    .orderBy(sql`place.rank`);
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return { obliged: page, next: last && rows.length > limit ? { supports: last.supportsCount, id: last.id } : null };
}

export type ObligedIdea = Awaited<ReturnType<typeof listObliged>>["obliged"][number];
