import { spawn } from "node:child_process";
import { rmSync, utimesSync, writeFileSync } from "node:fs";
import { bundleServer, writeEnhance } from "./bundle.mjs";
import { isBuildFresh } from "./fresh-build.mjs";
import { precompress } from "./precompress.mjs";
import { refusal } from "./stopping.mjs";

/**
 * The build in two steps, because the first takes a moment and already holds what reads the settings: a demo that
 * cannot start says so before the second. Both are null when there is nothing to do.
 */
export function planBuild({ force = false } = {}) {
  if (!force && isBuildFresh()) return { server: null, pages: null };
  const startedAt = new Date();
  return {
    async server() {
      // Without its manifest an interrupted build counts as none.
      rmSync("build/manifest.json", { force: true });
      await bundleServer("build/main");
    },
    async pages() {
      await runRemixBuild();
      // Remix empties the whole of build/ first.
      await bundleServer("build/main");
      const enhance = await writeEnhance("build/client");
      await precompress("build/client");
      writeFileSync("build/manifest.json", `${JSON.stringify({ enhance, builtAt: startedAt.toISOString() })}\n`);
      // A file that was changed while we built is newer than this, and the next run builds again.
      utimesSync("build/manifest.json", startedAt, startedAt);
    },
  };
}

/** Remix's own build of pages and client scripts; it talks only when it fails. */
function runRemixBuild() {
  const env = { ...process.env, NODE_ENV: "production" };
  const child = spawn(process.execPath, ["node_modules/@remix-run/dev/dist/cli.js", "vite:build"], {
    env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (text) => (said += text));
  const kill = () => child.kill();
  process.once("exit", kill);
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => {
      process.off("exit", kill);
      if (code === 0) resolve();
      else reject(refusal(`${said.trim()}\n\nThe pages could not be built: see the message above.`));
    });
  });
}
