import { fileURLToPath } from "node:url";
import { vitePlugin as remix } from "@remix-run/dev";
import { defineConfig } from "vite";

declare module "@remix-run/node" {
  interface Future {
    v3_singleFetch: true;
  }
}

const folder = (name: string) => fileURLToPath(new URL(name, import.meta.url));

export default defineConfig({
  plugins: [
    remix({
      ignoredRouteFiles: ["**/*"],
      future: {
        v3_fetcherPersist: true,
        v3_relativeSplatPath: true,
        v3_throwAbortReason: true,
        v3_singleFetch: true,
        v3_lazyRouteDiscovery: true,
        v3_routeConfig: true,
      },
    }),
  ],
  resolve: { dedupe: ["react", "react-dom"], alias: { "~db": folder("./db"), "~": folder("./app") } },
  // Found by Vite only when a staff page asks for them; it would then load the page a second time, with two Reacts in between.
  optimizeDeps: {
    include: [
      "react",
      "react-dom/client",
      "react/jsx-runtime",
      "react/jsx-dev-runtime",
      "@remix-run/react",
      "@conform-to/react",
      "i18next",
      "flesch-kincaid",
      "syllable",
    ],
    entries: ["app/entry.client.tsx", "app/routes/*.tsx"],
  },
  build: { assetsInlineLimit: 0, cssMinify: "lightningcss", sourcemap: false, target: "es2022" },
});
