import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { repairText } from "../orthography/apply-repairs.ts";
import { findRepairs } from "../orthography/find-repairs.ts";
import { foldLetter, HALF_SPACE, touchesNext } from "../orthography/letters.ts";
import type { Lexicon } from "../orthography/lexicon.ts";
import type { Dictionary } from "../orthography/read-dictionary.ts";
import { runCommand, UsageError } from "./command.ts";
import { LINES_AT_ONCE } from "./line-texts.ts";
import { joinPlainly, partPlainly } from "./plain-half-spaces.ts";
import { readLexicon } from "./read-lexicon.ts";

// npm run bench-half-space: takes the half-spaces out of sentences that are set with care, has them given back, and counts
// how many are right, beside what the dictionary alone would reach. Then it counts the lines of such a text that are touched
// although nothing was taken out, and measures the speed. The collections are not part of the project; those that are not
// there are skipped.

const FOLDER = "../shared/bench/half-space";
const COLLECTIONS = ["perdt", "seraji", "wiki"];
/** What stands for a half-space in damaged text. */
const WAYS = { deleted: "", space: " " } as const;
type Way = keyof typeof WAYS;
const PLAIN = { deleted: partPlainly, space: joinPlainly };
type Repairer = (text: string) => string;

async function halfSpaceBenchCommand(args: readonly string[]): Promise<number> {
  if (args.length > 0) throw new UsageError(`Expected no arguments, not ${args.join(" ")}`);
  const lexicon = await readLexicon();
  let all = "";
  for (const name of COLLECTIONS) {
    const file = `${FOLDER}/${name}/test.txt`;
    const source = existsSync(file) ? await readFile(file, "utf8") : null;
    if (source === null) process.stderr.write(`skipped: ${file} is not there\n`);
    else measureCollection(name, source, repairer(lexicon), lexicon);
    all += source ?? "";
  }
  if (all !== "") print("speed", measureSpeed(all.replaceAll(HALF_SPACE, ""), await readLexicon()));
  return 0;
}

function repairer(lexicon: Lexicon): Repairer {
  return (text) => takeTexts(text).map((part) => repairText(part, findRepairs(part, lexicon))).join("\n");
}

/** With a lexicon that has not yet met a word: of this machine, on one core. */
function measureSpeed(text: string, lexicon: Lexicon): string {
  const before = process.cpuUsage();
  repairer(lexicon)(text);
  const { user, system } = process.cpuUsage(before);
  return `${(Buffer.byteLength(text) / (user + system)).toFixed(1)} MB a second, ${(Buffer.byteLength(text) / 1e6).toFixed(1)} MB of text`;
}

function measureCollection(name: string, source: string, repair: Repairer, dictionary: Dictionary): void {
  const gold = source.split("\n").map((line) => line.replace(/\s+/g, " ").trim()).filter((line) => line !== "").join("\n");
  for (const way of ["deleted", "space"] as const) {
    const damaged = gold.replaceAll(HALF_SPACE, WAYS[way]);
    print(`${name} ${way}`, compare(gold, repair(damaged), way));
    print(`${name} ${way}, dictionary`, compare(gold, PLAIN[way](damaged, dictionary), way));
  }
  const lines = gold.split("\n");
  const touched = repair(gold).split("\n").filter((line, i) => line !== lines[i]).length;
  print(`${name} as it stands`, `${((touched * 100) / lines.length).toFixed(2)} % of lines touched`);
}

/** The texts that `npm run half-space` would take. */
function takeTexts(text: string): string[] {
  const lines = text.split("\n");
  const starts = Array.from({ length: Math.ceil(lines.length / LINES_AT_ONCE) }, (_, i) => i * LINES_AT_ONCE);
  return starts.map((start) => lines.slice(start, start + LINES_AT_ONCE).join("\n"));
}

function compare(gold: string, given: string, way: Way): string {
  const [right, found] = [placesOf(gold, way), placesOf(given, way)];
  const both = [...found].filter((place) => right.has(place)).length;
  const [precision, recall] = [both / found.size, both / right.size];
  const figures = [precision, recall, (2 * precision * recall) / (precision + recall)].map((figure) => figure.toFixed(4));
  return `precision ${figures[0]}  recall ${figures[1]}  F1 ${figures[2]}`;
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

function print(name: string, figures: string): void {
  process.stdout.write(`${name.padEnd(28)}${figures}\n`);
}

await runCommand(halfSpaceBenchCommand);
