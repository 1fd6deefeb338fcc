import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const folder = (name: string) => fileURLToPath(new URL(name, import.meta.url));

export default defineConfig({
  root: folder(".."),
  resolve: {
    alias: [
      { find: /^~db\//, replacement: `${folder("../db")}/` },
      { find: /^~\//, replacement: `${folder("../app")}/` },
    ],
  },
  esbuild: { jsx: "automatic" },
  test: {
    include: [
      "app/**/*.test.{ts,tsx}",
      "db/**/*.test.ts",
      "tests/architecture/**/*.test.ts",
      "tests/attacks/**/*.test.ts",
      "tests/faults/**/*.test.ts",
    ],
    globalSetup: [folder("./support/test-cluster.ts")],
    // One process per worker for all its files: most of the time would otherwise go into loading the same modules again.
    pool: "forks",
    isolate: false,
    maxWorkers: 2,
    testTimeout: 15_000,
    hookTimeout: 60_000,
  },
});
