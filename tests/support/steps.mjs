import { readFileSync } from "node:fs";
import { findBrowser } from "./find-browser.mjs";

const bin = (file) => `node_modules/${file}`;

/**
 * The parts of `npm test` in their order. `command` is what Node runs; `needs` gives variables for it and may throw why it cannot;
 * `count` reads from its report how many tests passed and failed (a part without one counts as one test).
 */
export const steps = [
  { name: "types", command: [bin("typescript/bin/tsc"), "--noEmit"] },
  { name: "lint", command: [bin("@biomejs/biome/bin/biome"), "check", "--error-on-warnings"] },
  {
    name: "rooms",
    command: [bin("dependency-cruiser/bin/dependency-cruise.mjs"), "--config", "tests/architecture/rooms.cjs", "app", "db"],
  },
  {
    name: "unit",
    command: [
      bin("vitest/vitest.mjs"),
      "run",
      "--config",
      "tests/vitest.config.ts",
      "--reporter=default",
      "--reporter=json",
      "--outputFile.json=test-results/unit.json",
    ],
    report: "test-results/unit.json",
    count: ({ numPassedTests, numFailedTests, numFailedTestSuites }) => ({
      passed: numPassedTests,
      // A file that does not even load has no tests that could fail.
      failed: numFailedTests || numFailedTestSuites,
    }),
  },
  { name: "build", command: ["app/commands/build.mjs"] },
  {
    name: "browser",
    command: [bin("@playwright/test/cli.js"), "test", "--config", "tests/playwright.config.ts"],
    needs: (log) => ({ CHROMIUM_PATH: findBrowser(log) }),
    report: "test-results/browser.json",
    count: ({ stats, errors }) => ({ passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length }),
  },
];

/** Several parts under one name. */
export const groups = { check: ["types", "lint", "rooms"] };

/** How many tests of a step passed and failed, given whether its program was content. */
export function countTests(step, succeeded) {
  const one = { passed: succeeded ? 1 : 0, failed: succeeded ? 0 : 1 };
  if (!step.report) return one;
  try {
    const { passed, failed } = step.count(JSON.parse(readFileSync(step.report, "utf8")));
    return { passed, failed: succeeded ? failed : Math.max(failed, 1) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
