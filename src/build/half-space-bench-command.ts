import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { repairText } from "../orthography/apply-repairs.ts";
import { findRepairs } from "../orthography/find-repairs.ts";
import { foldLetter, HALF_SPACE, touchesNext } from "../orthography/letters.ts";
import { runCommand, UsageError } from "./command.ts";
import { readLexicon } from "./read-lexicon.ts";

// npm run bench-half-space: takes the half-spaces out of sentences that are set with care, has them given back, and counts
// those that are right. Skips the collections that are not there.

const FOLDER = "../shared/bench/half-space";
const COLLECTIONS = ["perdt", "seraji", "wiki"];
/** What stands for a half-space in damaged text. */
const WAYS = { deleted: "", space: " " } as const;
type Way = keyof typeof WAYS;

async function halfSpaceBenchCommand(args: readonly string[]): Promise<number> {
  if (args.length > 0) throw new UsageError(`Expected no arguments, not ${args.join(" ")}`);
  const lexicon = await readLexicon();
  const repair = (text: string) => takeTexts(text).map((part) => repairText(part, findRepairs(part, lexicon))).join("\n");
  for (const name of COLLECTIONS) {
    const file = `${FOLDER}/${name}/test.txt`;
    if (!existsSync(file)) process.stderr.write(`skipped: ${file} is not there\n`);
    else for (const way of ["deleted", "space"] as const) print(name, way, measure(await readFile(file, "utf8"), way, repair));
  }
  return 0;
}

/** So many lines are one text, whose habits are read, as `npm run half-space` takes them. */
const LINES_AT_ONCE = 500;

function takeTexts(text: string): string[] {
  const lines = text.split("\n");
  const starts = Array.from({ length: Math.ceil(lines.length / LINES_AT_ONCE) }, (_, i) => i * LINES_AT_ONCE);
  return starts.map((start) => lines.slice(start, start + LINES_AT_ONCE).join("\n"));
}

interface Measure {
  readonly precision: number;
  readonly recall: number;
}

function measure(source: string, way: Way, repair: (text: string) => string): Measure {
  const gold = source.split("\n").map((line) => line.replace(/\s+/g, " ").trim()).filter((line) => line !== "").join("\n");
  const right = placesOf(gold, way);
  const given = placesOf(repair(gold.replaceAll(HALF_SPACE, WAYS[way])), way);
  const both = [...given].filter((place) => right.has(place)).length;
  return { precision: both / given.size, recall: both / right.size };
}

/** Where half-spaces stand, in letters before them; where they are deleted, only those that can be seen. */
function placesOf(text: string, way: Way): ReadonlySet<number> {
  const places = new Set<number>();
  let letters = 0;
  let before = "";
  for (const letter of text) {
    if (letter === HALF_SPACE && (way === "space" || touchesNext(foldLetter(before)))) places.add(letters);
    if (letter === HALF_SPACE || /\s/.test(letter)) continue;
    letters++;
    before = letter;
  }
  return places;
}

function print(name: string, way: Way, { precision, recall }: Measure): void {
  const f1 = (2 * precision * recall) / (precision + recall);
  const figures = [precision, recall, f1].map((figure) => figure.toFixed(4));
  process.stdout.write(`${name.padEnd(8)}${way.padEnd(9)}precision ${figures[0]}  recall ${figures[1]}  F1 ${figures[2]}\n`);
}

await runCommand(halfSpaceBenchCommand);
