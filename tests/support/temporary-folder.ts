import { chmodSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** A new empty folder that other accounts may pass through: PostgreSQL does not run as root, and has to get to its data. */
export function makeTemporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "hearback-test-"));
  chmodSync(folder, 0o755);
  return folder;
}
