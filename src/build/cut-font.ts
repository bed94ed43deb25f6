/**
 * `npm run font`: cuts the faces of the reader out of their packages, to the letters that Persian pages use
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

/** A file to be cut, and what comes of it. */
interface Cut {
  readonly package: string;
  readonly file: string;
  readonly target: string;
  readonly axes?: Readonly<Record<string, { readonly min: number; readonly max: number }>>;
}

const NASKH = "@fontsource/noto-naskh-arabic";

const CUTS: readonly Cut[] = [
  { package: "vazirmatn", file: "fonts/webfonts/Vazirmatn[wght].woff2", target: "vazirmatn.woff2", axes: { wght: { min: 400, max: 800 } } },
  // The package parts its letters: Arabic in one file; quotation marks, dashes and Latin in another.
  { package: NASKH, file: "files/noto-naskh-arabic-arabic-400-normal.woff2", target: "noto-naskh-400.woff2" },
  { package: NASKH, file: "files/noto-naskh-arabic-arabic-700-normal.woff2", target: "noto-naskh-700.woff2" },
  { package: NASKH, file: "files/noto-naskh-arabic-latin-400-normal.woff2", target: "noto-naskh-latin-400.woff2" },
  { package: NASKH, file: "files/noto-naskh-arabic-latin-700-normal.woff2", target: "noto-naskh-latin-700.woff2" },
];

/** The licences, each beside the files that it is for. */
const LICENCES = [
  { package: "vazirmatn", file: "OFL.txt", target: "OFL.txt" },
  { package: NASKH, file: "LICENSE", target: "OFL-noto-naskh.txt" },
];

async function cutFont(cut: Cut): Promise<void> {
  const whole = await readFile(join(folderOf(cut.package), cut.file));
  const small = await subsetFont(whole, WANTED_LETTERS, {
    targetFormat: "woff2",
    keepFeatures: FEATURES,
    noHinting: true,
    ...(cut.axes && { variationAxes: cut.axes }),
  });
  await writeFile(join(TARGET, cut.target), small);
  process.stderr.write(`${TARGET}/${cut.target}: ${whole.length} → ${small.length} bytes\n`);
}

function folderOf(name: string): string {
  return dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));
}

await mkdir(TARGET, { recursive: true });
for (const cut of CUTS) await cutFont(cut);
for (const { package: name, file, target } of LICENCES) await copyFile(join(folderOf(name), file), join(TARGET, target));
