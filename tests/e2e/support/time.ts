import { inCity } from "./city";

/** Makes an idea or a comment older than it is: nobody wants to wait a quarter of an hour for a test. */
export function makeOlder(table: "ideas" | "comments", id: number, minutes: number): Promise<void> {
  return inCity(async (client) => {
    const { rowCount } = await client.query(
      `update ${table} set created_at = created_at - make_interval(mins => $2) where id = $1`,
      [id, minutes],
    );
    if (rowCount !== 1) throw new Error(`There is no row ${id} in ${table}.`);
  });
}

/** Lets the two minutes pass in which a decision on an idea or a comment can be undone. Decisions are never changed, so triggers look away. */
export function letUndoPass(kind: "idea" | "comment", id: number): Promise<void> {
  return inCity(async (client) => {
    await client.query("begin");
    await client.query("set local session_replication_role = replica");
    await client.query(`update decisions set created_at = created_at - interval '3 minutes' where ${kind}_id = $1`, [id]);
    await client.query(
      `update mails m set send_after = send_after - interval '3 minutes' from notices n join decisions d on n.event = 'decision.made:' || d.id
        where m.notice_id = n.id and d.${kind}_id = $1`,
      [id],
    );
    await client.query("commit");
  });
}
