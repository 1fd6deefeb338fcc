import { defineConfig, devices } from "@playwright/test";

/** Found by tests/run.mjs before it starts us; without it Playwright uses its own browser. */
const executablePath = process.env.CHROMIUM_PATH;

const args = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-dev-shm-usage",
];

export default defineConfig({
  testDir: "e2e",
  outputDir: "../test-results/browser",
  globalSetup: "./support/test-city.ts",
  workers: 2,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  timeout: 30_000,
  reporter: [["list"], ["json", { outputFile: "../test-results/browser.json" }]],
  use: {
    ...devices["Desktop Chrome"],
    launchOptions: { executablePath, args },
    locale: "en-US",
    // A trace of every test costs a seventh of the time: TRACE=1 keeps those of the tests that fail.
    trace: process.env.TRACE ? "retain-on-failure" : "off",
  },
  projects: [{ name: "js" }, { name: "no-js", use: { javaScriptEnabled: false } }],
});
