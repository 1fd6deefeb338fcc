import { sql } from "drizzle-orm";
import type { Content, ContentRef } from "~/features/moderation/content";
import { getContent } from "~/features/moderation/get-content.server";
import { targetIs } from "~/features/moderation/target.server";
import type { Act } from "~/features/moderation/write-decision.server";
import type { Actor } from "~/features/people/actor";
import type { ShownPhoto } from "~/features/photos/photo-picture";
import { getShownPhoto } from "~/features/photos/queries.server";
import { listClausesFor } from "~/features/policy/queries.server";
import type { Database } from "~db/client.server";
import { nameReportRefusal, reportRefusal } from "./permissions";

/** How a person's own report stands: what was decided, or that it was taken back; `act` is null while it waits. */
export interface OwnReport {
  at: Date;
  act: Act | null;
}

/** What somebody sees who reports. */
export interface ReadReport {
  content: Content;
  /** Of a photo: itself. */
  photo: ShownPhoto | null;
  /** Nobody reports a name that is not shown. */
  mayReportName: boolean;
  /** Their report of the text, and of the name beside it. */
  own: { text: OwnReport | null; name: OwnReport | null };
}

/** The text, the rules, and the person's earlier reports when there are any. At most four queries. @throws Refusal missing, forbidden */
export async function readReport(db: Database, actor: Actor, ref: ContentRef, now: Date) {
  const content = await getContent(db, ref);
  const refusal = reportRefusal(actor, content);
  if (refusal) throw refusal;
  const [clauses, own, photo] = await Promise.all([
    listClausesFor(db, content.policyVersionId, now),
    ownReports(db, actor, content),
    ref.kind === "photo" ? getShownPhoto(db, ref.id) : null,
  ]);
  const mayReportName = (ref.kind === "idea" || ref.kind === "comment") && nameReportRefusal(actor, content) === null;
  // The person's id is nobody's business but the database's.
  return { content: { ...content, authorId: null }, photo, clauses, own, mayReportName };
}

async function ownReports(db: Database, actor: Actor, content: Content): Promise<ReadReport["own"]> {
  const isName = content.authorId === null ? sql`false` : targetIs({ kind: "name", id: content.authorId }, sql`r`);
  const { rows } = await db.execute<{ isName: boolean; at: Date | string; act: Act | null }>(sql`
    select r.person_id is not null as "isName", coalesce(b.created_at, d.created_at, r.created_at) as at, coalesce(b.act, d.act) as act
      from reports r left join decisions d on d.id = r.decision_id
      left join lateral (select * from decisions later where later.reverses_id = d.id and later.act = 'restore' order by later.id desc limit 1) b on true
     where r.reporter_id = ${actor.id} and (${targetIs(content, sql`r`)} or ${isName})`);
  const find = (isOfName: boolean) => {
    const row = rows.find((each) => each.isName === isOfName);
    return row ? { at: new Date(row.at), act: row.act } : null;
  };
  return { text: find(false), name: find(true) };
}
