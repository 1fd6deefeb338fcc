import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

const zombieOrDead = new Set(["Z", "X", "x"]);

/** What a process was started as, and a mark that a later process with the same number does not have. */
export type ProcessLife = { command: string; mark: string };

/**
 * The life of process `pid`, or null when there is none.
 * A bare `kill(pid, 0)` will not do: numbers are reused (in a container at every start), and where nothing reaps
 * orphans a dead server stays in the table as a zombie that still takes signals.
 */
export function processLife(pid: number): ProcessLife | null {
  if (!Number.isInteger(pid) || pid <= 0 || !takesSignals(pid)) return null;
  return process.platform === "linux" ? lifeFromProc(pid) : lifeFromPs(pid);
}

function takesSignals(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

function lifeFromProc(pid: number): ProcessLife | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The name in parentheses may hold spaces and parentheses itself: count the fields after the last one.
    const [state = "", ...rest] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    if (zombieOrDead.has(state)) return null;
    const command = readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ").trim();
    return { command, mark: `${bootId()} ${rest[18]}` };
  } catch {
    return null;
  }
}

function bootId(): string {
  try {
    return readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
  } catch {
    return "";
  }
}

function lifeFromPs(pid: number): ProcessLife | null {
  try {
    const env = { ...process.env, LC_ALL: "C" };
    const line = execFileSync("ps", ["-o", "lstart=,command=", "-p", String(pid)], { encoding: "utf8", env });
    return { command: line.slice(24).trim(), mark: line.slice(0, 24).trim() };
  } catch {
    // No ps here (Windows): the signal that went through is all there is to know.
    return { command: "", mark: "" };
  }
}

/** Waits until process `pid` has gone; false when it is still there after `timeoutMs`. */
export async function hasGone(pid: number, timeoutMs: number): Promise<boolean> {
  const deadline = Date.now() + timeoutMs;
  while (processLife(pid)) {
    if (Date.now() > deadline) return false;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return true;
}
