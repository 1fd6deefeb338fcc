import { sql } from "drizzle-orm";
import type { MarkedCommitment } from "~/features/commitments/commitment-mark";
import type { ShownPhoto } from "~/features/photos/photo-picture";
import { ideas, publications } from "~db/schema";

/** What the city promised to do about an answered idea. */
export interface OutcomeCommitment extends MarkedCommitment {
  before: ShownPhoto | null;
  after: ShownPhoto | null;
}

const photo = (id: "before_photo_id" | "after_photo_id") => sql`(
  select json_build_object('id', f.id, 'width', f.width, 'height', f.height, 'alt', f.alt, 'altEs', f.alt_es) from photos f
   where f.id = ${id === "before_photo_id" ? sql`c.before_photo_id` : sql`c.after_photo_id`})`;

/** The commitment of the answer that stands, as a column of a select from ideas and the publications that answer them. */
export const outcomeCommitment = sql<OutcomeCommitment | null>`case when ${ideas.answerDecision} in ('will_do', 'doing', 'done') then (
  select json_build_object('id', c.id, 'dueOn', c.due_on, 'settledAs', c.settled_as,
    'before', ${photo("before_photo_id")}, 'after', ${photo("after_photo_id")})
    from commitments c
   where c.response_id = ${publications.responseId} and (${ideas.answerDecision} <> 'done' or c.settled_as = 'done') and not exists (select from withdrawals w where w.publication_id = c.publication_id)
   order by c.after_photo_id is null, c.id desc limit 1) end`;
