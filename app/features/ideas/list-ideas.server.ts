import { type SQL, sql } from "drizzle-orm";
import type { Database } from "~db/client.server";
import { prepared } from "~db/prepared.server";
import { ideas, neighborhoods } from "~db/schema";
import { type IdeaCursor, type IdeaOrder, mixed, type Shuffle } from "./order";

export const ideasPerPage = 30;

export interface IdeaCard {
  id: number;
  title: string;
  excerpt: string;
  language: "en" | "es";
  status: (typeof ideas.$inferSelect)["status"];
  supportsCount: number;
  commentsCount: number;
  neighborhood: string | null;
  answeredAt: Date | null;
  isSupported: boolean;
}

export interface IdeaList {
  ideas: IdeaCard[];
  next: IdeaCursor | null;
}

interface IdeaQuery {
  topicId: number;
  order: IdeaOrder;
  /** For the fair order. */
  shuffle: Shuffle;
  neighborhoodId: number | null;
  after: IdeaCursor | null;
  /** Whose supports are marked. */
  personId: number | null;
}

/** One page of a topic's visible ideas. One query, whatever the order, filter or number of ideas. */
export async function listIdeas(db: Database, query: IdeaQuery): Promise<IdeaList> {
  const { order, after, shuffle } = query;
  const rows = await pages[order](db).execute({
    topicId: query.topicId,
    neighborhoodId: query.neighborhoodId,
    personId: query.personId ?? 0,
    start: shuffle.start,
    lap: after?.lap ?? 0,
    key: after?.key ?? (order === "fair" ? shuffle.start : Number.MAX_SAFE_INTEGER),
    id: after?.id ?? (order === "fair" ? 0 : 2_147_483_647),
  });
  const page = rows.slice(0, ideasPerPage);
  const last = page.at(-1);
  const next = last && rows.length > ideasPerPage ? { key: last.key, id: last.id, lap: last.lap } : null;
  const cards = page.map(({ key: _key, lap: _lap, ...card }) => card);
  return { ideas: order === "fair" ? mixed(cards, shuffle) : cards, next };
}

const p = {
  topicId: sql`${sql.placeholder("topicId")}::integer`,
  neighborhoodId: sql`${sql.placeholder("neighborhoodId")}::integer`,
  personId: sql`${sql.placeholder("personId")}::integer`,
  start: sql`${sql.placeholder("start")}::integer`,
  lap: sql`${sql.placeholder("lap")}::integer`,
  key: sql`${sql.placeholder("key")}::bigint`,
  id: sql`${sql.placeholder("id")}::integer`,
};

const visible = sql`topic_id = ${p.topicId} and is_visible and (${p.neighborhoodId} is null or neighborhood_id = ${p.neighborhoodId})`;
// One more than a page: it tells whether there is a next one. Written out, since a parameter would hide it from the planner.
const most = sql`31`;
const answeredKey = sql`(extract(epoch from answered_at) * 1000)::bigint`;

/** Which ideas a page has, by order: rows of (id, key, lap), each read from its own index. */
const places: Record<IdeaOrder, SQL> = {
  fair: sql`
    (select id, shuffle_key::bigint as key, 0 as lap from ideas
      where ${visible} and ${p.lap} = 0 and shuffle_key >= ${p.start} and (shuffle_key, id) > (${p.key}, ${p.id})
      order by shuffle_key, id limit ${most})
    union all
    (select id, shuffle_key::bigint as key, 1 as lap from ideas
      where ${visible} and shuffle_key < ${p.start} and (${p.lap} = 0 or (shuffle_key, id) > (${p.key}, ${p.id}))
      order by shuffle_key, id limit ${most})`,
  supported: sql`
    select id, supports_count::bigint as key, 0 as lap from ideas
     where ${visible} and (supports_count, id) < (${p.key}, ${p.id})
     order by supports_count desc, id desc limit ${most}`,
  newest: sql`
    select id, id::bigint as key, 0 as lap from ideas
     where ${visible} and id < least(${p.key}, 2147483647)::integer
     order by id desc limit ${most}`,
  answered: sql`
    select id, ${answeredKey} as key, 0 as lap from ideas
     where ${visible} and answered_at is not null and (${answeredKey}, id) < (${p.key}, ${p.id})
     order by answered_at desc, id desc limit ${most}`,
};

const sortings: Record<IdeaOrder, SQL> = {
  fair: sql`place.lap, place.key, place.id`,
  supported: sql`place.key desc, place.id desc`,
  newest: sql`place.id desc`,
  answered: sql`place.key desc, place.id desc`,
};

const pages: Record<IdeaOrder, ReturnType<typeof pageIn>> = {
  fair: pageIn("fair"),
  supported: pageIn("supported"),
  newest: pageIn("newest"),
  answered: pageIn("answered"),
};

function pageIn(order: IdeaOrder) {
  return prepared((db) =>
    db
      .select({
        id: ideas.id,
        title: ideas.title,
        excerpt: ideas.excerpt,
        language: ideas.language,
        status: ideas.status,
        supportsCount: ideas.supportsCount,
        commentsCount: ideas.commentsCount,
        neighborhood: neighborhoods.name,
        answeredAt: ideas.answeredAt,
        isSupported: sql<boolean>`exists (select from supports s where s.idea_id = ${ideas.id} and s.person_id = ${p.personId} and s.withdrawn_at is null)`,
        key: sql<number>`place.key`.mapWith(Number),
        lap: sql<0 | 1>`place.lap`,
      })
      .from(sql`(select * from (${places[order]}) stretch limit ${most}) place`)
      .innerJoin(ideas, sql`${ideas.id} = place.id`)
      .leftJoin(neighborhoods, sql`${neighborhoods.id} = ${ideas.neighborhoodId}`)
      .orderBy(sortings[order])
      .prepare(`ideas_${order}`),
  );
}
