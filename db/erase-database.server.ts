import { connectClient, nameOf } from "./connect.server";

/** The database that `eraseDatabase` would empty, in words for the person who is about to do it. */
export const describeDatabase = nameOf;

/**
 * Empties a database of our own making: everything in the schemas `public` and `drizzle` is gone afterwards, with no way back.
 * @throws StartRefusal when the database cannot be reached or is too old
 */
export async function eraseDatabase(url: string): Promise<void> {
  const client = await connectClient(url);
  try {
    await client.query("drop schema if exists public, drizzle cascade; create schema public;");
  } finally {
    await client.end();
  }
}
