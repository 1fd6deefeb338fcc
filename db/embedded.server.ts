import { rmSync } from "node:fs";
import { findBinaries } from "./embedded/binaries";
import { makeCluster, readPassword } from "./embedded/cluster";
import { makeDatabase, urlOf } from "./embedded/connection";
import { type Home, settleHome } from "./embedded/home";
import { launchPostmaster } from "./embedded/launch";
import { lockHome } from "./embedded/lock";
import { adoptPostmaster, type Postmaster, stopPostmaster } from "./embedded/postmaster";

export type EmbeddedOptions = {
  /** Folder of this database: data, password, log and lock. Made when missing. */
  dataDir: string;
  /** Port at 127.0.0.1; any free one when left out. */
  port?: number;
  /** Settings of the server, such as `fsync=off`. A server that is adopted keeps its own. */
  flags?: string[];
  /** Throws away what is in the folder first. */
  fresh?: boolean;
  /** Gets the rare line that a person should read. */
  log?: (line: string) => void;
};

export type EmbeddedPostgres = { url: string; adopted: boolean; stop(): Promise<void> };

/**
 * A real PostgreSQL for a machine that has none: demo, development and tests. It stops with this process; when the process
 * is killed, the next start adopts the server that stayed behind.
 * @throws StartRefusal when the person has to do something first
 */
export async function startEmbeddedPostgres(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const log = options.log ?? (() => {});
  const home = settleHome(options.dataDir, log);
  const unlock = lockHome(home.folder);
  try {
    if (options.fresh) await erase(home);
    const { postmaster, password, adopted } = await startOrAdopt(home, options, log);
    const release = stopWithProcess(postmaster, unlock);
    try {
      await makeDatabase({ ...postmaster, password });
    } catch (error) {
      await release();
      throw error;
    }
    return { url: urlOf({ ...postmaster, password }), adopted, stop: release };
  } catch (error) {
    unlock();
    throw error;
  }
}

async function startOrAdopt(home: Home, options: EmbeddedOptions, log: (line: string) => void) {
  const binaries = findBinaries(home.folder, home.account, log);
  await makeCluster(home, binaries, { durable: !options.flags?.includes("fsync=off") });
  const password = readPassword(home);
  const left = await adoptPostmaster(home, password);
  if (left) return { postmaster: left, password, adopted: true };
  return { postmaster: await launchPostmaster(home, binaries, options), password, adopted: false };
}

async function erase(home: Home): Promise<void> {
  const left = await adoptPostmaster(home, readPasswordOrNothing(home));
  if (left) await stopPostmaster(left);
  for (const file of [home.cluster, `${home.cluster}.new`, home.passwordFile, home.logFile])
    rmSync(file, { recursive: true, force: true });
}

function readPasswordOrNothing(home: Home): string {
  try {
    return readPassword(home);
  } catch {
    return "";
  }
}

/** Ties the server to this process, and returns what stops it once and gives the folder back. */
function stopWithProcess(postmaster: Postmaster, unlock: () => void): () => Promise<void> {
  const onExit = () => {
    try {
      process.kill(postmaster.pid, "SIGINT");
    } catch {
      // It has gone already.
    }
    unlock();
  };
  process.once("exit", onExit);
  let stopping: Promise<void> | null = null;
  return () => {
    stopping ??= stopPostmaster(postmaster).finally(() => {
      process.off("exit", onExit);
      unlock();
    });
    return stopping;
  };
}
