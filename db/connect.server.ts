import pg from "pg";
import { StartRefusal } from "./start-refusal";

/** The oldest PostgreSQL whose SQL we use. */
const oldestMajor = 15;

/**
 * One connection of its own to the database, for what a pool cannot do (locks that belong to a session).
 * @throws StartRefusal when the database cannot be reached or is too old
 */
export async function connectClient(url: string): Promise<pg.Client> {
  const client = newClient(url);
  try {
    await client.connect();
  } catch (error) {
    throw new StartRefusal(
      `The database ${nameOf(url)} cannot be reached (${reasonOf(error)}): start it, correct DATABASE_URL, or unset it to use the embedded one.`,
    );
  }
  const major = Math.floor(Number((await client.query("show server_version_num")).rows[0].server_version_num) / 10_000);
  if (major >= oldestMajor) return client;
  await client.end();
  throw new StartRefusal(`The database ${nameOf(url)} is PostgreSQL ${major}: Hearback needs version ${oldestMajor} to 18.`);
}

function newClient(url: string): pg.Client {
  try {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
    // A connection that breaks while idle would otherwise end the process.
    client.on("error", () => {});
    return client;
  } catch {
    throw new StartRefusal("DATABASE_URL is not an address: write it as postgres://user:password@host:5432/name.");
  }
}

/** The address without its password, to be shown. */
export function nameOf(url: string): string {
  try {
    const { hostname, port, pathname } = new URL(url);
    return `${pathname.slice(1) || "postgres"} at ${hostname}:${port || 5432}`;
  } catch {
    return "of DATABASE_URL";
  }
}

/** Node tries several addresses of one name and then reports them all together, with no message of its own. */
function reasonOf(error: unknown): string {
  const { message, code, errors } = error as { message?: string; code?: string; errors?: Error[] };
  return message || errors?.[0]?.message || code || "no reason given";
}
