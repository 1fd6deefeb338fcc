import { type SQL, sql } from "drizzle-orm";
import { commitments } from "~db/schema";

/** True while the publication that made a commitment was not taken back; for a select of commitments. */
export const isPublic: SQL<boolean> = sql<boolean>`not exists (select from withdrawals w where w.publication_id = ${commitments}.publication_id)`;
