import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { gunzipSync, gzipSync } from "node:zlib";
import { makeDocuments, makeQueries } from "./documents.ts";
import type { LoadFile, Search } from "./engine.ts";
import { engineCalled } from "./engines.ts";
import { NO_INDEX } from "./ours.ts";

// One engine at one size, in a process of its own, so that nobody's memory is counted to another:
//   tsx cost.ts build ENGINE COUNT FOLDER    writes the files of the index, compressed
//   tsx cost.ts ask ENGINE COUNT FOLDER      loads them and asks; needs --expose-gc
// Prints a row of JSON.

/** What it costs to have an engine's answers. */
export interface Cost {
  readonly loadMs: number;
  readonly firstMs: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly queries: number;
  readonly memoryMB: number;
  /** Of all files, compressed. */
  readonly indexBytes: number;
  /** What the first question of a reader fetches, compressed: the index as far as it is needed. */
  readonly firstBytes: { readonly p50: number; readonly p95: number };
}

/** What it costs to build the index. */
export interface BuildCost {
  readonly buildMs: number;
  readonly letters: number;
}

const QUERIES = 200;
/** After so long no further question is asked: the figures say how many there were. */
const MOST_MS = 60_000;
/** First questions are asked of a fresh index each, which takes as long as loading it. */
const FIRSTS = 40;
const MOST_FIRSTS_MS = 20_000;

const [task = "", name = "", count = "0", folder = ""] = process.argv.slice(2);
const engine = engineCalled(name);
process.stdout.write(`${JSON.stringify(task === "build" ? await build() : await ask())}\n`);

async function build(): Promise<BuildCost> {
  const documents = makeDocuments(Number(count));
  const start = performance.now();
  const files = await engine.build(documents);
  const buildMs = performance.now() - start;
  mkdirSync(folder, { recursive: true });
  for (const [file, bytes] of files) writeFileSync(`${folder}/${encodeURIComponent(file)}`, gzipSync(bytes));
  writeFileSync(`${folder}.json`, JSON.stringify([...files.keys()]));
  return { buildMs, letters: documents.reduce((sum, { title, text }) => sum + title.length + text.length, 0) };
}

async function ask(): Promise<Cost> {
  const names = JSON.parse(readFileSync(`${folder}.json`, "utf8")) as readonly string[];
  const packed = new Map(names.map((file) => [file, readFileSync(`${folder}/${encodeURIComponent(file)}`)]));
  const sizeOf = (file: string) => (NO_INDEX.includes(file) ? 0 : (packed.get(file)?.length ?? 0));
  const queries = makeQueries(QUERIES, Number(count));
  const unpack: LoadFile = async (file) => gunzipSync(packed.get(file) ?? gzipSync(""));
  const { opening, times } = await measureAnswers(unpack, queries);
  const firstBytes = await measureFirsts(unpack, names.length > 1, sizeOf, queries);
  const indexBytes = names.reduce((sum, file) => sum + sizeOf(file), 0);
  return { ...opening, p50Ms: quantile(times, 0.5), p95Ms: quantile(times, 0.95), queries: times.length, indexBytes, firstBytes };
}

interface Answers {
  /** From compressed files to an open index, to a first answer; and what memory it holds when all questions have been asked. */
  readonly opening: Pick<Cost, "loadMs" | "firstMs" | "memoryMB">;
  /** The whole path from what was typed to ten ids, each question once, when all that it needs has been loaded by asking it before. */
  readonly times: readonly number[];
}

async function measureAnswers(load: LoadFile, queries: readonly string[]): Promise<Answers> {
  const before = memory();
  const start = performance.now();
  const search = await engine.open(load);
  const loadMs = performance.now() - start;
  await search(queries[0] ?? "");
  const firstMs = performance.now() - start;
  await timeEach(search, queries, MOST_MS / 4);
  const memoryMB = (memory() - before) / 2 ** 20;
  return { opening: { loadMs, firstMs, memoryMB }, times: await timeEach(search, queries, MOST_MS) };
}

async function timeEach(search: Search, queries: readonly string[], most: number): Promise<number[]> {
  const from = performance.now();
  const times: number[] = [];
  for (const query of queries) {
    if (performance.now() - from > most && times.length > 0) break;
    const start = performance.now();
    await search(query);
    times.push(performance.now() - start);
  }
  return times;
}

/** An index of one file is fetched with the opening; of several, what a question needs. */
async function measureFirsts(load: LoadFile, isParted: boolean, sizeOf: (file: string) => number, queries: readonly string[]): Promise<Cost["firstBytes"]> {
  const sums: number[] = [];
  const from = performance.now();
  for (const query of queries.slice(0, isParted ? FIRSTS : 1)) {
    if (performance.now() - from > MOST_FIRSTS_MS && sums.length > 0) break;
    const fetched = new Set<string>();
    const search = await engine.open((file) => {
      fetched.add(file);
      return load(file);
    });
    if (isParted) await search(query);
    sums.push([...fetched].reduce((sum, file) => sum + sizeOf(file), 0));
  }
  return { p50: quantile(sums, 0.5), p95: quantile(sums, 0.95) };
}

function memory(): number {
  for (let time = 0; time < 3; time++) globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}
