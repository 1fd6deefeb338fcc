import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { StartRefusal } from "../start-refusal";
import { processLife } from "./process-life";

type Holder = { pid: number; mark: string };

/**
 * Takes the folder `home` for this node process and returns how to give it back.
 * PostgreSQL's own lock protects the data; this one protects the person from two sites that share one database by accident.
 * @throws StartRefusal when a live process holds it
 */
export function lockHome(home: string): () => void {
  const lock = path.join(home, "lock");
  const mine: Holder = { pid: process.pid, mark: processLife(process.pid)?.mark ?? "" };
  // Written beside and linked into place: nobody ever reads a lock that is only half written.
  const draft = `${lock}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(mine));
  try {
    for (let attempt = 0; attempt < 5; attempt++) {
      if (linked(draft, lock)) return () => releaseLock(lock, mine);
      const holder = readHolder(lock);
      if (holder && isLive(holder)) refuse(home, holder);
      setAside(lock, home);
    }
    throw new StartRefusal(`The data folder ${home} cannot be locked: delete ${lock} and start again.`);
  } finally {
    rmSync(draft, { force: true });
  }
}

function linked(draft: string, lock: string): boolean {
  try {
    linkSync(draft, lock);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

function readHolder(lock: string): Holder | null {
  try {
    return JSON.parse(readFileSync(lock, "utf8"));
  } catch {
    return null;
  }
}

function isLive(holder: Holder): boolean {
  return processLife(holder.pid)?.mark === holder.mark;
}

/** Two starters may find the same stale lock; whoever moved away the other's fresh one puts it back and gives up. */
function setAside(lock: string, home: string): void {
  const aside = `${lock}.stale.${process.pid}`;
  try {
    renameSync(lock, aside);
  } catch {
    return;
  }
  const holder = readHolder(aside);
  const stolen = holder !== null && isLive(holder);
  if (stolen) linked(aside, lock);
  rmSync(aside, { force: true });
  if (stolen) refuse(home, holder);
}

function refuse(home: string, holder: Holder): never {
  throw new StartRefusal(
    `The data folder ${home} is in use by another Hearback (process ${holder.pid}): stop that one first, or set DATA_DIR to another folder.`,
  );
}

function releaseLock(lock: string, mine: Holder): void {
  const holder = readHolder(lock);
  if (holder?.pid === mine.pid && holder.mark === mine.mark) rmSync(lock, { force: true });
}
