import { sql } from "drizzle-orm";
import { Refusal } from "~/core/errors";
import type { Database } from "~db/client.server";
import type { Content, ContentRef } from "./content";

/** An idea or a comment with where it stands, hidden or not. One query. @throws Refusal missing */
export async function getContent(db: Database, ref: ContentRef): Promise<Content> {
  const { rows } = await db.execute<Row>(ref.kind === "idea" ? ideaQuery(ref.id) : commentQuery(ref.id));
  const [row] = rows;
  if (!row) throw new Refusal("missing", "moderation.not-found");
  return { ...ref, ...row, createdAt: new Date(row.createdAt), authorLocale: row.authorLocale ?? "en" };
}

/**
 * The same, with its row locked until the transaction ends: two moderators who decide at once decide one after the other.
 * `no key`, so that replies to it do not have to wait.
 */
export async function lockContent(tx: Database, ref: ContentRef): Promise<Content> {
  const table = ref.kind === "idea" ? sql`ideas` : sql`comments`;
  await tx.execute(sql`select id from ${table} where id = ${ref.id} for no key update`);
  return getContent(tx, ref);
}

type Row = Omit<Content, "kind" | "id" | "authorLocale" | "createdAt"> & {
  createdAt: Date | string;
  authorLocale: Content["authorLocale"] | null;
} & Record<string, unknown>;

const standing = sql`
  i.id as "ideaId", i.title as "ideaTitle", i.hidden_by is not null as "isIdeaHidden", t.id as "topicId", t.slug as "topicSlug", t.question, t.question_es as "questionEs",
  t.asking_office_id as "askingOfficeId", t.responsible_office_id as "responsibleOfficeId",
  a.display_name as "authorName", a.locale as "authorLocale"`;

function ideaQuery(id: number) {
  return sql`
    select ${standing}, i.body, i.language, i.created_at as "createdAt", i.author_id as "authorId", i.hidden_by as "hiddenBy", i.hidden_by is not null as "isOutOfView",
           null as "officeName", null as "officeNameEs", null as "threadId",
           (select max(d.id) from decisions d where d.idea_id = i.id) as "lastDecisionId"
      from ideas i join topics t on t.id = i.topic_id left join people a on a.id = i.author_id
     where i.id = ${id} and t.released_at is not null`;
}

function commentQuery(id: number) {
  return sql`
    select ${standing}, c.body, c.language, c.created_at as "createdAt", c.author_id as "authorId", c.hidden_by as "hiddenBy",
           coalesce(c.hidden_by, i.hidden_by) is not null as "isOutOfView",
           o.name as "officeName", o.name_es as "officeNameEs", c.thread_id as "threadId",
           (select max(d.id) from decisions d where d.comment_id = c.id) as "lastDecisionId"
      from comments c join ideas i on i.id = c.idea_id join topics t on t.id = i.topic_id
      left join people a on a.id = c.author_id left join offices o on o.id = c.office_id
     where c.id = ${id} and t.released_at is not null`;
}
