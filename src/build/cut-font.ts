/**
 * `npm run font`: cuts the interface's face out of Vazirmatn, to the letters that Persian pages use
 * and the weights that the design uses. The result is committed; run this when either list changes.
 */
import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import subsetFont from "subset-font";
import { WANTED_LETTERS } from "./font-letters.ts";

const TARGET = "src/ui/fonts";

// Joining, marks, kerning, figures of one width. Left out are the stylistic sets: `ss01` draws Latin
// digits as Persian ones, so that the screen would show what a copy does not hold.
const FEATURES = ["ccmp", "init", "medi", "fina", "rlig", "liga", "calt", "kern", "mark", "mkmk", "tnum"];

async function cutFont(): Promise<void> {
  const folder = dirname(createRequire(import.meta.url).resolve("vazirmatn/package.json"));
  const whole = await readFile(join(folder, "fonts/webfonts/Vazirmatn[wght].woff2"));
  const cut = await subsetFont(whole, WANTED_LETTERS, {
    targetFormat: "woff2",
    keepFeatures: FEATURES,
    variationAxes: { wght: { min: 400, max: 800 } },
    noHinting: true,
  });
  await mkdir(TARGET, { recursive: true });
  await writeFile(join(TARGET, "vazirmatn.woff2"), cut);
  await copyFile(join(folder, "OFL.txt"), join(TARGET, "OFL.txt"));
  process.stderr.write(`${TARGET}/vazirmatn.woff2: ${whole.length} → ${cut.length} bytes\n`);
}

await cutFont();
