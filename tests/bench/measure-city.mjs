import { timed } from "../../app/commands/steps/say.mjs";
import { openBenchCity } from "./bench-city.mjs";
import { casesOf } from "./cases.mjs";
import { startServer } from "./child.mjs";
import { sizesOf } from "./fetch-page.mjs";
import { firstVisit } from "./first-visit.mjs";
import { measureLoad } from "./measure-load.mjs";
import { rssOf } from "./processor-time.mjs";
import { recordStatements } from "./record-statements.mjs";

const connections = 16;

/** Settles a city of this scale and measures every case in it. */
export async function measureCity({ scale, warmUpMs, runMs }) {
  const city = await timed(`Settling a city at scale ${scale}`, () => openBenchCity(scale));
  const cases = casesOf(city);
  const statements = await recordStatements(city.databaseUrl, cases, city.own);
  const app = await startServer("app/commands/start.mjs", { env: { DATABASE_URL: city.databaseUrl } });
  const rows = [];
  for (const each of cases) {
    const load = { requests: each.requests, connections, warmUpMs, runMs };
    rows.push(await timed(`  ${each.name}`, () => measureCase(each, { app, city, load, statements: statements[each.name] })));
  }
  const result = { scale, rows, rss: rssOf(app.pid), firstVisit: await firstVisit(app.origin, city.topic) };
  await app.stop();
  await city.close();
  return result;
}

/**
 * One case against our server, a bare handler that runs the same statements and joins strings, and a constant of the same size: one right
 * after the other on the same database, so that what else the machine does falls on all three.
 */
async function measureCase(each, { app, city, load, statements }) {
  if (each.writes) await city.resetSupports();
  const size = await sizesOf(app.origin, each);
  const parts = { statements, size: size.raw };
  const bare = await startServer("tests/bench/bare-server.mjs", { env: { DATABASE_URL: city.databaseUrl }, parts });
  const constant = await startServer("tests/bench/constant-server.mjs", { parts });
  const measured = {};
  for (const [name, server] of Object.entries({ app, bare, constant })) {
    if (each.writes) await city.resetSupports();
    // The constant is soon known.
    const runMs = name === "constant" ? load.runMs / 2 : load.runMs;
    measured[name] = await measureLoad({ ...load, runMs }, server, city.postmaster);
  }
  await Promise.all([bare.stop(), constant.stop()]);
  return { name: each.name, size, queries: Object.values(statements)[0].length, ...measured };
}
