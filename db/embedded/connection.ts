import pg from "pg";
import { databaseName } from "./cluster";

type Address = { port: number; password: string };

/** The address of a database of the embedded server, for `pg`. */
export function urlOf({ port, password }: Address, database = databaseName): string {
  return `postgres://${databaseName}:${password}@127.0.0.1:${port}/${database}`;
}

/** Whether a server answers to our password and really serves the data in `dataDirectory`. */
export async function canConnect(address: Address & { dataDirectory: string }): Promise<boolean> {
  try {
    return await withClient(urlOf(address, "postgres"), async (client) => {
      const { rows } = await client.query("show data_directory");
      return rows[0].data_directory === address.dataDirectory;
    });
  } catch {
    return false;
  }
}

/** Makes our database when the server does not have it yet. */
export async function makeDatabase(address: Address): Promise<void> {
  await withClient(urlOf(address, "postgres"), async (client) => {
    const { rowCount } = await client.query("select from pg_database where datname = $1", [databaseName]);
    if (rowCount === 0) await client.query(`create database ${databaseName}`);
  });
}

async function withClient<Result>(url: string, use: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  client.on("error", () => {});
  await client.connect();
  try {
    return await use(client);
  } finally {
    await client.end();
  }
}
