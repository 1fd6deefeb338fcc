import type pg from "pg";

/** Everything that is in a database, as one text a table: what differs between two of them has changed. `owner` may read every table. */
export async function digestOf(owner: pg.Client | pg.Pool): Promise<Record<string, string>> {
  const { rows } = await owner.query<{ name: string; digest: string }>(`
    select c.relname as name,
           md5(query_to_xml(format('select t::text as t from %I t order by 1', c.relname), true, false, '')::text) as digest
      from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' order by 1`);
  return Object.fromEntries(rows.map(({ name, digest }) => [name, digest]));
}
