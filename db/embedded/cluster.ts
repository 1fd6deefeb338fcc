import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import { StartRefusal } from "../start-refusal";
import { giveTo, runAs } from "./account";
import type { Binaries } from "./binaries";
import { type Home, writeHomeFile } from "./home";

/** The name of both the database and its owner. */
export const databaseName = "hearback";

/**
 * Makes the data folder of PostgreSQL when there is none yet. Sorting is by code point in every place
 * (`builtin C.UTF-8`), so that a page looks the same on every machine; where people read a sorted list, ask for a collation.
 * @throws StartRefusal when the data there are of another major version, or cannot be made
 */
export async function makeCluster(home: Home, binaries: Binaries, options: { durable: boolean }): Promise<void> {
  if (existsSync(path.join(home.cluster, "PG_VERSION"))) return checkVersion(home, binaries);
  // Made under another name and renamed when complete: a start that was interrupted leaves no half database behind.
  const draft = `${home.cluster}.new`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o700 });
  giveTo(home.account, draft);
  writeHomeFile(home, home.passwordFile, randomBytes(24).toString("base64url"));
  const settings = [
    "--username",
    databaseName,
    "--pwfile",
    home.passwordFile,
    "--auth=scram-sha-256",
    "--encoding=UTF8",
    "--locale=C",
  ];
  const locale = ["--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--set", "timezone=UTC", "--set", "log_timezone=UTC"];
  const sync = options.durable ? [] : ["--no-sync"];
  try {
    await promisify(execFile)(binaries.initdb, ["-D", draft, ...settings, ...locale, ...sync], {
      ...runAs(home.account),
      cwd: draft,
    });
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    throw new StartRefusal(
      `The embedded database could not be made in ${home.folder} (${lastLine(error)}): see to that, or set DATABASE_URL.`,
    );
  }
  renameSync(draft, home.cluster);
}

function checkVersion(home: Home, binaries: Binaries): void {
  const version = readFileSync(path.join(home.cluster, "PG_VERSION"), "utf8").trim();
  if (Number(version) === binaries.major) return;
  throw new StartRefusal(
    `The data in ${home.folder} are of PostgreSQL ${version}, and this Hearback brings ${binaries.major}: set DATA_DIR to another folder, or start over with npm run demo -- --fresh.`,
  );
}

function lastLine(error: unknown): string {
  const { stderr, message } = error as { stderr?: string; message: string };
  return (stderr?.trim() || message).split("\n").at(-1) ?? message;
}

/** The password of the database's owner. @throws StartRefusal when the file has gone */
export function readPassword(home: Home): string {
  try {
    return readFileSync(home.passwordFile, "utf8").trim();
  } catch {
    throw new StartRefusal(
      `The password of the embedded database is missing (${home.passwordFile}): put the file back, or start over with npm run demo -- --fresh.`,
    );
  }
}
