import { main } from "../app/commands/needs-node.mjs";

// npm test                 everything, in the order below
// npm test -- unit browser only these
// npm run check            only what reads the code: types, lint, rooms
main(async (args) => {
  const { steps, groups } = await import("./support/steps.mjs");
  const { runSteps } = await import("./support/run-steps.mjs");
  const { refusal } = await import("../app/commands/steps/stopping.mjs");
  const names = args.flatMap((arg) => groups[arg] || [arg]);
  const unknown = names.find((name) => !steps.some((step) => step.name === name));
  if (unknown)
    throw refusal(
      `There is no part "${unknown}": choose of ${[...Object.keys(groups), ...steps.map((step) => step.name)].join(", ")}.`,
    );
  const chosen = names.length > 0 ? steps.filter((step) => names.includes(step.name)) : steps;
  process.exitCode = (await runSteps(chosen)) ? 0 : 1;
});
