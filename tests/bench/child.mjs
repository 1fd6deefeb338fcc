import { fork } from "node:child_process";
import { freePort } from "../../app/commands/steps/port.mjs";
import { onStop } from "../../app/commands/steps/stopping.mjs";

/** Starts a program of ours as a process of its own; it ends with us. It gets `parts` as its first message. */
export function startChild(file, { env = {}, parts, execArgv = [] } = {}) {
  const child = fork(file, [], { env: { ...process.env, ...env }, execArgv, stdio: ["ignore", "ignore", "inherit", "ipc"] });
  const ended = new Promise((resolve) => child.once("exit", resolve));
  const stop = () => {
    child.kill("SIGTERM");
    return ended;
  };
  onStop(stop);
  if (parts) child.send(parts);
  return { child, pid: child.pid, ended, stop };
}

/** Starts a server on a free port and waits until it answers. */
export async function startServer(file, { env, ...rest } = {}) {
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const server = startChild(file, { env: { ...env, PORT: String(port), APP_ORIGIN: origin, LOG_LEVEL: "warn" }, ...rest });
  const gone = server.ended.then((code) => {
    throw new Error(`${file} ended with code ${code} before it answered.`);
  });
  await Promise.race([answers(`${origin}/healthz`), gone]);
  gone.catch(() => {});
  return { ...server, origin, port };
}

async function answers(url) {
  for (;;) {
    const response = await fetch(url).catch(() => null);
    await response?.arrayBuffer();
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
