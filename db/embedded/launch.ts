import { spawn } from "node:child_process";
import { closeSync, openSync, readFileSync, realpathSync } from "node:fs";
import { createServer } from "node:net";
import { StartRefusal } from "../start-refusal";
import { runAs } from "./account";
import type { Binaries } from "./binaries";
import { type Home, writeHomeFile } from "./home";
import { type Postmaster, readPostmaster } from "./postmaster";

export type LaunchOptions = { port?: number; flags?: string[] };

/**
 * Starts the server and waits until it takes connections (at 127.0.0.1 only, over TCP: a socket's path may be too long).
 * @throws StartRefusal when it ends before that, with the last line of its log
 */
export async function launchPostmaster(home: Home, binaries: Binaries, options: LaunchOptions): Promise<Postmaster> {
  const deadline = Date.now() + 60_000;
  for (;;) {
    const port = options.port ?? (await freePort());
    const complaint = await tryLaunch(home, binaries, port, options.flags ?? [], deadline);
    if (typeof complaint !== "string") return complaint;
    const passes = /shared memory block|Address already in use/.test(complaint) && !options.port;
    if (!passes || Date.now() > deadline) {
      throw new StartRefusal(
        `The embedded database does not start (${lastLine(complaint)}): read ${home.logFile}, or set DATABASE_URL.`,
      );
    }
    // Backends of a killed server need a moment to notice it; a port that was free a moment ago may have been taken.
    await pause(200);
  }
}

async function tryLaunch(
  home: Home,
  binaries: Binaries,
  port: number,
  flags: string[],
  deadline: number,
): Promise<Postmaster | string> {
  const cluster = realpathSync(home.cluster);
  const settings = ["listen_addresses=127.0.0.1", "unix_socket_directories=", ...flags].flatMap((flag) => ["-c", flag]);
  // The log goes to a file, not through us: the server outlives a killed node process, and a broken pipe would mute it.
  writeHomeFile(home, home.logFile, "");
  const logFile = openSync(home.logFile, "a");
  // A session of its own, or Ctrl-C in the terminal would end the database under the requests that are still answered.
  const child = spawn(binaries.postgres, ["-D", cluster, "-p", String(port), ...settings], {
    ...runAs(home.account),
    cwd: cluster,
    stdio: ["ignore", logFile, logFile],
    detached: true,
  });
  closeSync(logFile);
  child.unref();
  let ended: string | null = null;
  const onEnd = () => (ended = readFileSync(home.logFile, "utf8"));
  child.once("exit", onEnd);
  child.once("error", (error) => (ended = error.message));
  const endIt = () => child.kill("SIGINT");
  process.once("exit", endIt);
  try {
    while (ended === null) {
      const now = readPostmaster(home.cluster);
      if (now?.isReady && now.pid === child.pid) return { pid: now.pid, port };
      if (Date.now() > deadline) child.kill("SIGQUIT");
      await pause(10);
    }
    return ended;
  } finally {
    child.off("exit", onEnd);
    process.off("exit", endIt);
  }
}

/** A port that is free at this moment on 127.0.0.1. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => (address && typeof address === "object" ? resolve(address.port) : reject(new Error("no port"))));
    });
  });
}

function lastLine(text: string): string {
  return (
    text
      .trim()
      .split("\n")
      .findLast((line) => /FATAL|PANIC|ERROR/.test(line)) ??
    text.trim().split("\n").at(-1) ??
    "it says nothing"
  );
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
