import { main } from "./needs-node.mjs";

// npm run build [-- --force]: everything `npm start` needs, into build/.
main(async (args) => {
  const { planBuild } = await import("./steps/build-app.mjs");
  const { readFlags } = await import("./steps/settings.mjs");
  const { say, timed } = await import("./steps/say.mjs");
  const plan = planBuild(readFlags(args, { force: "flag" }));
  if (!plan.pages) return say("The build is up to date (npm run build -- --force builds it all the same).");
  await timed("Building the server", plan.server);
  await timed("Building the pages", plan.pages);
});
