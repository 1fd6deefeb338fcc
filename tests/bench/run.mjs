import { main } from "../../app/commands/needs-node.mjs";

// npm run bench                  what a request costs in a small and in a hundred times larger city; about five minutes
// npm run bench -- --quick       the small one only, and short runs
main(async (args) => {
  process.env.NODE_ENV = "production";
  const { existsSync } = await import("node:fs");
  const { readFlags } = await import("../../app/commands/steps/settings.mjs");
  const { refusal, stopEverything, stopOnSignals } = await import("../../app/commands/steps/stopping.mjs");
  const { measureCity } = await import("./measure-city.mjs");
  const { printCity, printGrowth, printMarks } = await import("./report.mjs");

  stopOnSignals();
  const { quick } = readFlags(args, { quick: "flag" });
  if (!existsSync("/proc/self/stat")) throw refusal("The bench reads processor times from /proc, which only Linux has: run it there, for example in a container.");
  const times = quick ? { warmUpMs: 500, runMs: 2_000 } : { warmUpMs: 1_000, runMs: 5_000 };
  const cities = [];
  for (const scale of quick ? [1] : [1, 100]) {
    const city = await measureCity({ scale, ...times });
    printCity(city);
    cities.push(city);
  }
  if (cities.length > 1) printGrowth(cities);
  printMarks(cities);
  await stopEverything();
  // Times are for people to read; only a wrong answer is a failure.
  process.exitCode = cities.some((city) => city.wrong > 0) ? 1 : 0;
});
