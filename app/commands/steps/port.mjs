import { createServer } from "node:net";
import { refusal } from "./stopping.mjs";

/** @throws a refusal when `port` cannot be listened on, at any of the addresses a site may use */
export async function checkPort(port, command) {
  for (const host of ["127.0.0.1", "::1", "0.0.0.0"]) {
    const code = await whyNotFree(port, host);
    if (code === "EADDRINUSE") {
      throw refusal(
        `Port ${port} is taken by another program: stop that one, or choose another port, for example PORT=${port + 1} npm ${command}.`,
      );
    }
    if (code === "EACCES")
      throw refusal(
        `Port ${port} is only for the system's administrator: choose one above 1023, for example PORT=3000 npm ${command}.`,
      );
  }
}

/** A port that is free at this moment. */
export async function freePort() {
  const server = createServer();
  await new Promise((resolve, reject) => server.once("error", reject).listen(0, "127.0.0.1", resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

function whyNotFree(port, host) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", (error) => resolve(error.code));
    server.listen(port, host, () => server.close(() => resolve(null)));
  });
}
