import { rmSync } from "node:fs";
import path from "node:path";
import type { TestProject } from "vitest/node";
import { startEmbeddedPostgres } from "../../db/embedded.server";
import { migrateDatabase } from "../../db/migrate.server";
import { createDatabase, urlWithName } from "./databases";
import { makeTemporaryFolder } from "./temporary-folder";

declare module "vitest" {
  interface ProvidedContext {
    /** The address of the database that every test database is copied from: the newest schema, no rows but the migrations'. */
    templateUrl: string;
  }
}

/** One throw-away PostgreSQL for the whole run. It need not survive a power cut, so it does not wait for the disk. */
export default async function startTestCluster({ provide }: TestProject): Promise<() => Promise<void>> {
  const folder = makeTemporaryFolder();
  const flags = ["fsync=off", "synchronous_commit=off", "full_page_writes=off", "max_connections=200"];
  const cluster = await startEmbeddedPostgres({ dataDir: path.join(folder, "postgres"), flags });
  const stop = async () => {
    await cluster.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await createDatabase(cluster.url, "template_city");
    const templateUrl = urlWithName(cluster.url, "template_city");
    await migrateDatabase(templateUrl);
    provide("templateUrl", templateUrl);
    return stop;
  } catch (error) {
    await stop();
    throw error;
  }
}
