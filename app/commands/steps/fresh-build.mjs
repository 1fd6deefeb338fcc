import { readdirSync, statSync } from "node:fs";
import path from "node:path";

const inputs = ["app", "db", "public", "package-lock.json", "vite.config.ts", "tsconfig.json"];
const stamp = "build/manifest.json";

/** Whether the build was made from what is in the tree now. The manifest is written last, and bears the time the build began. */
export function isBuildFresh() {
  const built = statSync(stamp, { throwIfNoEntry: false });
  return built !== undefined && inputs.every((input) => isNotNewer(input, built.mtimeMs));
}

/** Folders count too: their time changes when a file in them is added or removed. Tests are not built. */
function isNotNewer(entry, timeMs) {
  const stat = statSync(entry, { throwIfNoEntry: false });
  if (!stat || /\.test\.tsx?$/.test(entry)) return true;
  if (stat.mtimeMs > timeMs) return false;
  return !stat.isDirectory() || readdirSync(entry).every((name) => isNotNewer(path.join(entry, name), timeMs));
}
