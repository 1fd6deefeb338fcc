import { readFileSync, realpathSync, writeFileSync } from "node:fs";
import path from "node:path";
import { StartRefusal } from "../start-refusal";
import { canConnect } from "./connection";
import type { Home } from "./home";
import { hasGone, processLife } from "./process-life";

/** A PostgreSQL server process and the port it listens on. */
export type Postmaster = { pid: number; port: number };

/** What the server wrote about itself into its data folder (line 1 the pid, 4 the port, 8 its state), live or not. */
export function readPostmaster(cluster: string): (Postmaster & { isReady: boolean }) | null {
  try {
    const lines = readFileSync(path.join(cluster, "postmaster.pid"), "utf8").split("\n");
    return { pid: Number(lines[0]), port: Number(lines[3]), isReady: lines[7]?.trim() === "ready" };
  } catch {
    return null;
  }
}

/**
 * The live server of this home that a killed node process left behind, or null when there is none.
 * A server that runs but does not answer is stopped; a file that speaks of a server long gone is made harmless.
 */
export async function adoptPostmaster(home: Home, password: string): Promise<Postmaster | null> {
  const left = readPostmaster(home.cluster);
  if (!left) return null;
  if (!isServerOf(home.cluster, left.pid)) {
    forgetPostmaster(home.cluster);
    return null;
  }
  if (await answers(home, left, password)) return left;
  await stopPostmaster(left);
  return null;
}

/** Another program may have been given the number since: the command line must be that of a server on this folder. */
function isServerOf(cluster: string, pid: number): boolean {
  const life = processLife(pid);
  if (!life) return false;
  return life.command === "" || (life.command.includes("postgres") && life.command.includes(realpathSync(cluster)));
}

async function answers(home: Home, left: Postmaster, password: string): Promise<boolean> {
  // It may still be recovering, or just be going down: give it the time to do either.
  for (let attempt = 0; attempt < 40 && processLife(left.pid); attempt++) {
    const now = readPostmaster(home.cluster);
    if (now?.isReady && (await canConnect({ ...left, password, dataDirectory: realpathSync(home.cluster) }))) return true;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  return false;
}

/**
 * PostgreSQL does not start while the process named in its lock file lives, even when that number now belongs to
 * something else (or to a zombie). Deleting the file would also delete its record of shared memory, and with it the
 * guard against orphaned backends. It takes its own parent's number for stale, and we are the parent.
 */
function forgetPostmaster(cluster: string): void {
  const file = path.join(cluster, "postmaster.pid");
  const [, ...rest] = readFileSync(file, "utf8").split("\n");
  writeFileSync(file, [String(process.pid), ...rest].join("\n"));
}

/** Ends the server: politely (connections are cut, data written), then at once, then by force. */
export async function stopPostmaster({ pid }: Postmaster): Promise<void> {
  for (const [signal, timeoutMs] of [
    ["SIGINT", 10_000],
    ["SIGQUIT", 5_000],
    ["SIGKILL", 5_000],
  ] as const) {
    try {
      process.kill(pid, signal);
    } catch {
      return;
    }
    if (await hasGone(pid, timeoutMs)) return;
  }
  throw new StartRefusal(`The embedded database (process ${pid}) does not stop: end it by hand and start again.`);
}
