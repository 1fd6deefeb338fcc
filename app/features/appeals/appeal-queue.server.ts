import { type SQL, sql } from "drizzle-orm";
import type { ContentKind } from "~/features/moderation/content";
import { kindAndId } from "~/features/moderation/target.server";
import type { Act } from "~/features/moderation/write-decision.server";
import { type Actor, grantOf } from "~/features/people/actor";
import type { ClauseName } from "~/features/policy/clause";
import type { Database } from "~db/client.server";

/** A line of the queue of second looks: without who decided. */
export interface WaitingAppeal {
  id: number;
  askedAt: Date;
  act: Exclude<Act, "keep" | "restore">;
  kind: ContentKind;
  ideaTitle: string;
  question: string | null;
  questionEs: string | null;
  clause: ClauseName | null;
  /** The first 300 characters of what the author says. */
  text: string;
  /** For outside reviewers: no moderator of the city may rule. */
  isForReviewers: boolean;
}

export const appealsPerPage = 30;

/** Who may rule on an appeal `a` of a decision `d`: neither decided, approved nor wrote it, and has no stake in what it says. */
function mayRule(person: SQL, now: Date): SQL {
  return sql`(d.moderator_id <> ${person} and d.approved_by is distinct from ${person} and a.person_id <> ${person}
    and conflict_of(${person}, d.topic_id, d.text, ${now}) is null)`;
}

const waiting = sql`from appeals a join decisions d on d.id = a.decision_id where not exists (select from rulings r where r.appeal_id = a.id)`;

/**
 * The second looks that wait and that the actor may give, what is due first on top, one page; and how many others wait for somebody else.
 * Two queries.
 */
export async function listAppeals(db: Database, actor: Actor, after: number | null, now: Date, limit = appealsPerPage) {
  const me = sql`${actor.id}::integer`;
  const [page, elsewhere] = await Promise.all([
    db.execute<Row>(sql`
      with place as materialized (
        select a.id, d.id as decision_id ${waiting} and ${after === null ? sql`true` : sql`a.id > ${after}`} and ${mayRule(me, now)} order by a.id limit ${limit + 1})
      select a.id as "appealId", a.created_at as "askedAt", left(a.text, 300) as text, d.act, ${kindAndId(sql`d`)},
             coalesce(i.title, '') as "ideaTitle", t.question, t.question_es as "questionEs",
             case when pc.id is not null then json_build_object('number', pc.number, 'title', pc.title, 'titleEs', pc.title_es) end as clause,
             ${grantOf(actor, "reviewer") ? nobodyOfTheCity(now) : sql`false`} as "isForReviewers"
        from place join appeals a on a.id = place.id join decisions d on d.id = place.decision_id
        left join comments c on c.id = d.comment_id left join idea_photos f on f.photo_id = d.photo_id
        left join ideas i on i.id = coalesce(d.idea_id, c.idea_id, f.idea_id)
        left join topics t on t.id = d.topic_id left join policy_clauses pc on pc.id = d.clause_id
       order by a.id`),
    db.execute<{ count: number }>(sql`select count(*)::integer as count ${waiting} and not ${mayRule(me, now)}`),
  ]);
  const appeals = page.rows
    .slice(0, limit)
    .map(({ appealId, askedAt, id: _, ...row }): WaitingAppeal => ({ ...row, id: appealId, askedAt: new Date(askedAt) }));
  return {
    appeals,
    next: page.rows.length > limit ? (appeals.at(-1)?.id ?? null) : null,
    elsewhere: elsewhere.rows[0]?.count ?? 0,
  };
}

function nobodyOfTheCity(now: Date): SQL {
  return sql`not exists (
    select from grants g where g.role = 'moderator' and g.starts_at <= ${now} and (g.ends_at is null or g.ends_at > ${now})
       and not exists (select from suspensions s where s.person_id = g.person_id and s.lifted_at is null and s.starts_at <= ${now} and s.ends_at > ${now})
       and ${mayRule(sql`g.person_id`, now)})`;
}

type Row = Omit<WaitingAppeal, "id" | "askedAt"> & { appealId: number; id: number; askedAt: string | Date } & Record<
    string,
    unknown
  >;
