import { type SQL, sql } from "drizzle-orm";
import { Refusal } from "~/core/errors";
import type { Database } from "~db/client.server";
import type { Content, ContentKind, ContentRef, OpenCase } from "./content";
import { targetIs } from "./target.server";

/** Who looks at it to decide, and when: their conflicts of interest come with it. */
export interface Decider {
  id: number;
  now: Date;
}

/** Something with where it stands, visible or not. One query. @throws Refusal missing */
export async function getContent(db: Database, ref: ContentRef, decider?: Decider): Promise<Content> {
  const { rows } = await db.execute<Row>(sql`
    select c.*, offices_named(c."fullText", false) <> '{}' as "namesOfficial",
           ${decider ? sql`conflict_of(${decider.id}, c."topicId", c."fullText", ${decider.now})` : sql`null`} as conflict,
           (select max(d.id) from decisions d where ${targetIs(ref, sql`d`)}) as "lastDecisionId",
           (select json_build_object('id', k.id, 'openedAt', k.opened_at, 'isHeld', k.is_held, 'isForReviewer', k.is_for_reviewer,
                                     'secondOpinionBy', k.second_opinion_by)
              from cases k where ${targetIs(ref, sql`k`)} and k.closed_at is null) as "openCase"
      from (${queries[ref.kind](ref.id)}) c`);
  const [row] = rows;
  if (!row) throw new Refusal("missing", "moderation.not-found");
  const { fullText: _, ...content } = row;
  return {
    ...ref,
    ...content,
    createdAt: new Date(row.createdAt),
    topicClosesAt: row.topicClosesAt === null ? null : new Date(row.topicClosesAt),
    authorLocale: row.authorLocale ?? "en",
    openCase: row.openCase && { ...row.openCase, openedAt: new Date(row.openCase.openedAt) },
  };
}

/**
 * The same, with its row locked until the transaction ends: two moderators who decide at once decide one after the other.
 * `no key`, so that replies to it do not have to wait.
 */
export async function lockContent(tx: Database, ref: ContentRef, decider?: Decider): Promise<Content> {
  await tx.execute(locks[ref.kind](ref.id));
  return getContent(tx, ref, decider);
}

type Row = Omit<Content, "kind" | "id" | "authorLocale" | "createdAt" | "topicClosesAt" | "openCase"> & {
  createdAt: Date | string;
  topicClosesAt: Date | string | null;
  authorLocale: Content["authorLocale"] | null;
  openCase: (Omit<OpenCase, "openedAt"> & { openedAt: string }) | null;
  fullText: string;
} & Record<string, unknown>;

const locks: Record<ContentKind, (id: number) => SQL> = {
  idea: (id) => sql`select id from ideas where id = ${id} for no key update`,
  comment: (id) => sql`select id from comments where id = ${id} for no key update`,
  photo: (id) => sql`select photo_id from idea_photos where photo_id = ${id} for no key update`,
  name: (id) => sql`select id from people where id = ${id} for no key update`,
};

const standing = sql`
  i.id as "ideaId", i.title as "ideaTitle", not i.is_visible as "isIdeaHidden", t.id as "topicId", t.slug as "topicSlug", t.question, t.question_es as "questionEs",
  t.closes_at as "topicClosesAt", t.policy_version_id as "policyVersionId",
  t.asking_office_id as "askingOfficeId", t.responsible_office_id as "responsibleOfficeId",
  a.display_name as "authorName", a.locale as "authorLocale"`;

const queries: Record<ContentKind, (id: number) => SQL> = {
  idea: (id) => sql`
    select ${standing}, i.body, i.title || E'\n\n' || i.body as "fullText", i.language, i.created_at as "createdAt", i.author_id as "authorId",
           i.hidden_by as "hiddenBy", i.held_at is not null as "isHeld", i.collapsed_into_id as "collapsedIntoId", i.covered_by as "coveredBy",
           i.is_visible as "isVisible", not i.is_visible as "isOutOfView",
           null as "officeName", null as "officeNameEs", null as "threadId"
      from ideas i join topics t on t.id = i.topic_id left join people a on a.id = i.author_id
     where i.id = ${id} and t.released_at is not null`,
  comment: (id) => sql`
    select ${standing}, c.body, c.body as "fullText", c.language, c.created_at as "createdAt", c.author_id as "authorId",
           c.hidden_by as "hiddenBy", c.held_at is not null as "isHeld", c.collapsed_into_id as "collapsedIntoId", c.covered_by as "coveredBy",
           c.is_visible as "isVisible", not (c.is_visible and i.is_visible) as "isOutOfView",
           o.name as "officeName", o.name_es as "officeNameEs", c.thread_id as "threadId"
      from comments c join ideas i on i.id = c.idea_id join topics t on t.id = i.topic_id
      left join people a on a.id = c.author_id left join offices o on o.id = c.office_id
     where c.id = ${id} and t.released_at is not null`,
  photo: (id) => sql`
    select ${standing}, p.alt as body, p.alt as "fullText", i.language, f.created_at as "createdAt", i.author_id as "authorId",
           f.hidden_by as "hiddenBy", false as "isHeld", null::integer as "collapsedIntoId", null::integer as "coveredBy",
           f.is_visible as "isVisible", not (f.is_visible and i.is_visible) as "isOutOfView",
           null as "officeName", null as "officeNameEs", null as "threadId"
      from idea_photos f join photos p on p.id = f.photo_id join ideas i on i.id = f.idea_id join topics t on t.id = i.topic_id
      left join people a on a.id = i.author_id
     where f.photo_id = ${id} and t.released_at is not null`,
  name: (id) => sql`
    select null::integer as "ideaId", '' as "ideaTitle", false as "isIdeaHidden", null::integer as "topicId", '' as "topicSlug", '' as question, '' as "questionEs",
           null::timestamptz as "topicClosesAt", null::integer as "policyVersionId", null::integer as "askingOfficeId", null::integer as "responsibleOfficeId",
           coalesce(a.held_name, a.display_name, a.hidden_name) as "authorName", a.locale as "authorLocale",
           coalesce(a.held_name, a.display_name, a.hidden_name) as body, coalesce(a.held_name, a.display_name, a.hidden_name) as "fullText", a.locale as language,
           a.created_at as "createdAt", a.id as "authorId",
           case when a.display_name is null then a.name_hidden_by end as "hiddenBy", a.held_name is not null as "isHeld", null::integer as "collapsedIntoId", null::integer as "coveredBy",
           a.display_name is not null and a.held_name is null as "isVisible", a.display_name is null or a.held_name is not null as "isOutOfView",
           null as "officeName", null as "officeNameEs", null as "threadId"
      from people a where a.id = ${id} and coalesce(a.held_name, a.display_name, a.hidden_name) is not null`,
};
