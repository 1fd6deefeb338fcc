import { createHash, randomBytes } from "node:crypto";
import pg from "pg";

export interface AskedCheck {
  /** The path of the mailed link. */
  path: string;
  responseId: number;
  /** An idea that the response answers. */
  ideaId: number;
}

/**
 * Somebody who was asked by mail whether a published answer answered them: the demo's resident, or a person of their own. The mail itself is
 * not written; the secret of its link is in `path`.
 */
export async function anAskedCheck(email: string): Promise<AskedCheck> {
  const client = new pg.Client({ connectionString: process.env.CITY_DATABASE_URL });
  await client.connect();
  try {
    const token = randomBytes(32).toString("hex");
    const { rows } = await client.query<Omit<AskedCheck, "path">>(
      `with person as (insert into people (email) values ($1) on conflict (lower(email)) do update set email = excluded.email returning id),
            answer as (
              select r.id, r.publication_id, d.idea_id from responses r join publications p on p.id = r.publication_id
                join response_decisions d on d.version_id = p.version_id join ideas i on i.id = d.idea_id and i.is_visible
               where not exists (select from answer_checks c join person on person.id = c.person_id where c.response_id = r.id)
               order by r.id desc limit 1),
            asked as (
              insert into answer_checks (response_id, publication_id, person_id, wave, token_hash, asked_at)
              select answer.id, answer.publication_id, person.id, 0, $2, now() from answer, person)
       select id as "responseId", idea_id as "ideaId" from answer`,
      [email, createHash("sha256").update(token).digest("hex")],
    );
    if (!rows[0]) throw new Error(`${email} was asked about every answer of the demo.`);
    return { path: `/did-this-answer/${token}`, ...rows[0] };
  } finally {
    await client.end();
  }
}
