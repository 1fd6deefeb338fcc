import { say } from "../../app/commands/steps/say.mjs";
import { tableOf } from "./table.mjs";
import { marksOf } from "./targets.mjs";

const kilobytes = (bytes) => (bytes / 1000).toFixed(1);
const mebibytes = (bytes) => (bytes / 1024 / 1024).toFixed(0);

/** What every case costs in one city. */
export function printCity({ scale, rows, rss, firstVisit }) {
  const head = [
    "",
    "req/s",
    "p50 ms",
    "p99 ms",
    "CPU ms",
    "bare req/s",
    "bare CPU",
    "of bare",
    "bare of constant",
    "kB raw",
    "kB br",
    "queries",
    "wrong",
  ];
  const lines = rows.map(({ name, size, queries, app, bare, constant }) => [
    name,
    app.perSecond.toFixed(0),
    app.p50.toFixed(1),
    app.p99.toFixed(1),
    app.processorMs.toFixed(2),
    bare.perSecond.toFixed(0),
    bare.processorMs.toFixed(2),
    (app.perSecond / bare.perSecond).toFixed(2),
    (bare.perSecond / constant.perSecond).toFixed(2),
    kilobytes(size.raw),
    kilobytes(size.compressed),
    queries,
    wrongIn([app, bare, constant]),
  ]);
  say(`\nScale ${scale}; CPU ms are those of server and database together, for one request\n`);
  say(tableOf([head, ...lines]));
  const parts = Object.entries(firstVisit).map(([name, bytes]) => `${name} ${kilobytes(bytes)}`);
  say(`\nFirst visit of a topic, compressed kB: ${parts.join(", ")}. Memory of the server afterwards: ${mebibytes(rss)} MiB.`);
}

/** How much more a request costs in the large city. */
export function printGrowth([small, large]) {
  const lines = small.rows.map(({ name, app }, n) => {
    const grown = large.rows[n].app;
    return [name, (grown.processorMs / app.processorMs).toFixed(2), (app.perSecond / grown.perSecond).toFixed(2)];
  });
  say(`\nScale ${large.scale} against scale ${small.scale}\n`);
  say(tableOf([["", "CPU ms", "time"], ...lines]));
}

/** What we want, what we have. */
export function printMarks(cities) {
  const lines = marksOf(cities).map(({ what, target, measured, isMet }) => [what, target, measured, isMet ? "ok" : "missed"]);
  say("\nTargets\n");
  say(tableOf([["", "target", "measured", ""], ...lines]));
}

/** Answers that were neither a page nor a way on. */
export function wrongIn(measured) {
  return measured.reduce((sum, { wrong }) => sum + wrong, 0);
}
