import { mkdir, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { performance } from "node:perf_hooks";
import { compareText } from "../text/compare-text.ts";
import { runCommand, UsageError } from "./command.ts";
import { limitProblems, listProblems } from "./list-problems.ts";
import { readCorpus } from "./read-corpus.ts";
import { readLexicon } from "./read-lexicon.ts";
import { formatRefusal } from "./read-pages.ts";
import { serveDocument } from "./serve-document.ts";
import { writeCorpus, type CorpusFiles } from "./write-corpus.ts";

const USAGE = "corpus [--strict] --out DIR FOLDER... or corpus [--strict] --problems FOLDER...";

/**
 * `npm run -s corpus -- --out DIR FOLDER...`: writes what the app serves below DIR, and prints one JSON
 * object: documents, problems by code, bytes by kind of file, seconds. What is odd about the pages goes to
 * stderr, `file:line:column code text`, some hundreds at most; with `--problems` all of it, and then nothing
 * need be written. With `--strict`, exits 1 where a file is left out.
 */
async function corpusCommand(args: readonly string[]): Promise<number> {
  const start = performance.now();
  const asked = readArguments(args);
  await Promise.all(asked.folders.map(expectFolder));
  if (asked.out !== null) await makeFolder(asked.out);
  const { documents, refusals, paths } = await readCorpus(asked.folders);
  const lexicon = await readLexicon();
  const corpus = writeCorpus(documents.map((document) => serveDocument(document, lexicon)));
  const problems = listProblems(documents, paths);
  for (const line of [...refusals.map(formatRefusal), ...(asked.isListing ? problems : limitProblems(problems))]) process.stderr.write(`${line}\n`);
  if (asked.out !== null) await writeFiles(corpus, asked.out);
  const summary = {
    documents: documents.length,
    leftOut: tally(refusals.map((refusal) => [refusal.code, 1])),
    problems: tally(documents.flatMap((document) => document.problems.map((problem) => [problem.code, 1] as const))),
    bytes: tally(Array.from(corpus.files, ([path, bytes]) => [kindOf(path), bytes.length])),
    seconds: Math.round(performance.now() - start) / 1000,
    folder: corpus.folder,
  };
  process.stdout.write(`${JSON.stringify(summary)}\n`);
  return asked.isStrict && refusals.length > 0 ? 1 : 0;
}

/** What a caller asks for. */
interface Asked {
  /** Where to write; `null` for nowhere. */
  readonly out: string | null;
  readonly folders: readonly string[];
  readonly isStrict: boolean;
  readonly isListing: boolean;
}

function readArguments(args: readonly string[]): Asked {
  const rest = args.filter((arg) => arg !== "--strict" && arg !== "--problems");
  const isListing = args.includes("--problems");
  const at = rest.indexOf("--out");
  const out = at === -1 ? null : rest[at + 1];
  const folders = at === -1 ? rest : rest.toSpliced(at, 2);
  const isWrong = out === undefined || (out === null && !isListing) || folders.length === 0 || folders.some((folder) => folder.startsWith("--"));
  if (isWrong) throw new UsageError(`Expected ${USAGE}, not ${args.length === 0 ? "nothing" : args.join(" ")}`);
  return { out, folders, isListing, isStrict: args.includes("--strict") };
}

async function expectFolder(folder: string): Promise<void> {
  const found = await stat(folder).catch(() => null);
  if (found?.isDirectory() !== true) throw new UsageError(`Expected a folder of saved pages, not ${folder}`);
}

async function makeFolder(out: string): Promise<void> {
  await mkdir(out, { recursive: true }).catch((error: unknown) => {
    throw new UsageError(`Expected a folder to write to, not ${out} (${String(error)})`);
  });
}

async function writeFiles({ files }: CorpusFiles, out: string): Promise<void> {
  for (const [path, bytes] of files) {
    await mkdir(dirname(join(out, path)), { recursive: true });
    await writeFile(join(out, path), bytes);
  }
}

/** `contents`, `documents` or `search`. */
function kindOf(path: string): string {
  return path.split("/")[2]?.replace(/\.(?:json|bin)$/, "") ?? path;
}

/** The sums of the numbers by key, keys in alphabetical order. */
function tally(entries: readonly (readonly [key: string, count: number])[]): Readonly<Record<string, number>> {
  const sums = new Map<string, number>();
  for (const [key, count] of entries) sums.set(key, (sums.get(key) ?? 0) + count);
  return Object.fromEntries([...sums].sort(([a], [b]) => compareText(a, b)));
}

await runCommand(corpusCommand);
