// node .ci/check-demo.mjs <port> <pid of npm> <data folder>: looks at the demo's pages as a visitor would, stops it, and
// looks for what it left behind. Says on stderr what it found, and on stdout how many checks passed and failed.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const [port, npmPid, dataDir] = process.argv.slice(2);
const origin = `http://localhost:${port}`;
const counts = { passed: 0, failed: 0 };

let page = "";
await check("the home page answers", async () => {
  page = await until(180, () => getPage("/"), isDemoAlive);
});
await check("a topic answers", async () => {
  page = await getPage(linkIn(page, /href="(\/topics\/[^"/?#]+)"/));
});
await check("an idea answers", () => getPage(linkIn(page, /href="(\/ideas\/\d+)"/)));
if (isDemoAlive()) process.kill(Number(npmPid), "SIGTERM");
await check("it stops and leaves nothing running", () => until(20, nothingLeft));
console.log(`${counts.passed} ${counts.failed}`);

async function check(sentence, act) {
  try {
    await act();
    counts.passed++;
    console.error(`demo: ${sentence}`);
  } catch (error) {
    counts.failed++;
    console.error(`demo: NOT: ${sentence}: ${error.message}`);
  }
}

async function getPage(address) {
  const response = await fetch(origin + address);
  if (response.status !== 200) throw new Error(`${address} answers ${response.status}`);
  return response.text();
}

function linkIn(html, pattern) {
  const address = pattern.exec(html)?.[1];
  if (!address) throw new Error(`no link like ${pattern} in the page before`);
  return address;
}

/** Tries again and again, for at most `seconds` and as long as `worthwhile`; the last failure counts. */
async function until(seconds, attempt, worthwhile = () => true) {
  const deadline = Date.now() + seconds * 1000;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (Date.now() > deadline || !worthwhile()) throw error;
      await new Promise((resolve) => setTimeout(resolve, 300));
    }
  }
}

async function nothingLeft() {
  const answers = await fetch(origin).then(
    () => true,
    () => false,
  );
  if (answers) throw new Error("the server still answers");
  if (existsSync(path.join(dataDir, "postgres", "lock"))) throw new Error("the data folder is still locked");
  const left = listCommands().filter((command) => command.includes(path.join(dataDir, "postgres")));
  if (left.length > 0) throw new Error(`still running: ${left.join(", ")}`);
}

/** The command lines of all processes, where the system has them as files. */
function listCommands() {
  if (!existsSync("/proc/self/cmdline")) return [];
  const pids = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  return pids.flatMap((pid) => {
    try {
      return [readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ").trim()];
    } catch {
      return [];
    }
  });
}

function isDemoAlive() {
  try {
    process.kill(Number(npmPid), 0);
    return true;
  } catch {
    return false;
  }
}
