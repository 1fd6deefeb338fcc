import { spawn } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { countTests } from "./steps.mjs";

/** Runs all steps, also after one has failed; true when none did. The last line sums up, and test-results/summary.json says the same. */
export async function runSteps(steps) {
  const startedAt = performance.now();
  rmSync("test-results", { recursive: true, force: true });
  mkdirSync("test-results", { recursive: true });
  const results = [];
  const interruption = listenForInterruption();
  for (const step of steps) if (!interruption.signal) results.push(await runStep(step, interruption));
  if (interruption.signal) results.push({ name: "the rest (interrupted)", passed: 0, failed: 1 });
  const failed = results.filter((result) => result.failed > 0);
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  writeFileSync(
    "test-results/summary.json",
    `${JSON.stringify({ passed: sum("passed"), failed: sum("failed"), steps: results })}\n`,
  );
  const verdict = failed.length === 0 ? "All is well" : `Failed: ${failed.map(({ name }) => name).join(", ")}`;
  console.log(`\n${verdict}: ${sum("passed")} tests passed, ${sum("failed")} failed, in ${seconds(startedAt)}.`);
  return failed.length === 0;
}

/** Ctrl-C ends the running step with all its processes, and leaves out the others. */
function listenForInterruption() {
  const interruption = { signal: null, endStep: () => {} };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
    process.on(signal, () => {
      interruption.signal = signal;
      interruption.endStep("SIGINT");
    });
  }
  return interruption;
}

async function runStep(step, interruption) {
  console.log(`\n── ${step.name}`);
  const startedAt = performance.now();
  const succeeded = await run(step, interruption);
  const counted = countTests(step, succeeded);
  console.log(`── ${step.name}: ${succeeded ? "passed" : "FAILED"} in ${seconds(startedAt)}`);
  return { name: step.name, ...counted };
}

async function run(step, interruption) {
  try {
    const more = step.needs ? step.needs(console.log) : {};
    return (await exitCodeOf(step.command, { ...environment(), ...more }, interruption)) === 0;
  } catch (error) {
    console.error(error.message);
    return false;
  }
}

/** What the shell says about production, or about a database with real people in it, is not meant for tests. */
function environment() {
  const { NODE_ENV, DATABASE_URL, SMTP_URL, APP_ORIGIN, ...rest } = process.env;
  return rest;
}

/** In a process group of its own, so that whatever a step leaves behind is ended with it. */
function exitCodeOf(command, env, interruption) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, command, { env, stdio: ["ignore", "inherit", "inherit"], detached: true });
    const endGroup = (signal) => {
      try {
        process.kill(-child.pid, signal);
      } catch {
        // Nothing of it is left.
      }
    };
    interruption.endStep = endGroup;
    child.once("error", reject);
    child.once("close", (code) => {
      interruption.endStep = () => {};
      endGroup("SIGTERM");
      resolve(code);
    });
  });
}

const seconds = (startedAt) => `${((performance.now() - startedAt) / 1000).toFixed(1)} s`;
