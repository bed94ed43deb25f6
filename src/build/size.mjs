/** What a first visit to the list loads, held against its budget. Needs a build. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

/** In bytes: script as gzip sends it, fonts as they are. */
const BUDGET = { script: 150_000, fonts: 70_000 };

/** Faces that are fetched only where a reader has chosen them. */
const BY_CHOICE = /^noto-naskh-/;

/** @typedef {{ readonly file: string, readonly imports?: readonly string[] }} Chunk */
/** @typedef {Readonly<Record<string, Chunk>>} Manifest as Vite writes it */

/**
 * Measures a build folder.
 * @param {string} folder
 * @returns {{ ok: boolean, text: string }} whether both budgets hold, and the figures in words
 */
export function measureFirstLoad(folder) {
  const manifest = /** @type {Manifest} */ (JSON.parse(readFileSync(join(folder, ".vite/manifest.json"), "utf8")));
  const script = total(filesOf(manifest, ["index.html", "src/routes/list.tsx"]).map((file) => gzipSize(join(folder, file))));
  const fonts = total(readdirSync(join(folder, "assets")).filter(isFont).map((file) => statSync(join(folder, "assets", file)).size));
  return {
    ok: script <= BUDGET.script && fonts <= BUDGET.fonts,
    text: `script ${inKilobytes(script)} of ${inKilobytes(BUDGET.script)} kB, fonts ${inKilobytes(fonts)} of ${inKilobytes(BUDGET.fonts)} kB`,
  };
}

/**
 * The files that the entries bring with them, each once: the entries' own and what they import, and so on.
 * Throws where the build has no such entry: what is not measured must not pass.
 * @param {Manifest} manifest
 * @param {readonly string[]} entries
 */
export function filesOf(manifest, entries) {
  /** @type {Map<string, string>} */
  const seen = new Map();
  const waiting = [...entries];
  for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
    if (seen.has(key)) continue;
    const chunk = manifest[key];
    if (chunk === undefined) throw new Error(`Expected ${key} in the manifest of the build, not ${Object.keys(manifest).join(", ")}`);
    seen.set(key, chunk.file);
    waiting.push(...(chunk.imports ?? []));
  }
  return [...new Set(seen.values())];
}

/**
 * Whether a first visit loads it.
 * @param {string} file
 */
function isFont(file) {
  return /\.(woff2?|ttf|otf)$/.test(file) && !BY_CHOICE.test(file);
}

/** @param {string} file */
function gzipSize(file) {
  return gzipSync(readFileSync(file)).length;
}

/** @param {readonly number[]} sizes */
function total(sizes) {
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** @param {number} bytes */
function inKilobytes(bytes) {
  return (bytes / 1000).toFixed(1);
}
