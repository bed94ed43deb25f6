import { fileURLToPath } from "node:url";
import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { corpusPlugin } from "./src/build/corpus-plugin.ts";
import { wordsPlugin } from "./src/build/words-plugin.ts";

export default defineConfig({
  plugins: [react(), tailwindcss(), corpusPlugin({ folder: "seeds" }), wordsPlugin()],
  // The package names only its development build, which warns in every call and is larger.
  resolve: { alias: [{ find: /^react-router$/, replacement: fileURLToPath(new URL("node_modules/react-router/dist/production/index.mjs", import.meta.url)) }] },
  build: {
    target: "es2022",
    modulePreload: { polyfill: false }, // browsers that know no preloading of modules load them when they come to them, no later than without
    manifest: true, // the size budget reads from it what a first visit loads
    assetsInlineLimit: 0, // fonts and icons stay files: a data: address would be parsed with every page
    // What every view is drawn with comes in one file: each of these few lines would be a file of its own, to be asked for by each view.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: "drawing", test: /src\/ui\/(?:use-(?:asked|growth|painted|same|steady)|modal|sheet|first-lines|use-modal|cross-sign)\.ts/ }] } } },
  },
  worker: { format: "es" }, // a worker too loads what its first answer does not need behind it
  test: {
    environment: "node",
    include: ["src/**/*.test.ts", "bench/*.test.ts"], // of the bench only what asks for none of its packages
    retry: 1, // a law tries cases by chance and may find a rare one: it is printed, and does not stop the others
    testTimeout: 60_000, // laws try hundreds of cases: on a busy machine that takes as long as it takes
  },
});
