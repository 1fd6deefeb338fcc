import { createHash } from "node:crypto";
import { startServer } from "./child.mjs";
import { fetchPage } from "./fetch-page.mjs";

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * The statements our server runs for each case, in their order: what a bare handler must run too. By name of the case and body of the
 * request. Values that belong to the request stand as `{ of: "session" | "person" | "idea" }`.
 */
export async function recordStatements(databaseUrl, cases, own) {
  const env = { DATABASE_URL: databaseUrl };
  const server = await startServer("app/commands/start.mjs", {
    env,
    execArgv: ["--import", "./tests/bench/report-statements.mjs"],
  });
  let heard = [];
  server.child.on("message", (statement) => heard.push(statement));
  const recorded = {};
  for (const { name, path, cookie, requests } of cases) {
    recorded[name] = {};
    for (const body of requests.bodies.length > 0 ? requests.bodies : [""]) {
      // Twice: what happens on the first request only is not counted.
      await fetchPage(server.origin, { path, cookie, body });
      heard = [];
      const { status } = await fetchPage(server.origin, { path, cookie, body });
      await pause(50);
      if (status >= 400) throw new Error(`${path} answered ${status}.`);
      recorded[name][body] = heard.map((statement) => general(statement, { ...own, session: cookie && hashOf(cookie) }));
    }
  }
  await server.stop();
  return recorded;
}

function general({ text, values }, own) {
  const ofRequest = (value) => Object.keys(own).find((name) => own[name] === value);
  return { text, values: values.map((value) => (ofRequest(value) ? { of: ofRequest(value) } : value)) };
}

export function hashOf(cookie) {
  return createHash("sha256")
    .update(cookie.slice(cookie.indexOf("=") + 1))
    .digest("hex");
}
