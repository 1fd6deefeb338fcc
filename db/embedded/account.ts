import { spawnSync } from "node:child_process";
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";

/** The user that PostgreSQL runs as; null when it is simply the user who started us. */
export type Account = { uid: number; gid: number } | null;

/**
 * Who runs the server whose data are, or will be, in `cluster`: PostgreSQL refuses to run as root, so root hands it to
 * the owner of existing data, and to "nobody" for new ones.
 */
export function accountFor(cluster: string): Account {
  if (process.getuid?.() !== 0) return null;
  const owner = statSync(cluster, { throwIfNoEntry: false });
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  return nobody();
}

/** initdb insists on an account with a name, so the number comes from the list of accounts where there is one. */
function nobody(): { uid: number; gid: number } {
  const usual = { uid: 65534, gid: 65534 };
  try {
    const line = readFileSync("/etc/passwd", "utf8")
      .split("\n")
      .find((entry) => entry.startsWith("nobody:"));
    const [, , uid, gid] = line?.split(":") ?? [];
    return uid && gid && Number(uid) > 0 ? { uid: Number(uid), gid: Number(gid) } : usual;
  } catch {
    return usual;
  }
}

/** Options of `spawn` that run a program as `account`, with nothing of our locale in its messages or its sorting. */
export function runAs(account: Account): { uid?: number; gid?: number; env: NodeJS.ProcessEnv } {
  return { ...account, env: { ...process.env, LC_ALL: "C", TZ: "UTC" } };
}

/** Whether `account` may enter `folder`: asked of the system itself, because mode bits do not tell all (ACLs, mounts). */
export function canEnter(account: Account, folder: string): boolean {
  if (!account) return true;
  const { status } = spawnSync("/bin/sh", ["-c", 'cd "$1"', "sh", folder], { ...runAs(account), cwd: "/", stdio: "ignore" });
  return status === 0;
}

/** Hands a file or folder to `account`. */
export function giveTo(account: Account, file: string): void {
  if (account) chownSync(file, account.uid, account.gid);
}

/** Makes `folder` and what is missing above it so that everybody may pass through, whatever the umask says. */
export function makePassableFolder(folder: string): void {
  if (existsSync(folder)) return;
  makePassableFolder(path.dirname(folder));
  mkdirSync(folder);
  chmodSync(folder, 0o755);
}
