import { type SQL, sql } from "drizzle-orm";
import { type Content, type ContentKind, fullTextOf } from "~/features/moderation/content";
import { kindAndId, targetIs } from "~/features/moderation/target.server";
import type { Act } from "~/features/moderation/write-decision.server";
import type { ClauseName } from "~/features/policy/clause";

/** What somebody decided on a text with much the same words. */
export interface SimilarDecision {
  decisionId: number;
  kind: ContentKind;
  /** Of what was decided on. */
  id: number;
  act: Act;
  clause: ClauseName | null;
  /** The first 200 characters. */
  excerpt: string;
  /** How much the words are the same. */
  likeness: "same" | "much" | "some";
  /** It was taken back, or changed after a second look. */
  wasChanged: boolean;
  at: Date;
}

const read = { most: 5, compared: 200, characters: 2000 } as const;

/** Up to five decisions on other things with similar words, the most similar first, as a JSON list from the index of trigrams. Part of a query. */
export function similarTo(content: Content): SQL {
  const text = fullTextOf(content).slice(0, read.characters);
  return sql`(select coalesce(json_agg(e order by e.similarity desc, e."decisionId" desc), '[]') from (
    select d.id as "decisionId", ${kindAndId(sql`d`)}, d.act, left(d.text, 200) as excerpt, d.created_at as at, d.similarity,
           case when c.id is not null then json_build_object('number', c.number, 'title', c.title, 'titleEs', c.title_es) end as clause,
           exists (select from decisions x where x.reverses_id = d.id)
             or exists (select from appeals a join rulings r on r.appeal_id = a.id where a.decision_id = d.id and r.outcome <> 'upheld') as "wasChanged"
      from (select m.*, similarity(m.text, ${text}) as similarity
              from (select d.* from decisions d
                     where d.text % ${text} and d.act in ('keep', 'collapse', 'move', 'redact', 'hide') and not coalesce(${targetIs(content, sql`d`)}, false)
                     limit ${read.compared}) m
             order by similarity desc, m.id desc limit ${read.most}) d
      left join policy_clauses c on c.id = d.clause_id) e)`;
}

/** A row of that list, with how similar it is in words. */
export function similarOf({ similarity, ...row }: SimilarRow): SimilarDecision {
  return {
    ...row,
    at: new Date(row.at),
    likeness: similarity >= 0.9 ? "same" : similarity >= 0.6 ? "much" : "some",
  };
}

export type SimilarRow = Omit<SimilarDecision, "at" | "likeness"> & { at: string; similarity: number };
