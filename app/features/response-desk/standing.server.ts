import { sql } from "drizzle-orm";
import type { Refusal } from "~/core/errors";
import type { Database } from "~db/client.server";
import { people, publications, responses } from "~db/schema";

/** What of a response is public, what is set to become so, and what last went otherwise. One query. */
export async function getStanding(db: Database, responseId: number) {
  const [standing] = await db
    .select({
      publicationId: responses.publicationId,
      number: publications.number,
      publishedAt: publications.publishedAt,
      publishedBy: sql<string | null>`(select display_name from people p where p.id = ${publications.publishedBy})`,
      undoUntil: publications.undoUntil,
      publishAt: responses.publishAt,
      publishSetBy: people.displayName,
      isVersionPublished: sql<boolean>`exists (select from publications o where o.version_id = ${responses.versionId})`,
      setback: sql<Setback | null>`(
        select json_build_object('act', r.act, 'at', r.at, 'by', (select display_name from people p where p.id = r.actor_id), 'detail', r.detail)
          from record r
         where r.act in ('response.sent-back', 'response.not-published', 'response.taken-back')
           and ((r.subject = 'response' and r.subject_id = ${responses.id})
                or (r.subject = 'publication' and r.subject_id in (select o.id from publications o where o.response_id = ${responses.id})))
         order by r.id desc limit 1)`.mapWith(setbackOf),
    })
    .from(responses)
    .leftJoin(publications, sql`${publications.id} = ${responses.publicationId}`)
    .leftJoin(people, sql`${people.id} = ${responses.publishSetBy}`)
    .where(sql`${responses.id} = ${responseId}`);
  if (!standing) throw new Error("the response is gone");
  return standing;
}

export type Standing = Awaited<ReturnType<typeof getStanding>>;

/** The last thing that kept a response from going on: sent back, not published at its time, or taken back. */
export interface Setback {
  act: "response.sent-back" | "response.not-published" | "response.taken-back";
  at: Date;
  by: string | null;
  /** What a person wrote; empty when the site itself refused. */
  reason: string;
  /** Why the site refused, as a form error: a key of the catalogs with its values. */
  why: Refusal["formError"] | null;
  /** The time that was set. */
  publishAt: Date | null;
}

function setbackOf(value: unknown): Setback {
  const { act, at, by, detail } = value as {
    act: Setback["act"];
    at: string;
    by: string | null;
    detail: { reason?: string; why?: string; publishAt?: string };
  };
  const publishAt = detail.publishAt ? new Date(detail.publishAt) : null;
  return { act, at: new Date(at), by, reason: detail.reason ?? "", why: detail.why ?? null, publishAt };
}
