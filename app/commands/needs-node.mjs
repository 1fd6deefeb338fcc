// This file and the commands that import it are read by whatever Node is installed, before anything could say that it is
// too old. So: no syntax newer than Node 14, and everything else behind `import()`.
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The project's root: every command works there, wherever it was called from. */
export const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");

/**
 * Runs a command: checks that it can run at all, then prints a refusal as the one sentence it is and anything else with its stack.
 * The command gets its arguments; `stopping` (see steps/stopping.mjs) ends what it started when it fails.
 */
export function main(command) {
  const complaint = whyNot();
  if (complaint) {
    console.error(complaint);
    process.exitCode = 1;
    return;
  }
  process.chdir(root);
  command(process.argv.slice(2)).catch((error) => import("./steps/stopping.mjs").then((stopping) => stopping.fail(error)));
}

function whyNot() {
  const wanted = /\d+\.\d+/.exec(JSON.parse(readFileSync(join(root, "package.json"), "utf8")).engines.node)[0];
  if (isOlder(process.versions.node, wanted)) {
    return `Hearback needs Node ${wanted} or newer, and this is ${process.versions.node}: install a newer one from https://nodejs.org.`;
  }
  if (!existsSync(join(root, "node_modules", ".package-lock.json")))
    return "The libraries are not installed yet: run npm ci and try again.";
  return null;
}

function isOlder(version, wanted) {
  const have = version.split(".").map(Number);
  const want = wanted.split(".").map(Number);
  return have[0] < want[0] || (have[0] === want[0] && have[1] < want[1]);
}
