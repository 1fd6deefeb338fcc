import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";

const installTimeoutMs = 5 * 60_000;

const usualPlaces = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/**
 * The path of a Chromium or Chrome that runs here: CHROMIUM_PATH, Playwright's own, the system's, and for root on
 * Debian and Ubuntu the one that apt-get brings. `log` gets a line when something is installed.
 * @throws Error that names the one command to type
 */
export function findBrowser(log) {
  const named = process.env.CHROMIUM_PATH;
  if (named && !works(named)) throw new Error(`CHROMIUM_PATH is ${named}, and no browser starts there: correct it, or unset it.`);
  const found = [named, chromium.executablePath(), ...usualPlaces].find(works) ?? installed(log);
  if (found) return found;
  throw new Error(
    `The browser tests need Chromium or Chrome, and there is none here. Type this, then run the tests again:\n\n  ${commandToType()}\n`,
  );
}

function works(program) {
  if (!program || !existsSync(program)) return false;
  return spawnSync(program, ["--version", "--no-sandbox"], { timeout: 20_000, stdio: "ignore" }).status === 0;
}

function installed(log) {
  if (process.getuid?.() !== 0 || !hasApt()) return null;
  log("No browser here: installing chromium with apt-get (up to five minutes).");
  const script = "apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium";
  const run = spawnSync("sh", ["-c", script], {
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    timeout: installTimeoutMs,
    killSignal: "SIGKILL",
    encoding: "utf8",
  });
  const browser = usualPlaces.find(works);
  if (!browser)
    log(
      `apt-get did not bring a browser:\n${run.error?.message ?? `${run.stdout}${run.stderr}`.trim().split("\n").slice(-5).join("\n")}`,
    );
  return browser ?? null;
}

const hasApt = () => existsSync("/usr/bin/apt-get");

function commandToType() {
  return hasApt() ? "sudo apt-get install -y chromium" : "npx playwright install --with-deps chromium-headless-shell";
}
