import { type SQL, sql } from "drizzle-orm";
import { Refusal } from "~/core/errors";
import type { Locale } from "~/core/locale";
import type { ContentKind } from "~/features/moderation/content";
import type { ToldAct } from "~/features/moderation/notice";
import { kindAndId } from "~/features/moderation/target.server";
import type { ClauseName } from "~/features/policy/clause";
import type { Database } from "~db/client.server";
import type { SecondLookFacts } from "./state";

/** A decision as its author reads it: without who made it. */
export interface OwnDecision extends SecondLookFacts {
  id: number;
  act: Exclude<ToldAct, "keep" | "restore">;
  kind: ContentKind;
  /** Of what was decided on. */
  contentId: number;
  ideaId: number | null;
  ideaTitle: string;
  /** Null for names, and for the titles of hidden ideas of others. */
  topicSlug: string | null;
  question: string | null;
  questionEs: string | null;
  topicClosesAt: Date | null;
  language: Locale;
  /** The full text as it was decided on. */
  text: string;
  passage: string | null;
  covered: string[];
  clause: (ClauseName & { version: number }) | null;
  reason: string;
  until: Date | null;
  appealText: string | null;
  ruledAt: Date | null;
  rulingReason: string | null;
  /** What the ruling put in its place. */
  newAct: ToldAct | null;
  newClause: ClauseName | null;
  newUntil: Date | null;
  /** The decision that was looked at again, when this one came from a ruling. */
  firstId: number | null;
}

/** A decision on what `personId` wrote. One query. @throws Refusal missing also for everybody else's */
export async function getOwnDecision(db: Database, personId: number, decisionId: number): Promise<OwnDecision> {
  const { rows } = await db.execute<Row>(sql`${ownDecisions(personId)} and d.id = ${decisionId}`);
  const [row] = rows;
  if (!row) throw new Refusal("missing", "common.not-found");
  return decisionOf(row);
}

export const ownDecisionsPerPage = 10;

/** The decisions on what a person wrote, newest first, at most eleven; those that a ruling made stand with the first one. `before` is an id. */
export async function listOwnDecisions(db: Database, personId: number, before: number | null): Promise<OwnDecision[]> {
  const { rows } = await db.execute<Row>(sql`
    ${ownDecisions(personId)} and made.id is null and ${before === null ? sql`true` : sql`d.id < ${before}`}
     order by d.id desc limit ${ownDecisionsPerPage + 1}`);
  return rows.map(decisionOf);
}

/** None of the people who decided, ruled or reported is read here, so that none can reach a page. */
function ownDecisions(personId: number): SQL {
  return sql`
    select d.id as "decisionId", d.act, ${kindAndId(sql`d`)}, d.text, d.passage, d.covered, d.reason, d.until, d.created_at as "decidedAt",
           i.id as "ideaId", case when i.author_id = ${personId} or (i.hidden_by is null and i.held_at is null) then i.title else '' end as "ideaTitle",
           t.slug as "topicSlug", t.question, t.question_es as "questionEs", t.closes_at as "topicClosesAt",
           coalesce(c.language, i.language, 'en') as language, ${clauseJson("pc", true)} as clause,
           (select min(back.created_at) from decisions back where back.reverses_id = d.id and back.act = 'restore') as "takenBackAt",
           a.created_at as "askedAt", a.text as "appealText", r.outcome, r.reason as "rulingReason", r.created_at as "ruledAt",
           nd.act as "newAct", nd.until as "newUntil", ${clauseJson("nc", false)} as "newClause",
           made.id is not null as "isFromRuling", made_of.decision_id as "firstId"
      from decisions d
      left join comments c on c.id = d.comment_id
      left join idea_photos f on f.photo_id = d.photo_id
      left join ideas i on i.id = coalesce(d.idea_id, c.idea_id, f.idea_id)
      left join topics t on t.id = d.topic_id
      left join policy_clauses pc on pc.id = d.clause_id left join policy_versions pv on pv.id = pc.version_id
      left join appeals a on a.decision_id = d.id left join rulings r on r.appeal_id = a.id
      left join decisions nd on nd.id = r.decision_id left join policy_clauses nc on nc.id = nd.clause_id
      left join rulings made on made.decision_id = d.id left join appeals made_of on made_of.id = made.appeal_id
     where d.author_id = ${personId} and d.act not in ('keep', 'restore')`;
}

function clauseJson(table: "pc" | "nc", withVersion: boolean): SQL {
  const clause = sql.identifier(table);
  return sql`case when ${clause}.id is not null then json_build_object('number', ${clause}.number, 'title', ${clause}.title, 'titleEs', ${clause}.title_es
    ${withVersion ? sql`, 'version', pv.number` : sql``}) end`;
}

const moments = ["decidedAt", "topicClosesAt", "takenBackAt", "askedAt", "ruledAt", "until", "newUntil"] as const;

type Row = Omit<OwnDecision, (typeof moments)[number] | "contentId"> &
  Record<(typeof moments)[number], string | Date | null> & { decisionId: number } & Record<string, unknown>;

function decisionOf({ decisionId, id: contentId, ...row }: Row): OwnDecision {
  const at = (name: (typeof moments)[number]) => (row[name] === null ? null : new Date(row[name]));
  return {
    ...row,
    id: decisionId,
    contentId,
    decidedAt: at("decidedAt") ?? new Date(0),
    topicClosesAt: at("topicClosesAt"),
    takenBackAt: at("takenBackAt"),
    askedAt: at("askedAt"),
    ruledAt: at("ruledAt"),
    until: at("until"),
    newUntil: at("newUntil"),
  };
}
