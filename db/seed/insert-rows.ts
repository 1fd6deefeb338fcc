import { getTableColumns, getTableName } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";
import type pg from "pg";

/** A row to insert; the seed gives ids itself, so that it can refer to them and they follow the dates. */
export type RowOf<Table extends PgTable> = Table["$inferInsert"] & { id?: number };

/** Inserts all rows in one statement, in their order. Every row has the fields of the first one. */
export async function insertRows<Table extends PgTable>(
  client: pg.Client,
  table: Table,
  rows: readonly RowOf<Table>[],
): Promise<void> {
  const first = rows[0];
  if (!first) return;
  const columns = getTableColumns(table);
  const fields = Object.keys(first);
  const names = fields.map((field) => {
    const column = columns[field];
    if (!column) throw new Error(`${getTableName(table)} has no ${field}`);
    return column.name;
  });
  const values = rows.map((row) => {
    const given = row as Record<string, unknown>;
    return Object.fromEntries(fields.map((field, i) => [names[i], given[field] ?? null]));
  });
  // With its schema, since `record` alone is a word of SQL.
  const name = `public.${getTableName(table)}`;
  const list = names.join(", ");
  await client.query(
    `insert into ${name} (${list}) overriding system value select ${list} from jsonb_populate_recordset(null::${name}, $1::jsonb)`,
    [JSON.stringify(values)],
  );
}

/** Lets the next id follow the ones that were given. */
export async function raiseSequences(client: pg.Client, tables: readonly PgTable[]): Promise<void> {
  for (const table of tables) {
    const name = getTableName(table);
    await client.query(`select setval(pg_get_serial_sequence('${name}', 'id'), max(id)) from ${name} having max(id) is not null`);
  }
}
