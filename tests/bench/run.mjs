import { main } from "../../app/commands/needs-node.mjs";

// npm run bench               what a request costs in the demo city and in one a hundred times as large: five minutes
// npm run bench -- --quick    the demo city only, and short runs
main(async (args) => {
  process.env.NODE_ENV = "production";
  const { existsSync } = await import("node:fs");
  const { planBuild } = await import("../../app/commands/steps/build-app.mjs");
  const { timed } = await import("../../app/commands/steps/say.mjs");
  const { readFlags } = await import("../../app/commands/steps/settings.mjs");
  const { refusal, stopEverything, stopOnSignals } = await import("../../app/commands/steps/stopping.mjs");
  const { measureCity } = await import("./measure-city.mjs");
  const { printCity, printGrowth, printMarks, wrongIn } = await import("./report.mjs");

  stopOnSignals();
  const { quick } = readFlags(args, { quick: "flag" });
  if (!existsSync("/proc/self/stat"))
    throw refusal("The bench reads processor times from /proc, which only Linux has: run it in a container.");
  const { pages } = planBuild();
  if (pages) await timed("Building", pages);
  const cities = [];
  for (const scale of quick ? [1] : [1, 100]) {
    const city = await measureCity({ scale, ...(quick ? { warmUpMs: 500, runMs: 2_000 } : { warmUpMs: 1_000, runMs: 5_000 }) });
    printCity(city);
    cities.push(city);
  }
  if (cities.length > 1) printGrowth(cities);
  printMarks(cities);
  await stopEverything();
  // Times are for people to judge; only a wrong answer is a failure.
  process.exitCode = cities.some(({ rows }) => rows.some(({ app, bare, constant }) => wrongIn([app, bare, constant]) > 0))
    ? 1
    : 0;
});
