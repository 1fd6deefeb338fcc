import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { rmSync } from "node:fs";
import { createServer } from "node:net";
import { makeTemporaryFolder } from "./temporary-folder";

/**
 * One demo city for all browser tests, started exactly as a person starts it, on a port and data of its own.
 * Tests find it at `baseURL`; `CITY_DATABASE_URL` leads to its database.
 */
export default async function startTestCity(): Promise<() => Promise<void>> {
  const folder = makeTemporaryFolder();
  const port = await freePort();
  const env = {
    ...process.env,
    PORT: String(port),
    APP_ORIGIN: "",
    DATABASE_URL: "",
    SMTP_URL: "",
    DATA_DIR: folder,
    EMBEDDED_POSTGRES_FLAGS: "fsync=off synchronous_commit=off full_page_writes=off",
  };
  const city = fork("app/commands/demo.mjs", { env, silent: true });
  const stop = async () => {
    if (city.exitCode === null && city.signalCode === null) {
      // Going away is the signal: it also reaches the city when this process is killed.
      city.disconnect();
      await once(city, "exit");
    }
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const { origin, databaseUrl } = await opened(city);
    process.env.PLAYWRIGHT_TEST_BASE_URL = origin;
    process.env.CITY_DATABASE_URL = databaseUrl;
    return stop;
  } catch (error) {
    await stop();
    throw error;
  }
}

function opened(city: ChildProcess): Promise<{ origin: string; databaseUrl: string }> {
  let said = "";
  for (const stream of [city.stdout, city.stderr]) stream?.on("data", (text) => (said += text));
  return new Promise((resolve, reject) => {
    city.once("message", (message) => resolve(message as { origin: string; databaseUrl: string }));
    city.once("exit", (code) => reject(new Error(`The demo city did not start (exit code ${code}):\n${said}`)));
  });
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  if (!address || typeof address === "string") throw new Error("There is no free port.");
  return address.port;
}
