import { randomInt } from "node:crypto";
import { inCity } from "./city";

/** Accounts that a program made a few minutes ago, with addresses in a row, each supporting one idea. Gives the pattern of their addresses. */
export function botsSupport(ideaId: number, count: number): Promise<string> {
  const domain = `mail${randomInt(100_000, 1_000_000)}.example`;
  return inCity(async (client) => {
    await client.query(
      `with person as (
         insert into people (email, canonical_email, joined_from, created_at)
         select address, address, '2001:db8:51:7::/64', now() - interval '10 minutes'
           from (select 'echo' || n || '@' || $2::text as address from generate_series(1, $3::integer) n) addresses returning id),
       support as (
         insert into supports (idea_id, person_id, created_at, network)
         select $1, id, now() - interval '5 minutes', '2001:db8:51:7::/64' from person)
       update ideas set supports_count = supports_count + $3::integer where id = $1`,
      [ideaId, domain, count],
    );
    return `echo#@${domain}`;
  });
}
