import pg from "pg";

/** Makes an idea or a comment older than it is: nobody wants to wait a quarter of an hour for a test. */
export async function makeOlder(table: "ideas" | "comments", id: number, minutes: number): Promise<void> {
  const client = new pg.Client({ connectionString: process.env.CITY_DATABASE_URL });
  await client.connect();
  try {
    const { rowCount } = await client.query(
      `update ${table} set created_at = created_at - make_interval(mins => $2) where id = $1`,
      [id, minutes],
    );
    if (rowCount !== 1) throw new Error(`There is no row ${id} in ${table}.`);
  } finally {
    await client.end();
  }
}
