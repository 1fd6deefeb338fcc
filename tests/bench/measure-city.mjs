import { planBuild } from "../../app/commands/steps/build-app.mjs";
import { say, timed } from "../../app/commands/steps/say.mjs";
import { casesOf } from "./cases.mjs";
import { openBenchCity } from "./bench-city.mjs";
import { startServer } from "./child.mjs";
import { firstVisit } from "./first-visit.mjs";
import { answerOf, pageSizes } from "./fetch-page.mjs";
import { measureLoad } from "./measure-load.mjs";
import { rssOf } from "./processor-time.mjs";
import { recordStatements } from "./record-statements.mjs";

const connections = 16;

/**
 * Every case against our server, against a bare handler that runs the same statements and joins strings, and against a constant of
 * the same size; one after the other on the same database, so that what else the machine does falls on all three alike.
 */
export async function measureCity({ scale, warmUpMs, runMs }) {
  const build = planBuild();
  if (build.server) await build.server();
  if (build.pages) await timed("Building the pages", build.pages);
  const city = await timed(`Settling the city at scale ${scale}`, () => openBenchCity(scale));
  try {
    const cases = casesOf(city);
    const recorded = await recordStatements(city.databaseUrl, cases);
    const app = await startServer("app/commands/start.mjs", { DATABASE_URL: city.databaseUrl });
    const rows = [];
    for (const each of cases) {
      const size = await pageSizes(app.origin, each);
      const own = { statements: recorded.get(each.name), session: recorded.session, city: city.own, size: size.raw };
      const bare = await startServer("tests/bench/bare-server.mjs", { DATABASE_URL: city.databaseUrl }, own);
      const constant = await startServer("tests/bench/constant-server.mjs", {}, own);
      const load = { requests: each.requests, connections, warmUpMs, runMs };
      const row = { name: each.name, size, queries: own.statements.length };
      for (const [name, server] of Object.entries({ app, bare, constant })) {
        if (each.writes) await city.resetSupports();
        row[name] = await measureLoad({ ...load, ...(name === "constant" && { runMs: runMs / 2 }) }, server, city.postmaster);
      }
      await Promise.all([bare.stop(), constant.stop()]);
      rows.push(row);
      say(`  ${each.name}: ${Math.round(row.app.perSecond)}/s`);
    }
    const rss = rssOf(app.pid);
    const visit = await firstVisit(app.origin, cases[0].path, answerOf);
    await app.stop();
    const wrong = rows.reduce((sum, row) => sum + row.app.wrong + row.bare.wrong + row.constant.wrong, 0);
    return { scale, rows, rss, visit, wrong };
  } finally {
    await city.close();
  }
}
