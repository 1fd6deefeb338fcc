import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

const alias = { "~db": path.resolve("db"), "~": path.resolve("app") };

/** What Node runs without a compiler of its own: name in the bundle -> TypeScript file. */
const entries = {
  main: "app/main.server.ts",
  embedded: "db/embedded.server.ts",
  migrate: "db/migrate.server.ts",
  erase: "db/erase-database.server.ts",
  seed: "db/seed.ts",
};

/** Bundles the entries that run on the server into `folder`; what comes from npm stays outside. */
export async function bundleServer(folder) {
  await build({
    entryPoints: entries,
    outdir: folder,
    bundle: true,
    platform: "node",
    target: "node20",
    format: "esm",
    splitting: true,
    packages: "external",
    alias,
    chunkNames: "chunks/[name]-[hash]",
    sourcemap: "linked",
    logLevel: "error",
  });
}

/** Loads a bundled entry. */
export function loadEntry(folder, name) {
  return import(pathToFileURL(path.resolve(folder, `${name}.js`)).href);
}

/** The script of resident pages, as one classic script that waits for nothing. */
export async function bundleEnhance({ minify }) {
  const { outputFiles } = await build({
    entryPoints: ["app/enhance/main.ts"],
    bundle: true,
    platform: "browser",
    target: "es2020",
    format: "iife",
    alias,
    minify,
    write: false,
    logLevel: "error",
  });
  return outputFiles[0].text;
}

/** Writes it under a name of its content, so that browsers may keep it for ever; gives its address. */
export async function writeEnhance(clientDir) {
  const script = await bundleEnhance({ minify: true });
  const name = `enhance-${createHash("sha256").update(script).digest("hex").slice(0, 10)}.js`;
  writeFileSync(path.join(clientDir, name), script);
  return `/${name}`;
}

/** What the build left for the server: the address of the script. */
export function readManifest() {
  return JSON.parse(readFileSync("build/manifest.json", "utf8"));
}
