import { readdirSync, readFileSync } from "node:fs";

const tickMs = 10;

/** Fields of /proc/<pid>/stat after the name, which may hold anything: state, parent, ...; null when the process has gone. */
function statOf(pid) {
  try {
    const line = readFileSync(`/proc/${pid}/stat`, "latin1");
    return line.slice(line.lastIndexOf(")") + 2).split(" ");
  } catch {
    return null;
  }
}

export function parentOf(pid) {
  return Number(statOf(pid)[1]);
}

/** Milliseconds of processor time a process has used in all, its ended children included, and the living ones too: PostgreSQL is a family. */
export function processorMs(pid) {
  const children = readdirSync("/proc").filter((name) => /^\d+$/.test(name) && statOf(name)?.[1] === String(pid));
  return ticksOf(pid) * tickMs + children.reduce((sum, child) => sum + ticksOf(child), 0) * tickMs;
}

/** User and system time, own and of children that ended. */
function ticksOf(pid) {
  const fields = statOf(pid);
  return fields ? fields.slice(11, 15).reduce((sum, ticks) => sum + Number(ticks), 0) : 0;
}

/** Resident memory in bytes. */
export function rssOf(pid) {
  return Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))[1]) * 1024;
}
