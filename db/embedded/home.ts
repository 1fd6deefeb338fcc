import { createHash } from "node:crypto";
import { accessSync, constants, existsSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { StartRefusal } from "../start-refusal";
import { type Account, accountFor, canEnter, giveTo, makePassableFolder } from "./account";

/**
 * Where one embedded database lives: the data themselves, and beside them its password, its log, the lock and, where
 * they could not be used in node_modules, its programs.
 */
export type Home = { folder: string; cluster: string; passwordFile: string; logFile: string; account: Account };

/**
 * The home for the wished folder. Root in a project that only root can enter gets one under /var/lib instead, because
 * the unprivileged account that PostgreSQL runs as must pass through every folder above its data.
 * @throws StartRefusal when the folder cannot be written or belongs to somebody else
 */
export function settleHome(dataDir: string, log: (line: string) => void): Home {
  const wished = homeIn(path.resolve(dataDir));
  if (canEnter(wished.account, wished.folder)) return checked(wished);

  const mark = createHash("sha256").update(wished.folder).digest("hex").slice(0, 12);
  const other = homeIn(path.join("/var/lib/hearback", mark));
  log(
    `The database is kept in ${other.folder}: PostgreSQL does not run as root, and no other account can enter ${wished.folder}.`,
  );
  return checked(other);
}

function homeIn(folder: string): Home {
  makeWritable(folder);
  const cluster = path.join(folder, "cluster");
  return {
    folder,
    cluster,
    passwordFile: path.join(folder, "password"),
    logFile: path.join(folder, "postgres.log"),
    account: accountFor(cluster),
  };
}

function makeWritable(folder: string): void {
  const probe = path.join(folder, `probe.${process.pid}`);
  try {
    makePassableFolder(folder);
    writeFileSync(probe, "");
    rmSync(probe);
  } catch (error) {
    throw new StartRefusal(
      `The data folder ${folder} cannot be written (${(error as NodeJS.ErrnoException).code}): give yourself the right to write there, or set DATA_DIR to another folder.`,
    );
  }
}

function checked(home: Home): Home {
  for (const file of [home.cluster, home.passwordFile]) {
    if (!existsSync(file)) continue;
    try {
      accessSync(file, constants.R_OK | constants.W_OK);
    } catch {
      throw new StartRefusal(
        `The database in ${home.folder} belongs to another user: start as that user, or set DATA_DIR to another folder.`,
      );
    }
  }
  return home;
}

/** Writes a file of the home that only we and the account of the database can read. */
export function writeHomeFile(home: Home, file: string, content: string): void {
  rmSync(file, { force: true });
  writeFileSync(file, content, { mode: 0o600 });
  giveTo(home.account, file);
}
