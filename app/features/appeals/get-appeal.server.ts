import { sql } from "drizzle-orm";
import { Refusal } from "~/core/errors";
import type { Locale } from "~/core/locale";
import type { ContentKind } from "~/features/moderation/content";
import { kindAndId } from "~/features/moderation/target.server";
import type { Act } from "~/features/moderation/write-decision.server";
import type { Clause, ClauseName } from "~/features/policy/clause";
import type { Database } from "~db/client.server";
import type { RuledOn } from "./permissions";

/** An appeal with the decision it is about, as somebody reads it who rules. Who decided is not in it: that must not count. */
export interface Appeal extends RuledOn {
  id: number;
  decisionId: number;
  /** Who asks. */
  personId: number;
  askedAt: Date;
  words: string;
  act: Exclude<Act, "keep" | "restore">;
  kind: ContentKind;
  contentId: number;
  ideaId: number | null;
  ideaTitle: string;
  topicSlug: string | null;
  question: string | null;
  questionEs: string | null;
  language: Locale;
  text: string;
  passage: string | null;
  covered: string[];
  clause: (ClauseName & Pick<Clause, "id">) | null;
  reason: string;
  until: Date | null;
  decidedAt: Date;
  takenBackAt: Date | null;
  ruledAt: Date | null;
  rulingReason: string | null;
}

/** An appeal, ruled on or not, as `personId` may or may not rule on it. One query. @throws Refusal missing */
export async function getAppeal(db: Database, appealId: number, personId: number, now: Date): Promise<Appeal> {
  const { rows } = await db.execute<Row>(sql`
    select a.id as "appealId", d.id as "decisionId", a.person_id as "personId", a.created_at as "askedAt", a.text as words,
           d.act, ${kindAndId(sql`d`)}, i.id as "ideaId", coalesce(i.title, '') as "ideaTitle",
           t.slug as "topicSlug", t.question, t.question_es as "questionEs", coalesce(c.language, i.language, 'en') as language,
           d.text, d.passage, d.covered, d.reason, d.until, d.created_at as "decidedAt",
           case when pc.id is not null then json_build_object('id', pc.id, 'number', pc.number, 'title', pc.title, 'titleEs', pc.title_es) end as clause,
           (select min(back.created_at) from decisions back where back.reverses_id = d.id and back.act = 'restore') as "takenBackAt",
           r.outcome, r.reason as "rulingReason", r.created_at as "ruledAt",
           (${personId}::integer = d.moderator_id or ${personId}::integer is not distinct from d.approved_by) as "isOwnDecision",
           ${personId}::integer = a.person_id as "isOwnContent", conflict_of(${personId}::integer, d.topic_id, d.text, ${now}) as conflict
      from appeals a join decisions d on d.id = a.decision_id
      left join rulings r on r.appeal_id = a.id
      left join comments c on c.id = d.comment_id left join idea_photos f on f.photo_id = d.photo_id
      left join ideas i on i.id = coalesce(d.idea_id, c.idea_id, f.idea_id)
      left join topics t on t.id = d.topic_id left join policy_clauses pc on pc.id = d.clause_id
     where a.id = ${appealId}`);
  const [row] = rows;
  if (!row) throw new Refusal("missing", "common.not-found");
  const { appealId: id, id: contentId, ...rest } = row;
  const at = (value: string | Date | null) => (value === null ? null : new Date(value));
  return {
    ...rest,
    id,
    contentId,
    askedAt: new Date(row.askedAt),
    decidedAt: new Date(row.decidedAt),
    until: at(row.until),
    takenBackAt: at(row.takenBackAt),
    ruledAt: at(row.ruledAt),
  };
}

type Moment = string | Date;
type Row = Omit<Appeal, "contentId" | "askedAt" | "decidedAt" | "until" | "takenBackAt" | "ruledAt"> & {
  appealId: number;
  askedAt: Moment;
  decidedAt: Moment;
  until: Moment | null;
  takenBackAt: Moment | null;
  ruledAt: Moment | null;
} & Record<string, unknown>;
