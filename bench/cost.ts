import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { gunzipSync, gzipSync } from "node:zlib";
import { WHOLE, type Engine, type LoadFile, type Search } from "./engine.ts";
import { loadEngine } from "./engines.ts";
import { ASK_SECONDS } from "./give-up.ts";
import { makeDocuments, makeQueries, type BenchQuery } from "./make-documents.ts";
import { spreadOf } from "./quantile.ts";
import { readTexts } from "./read-texts.ts";
import type { AskCost, BuildCost, ByKind, WeightCost } from "./results.ts";

// One engine at one size, in a process of its own, so that nobody's memory is counted to another:
//   … cost.ts build ENGINE COUNT FOLDER    writes the files of the index, compressed
//   … cost.ts weigh ENGINE COUNT FOLDER    loads them, and says what it holds and fetches; needs --expose-gc
//   … cost.ts ask ENGINE COUNT FOLDER      loads them, and says how long answers take
// Prints a row of JSON.

/** What a query took, or fetched. */
type Figure = readonly [query: BenchQuery, value: number];

/** Half of them headlines; the same at each size, where there are enough documents. */
const QUERIES = 300;
const PASSES = 5;
/** No further pass begins after so long: who is slow is not disturbed by what else the machine does. */
const PASSES_SECONDS = 8;
/** First queries are asked of a fresh index each, which takes as long as opening it. */
const FIRSTS_SECONDS = 15;

const [task = "", name = "", count = "0", folder = ""] = process.argv.slice(2);
const engine = await loadEngine(name);
const work = { build, weigh, ask }[task];
if (work === undefined) throw new Error(`Expected build, weigh or ask, not ${task}`);
process.stdout.write(`${JSON.stringify(await work(engine))}\n`);

async function build(built: Engine): Promise<BuildCost> {
  const documents = makeDocuments(readTexts(), Number(count));
  const start = performance.now();
  const files = await built.build(documents);
  const buildMs = performance.now() - start;
  mkdirSync(folder, { recursive: true });
  for (const [file, bytes] of files) writeFileSync(`${folder}/${encodeURIComponent(file)}`, gzipSync(bytes));
  writeFileSync(`${folder}.json`, JSON.stringify([...files.keys()]));
  return { buildMs, letters: documents.reduce((sum, { title, text }) => sum + title.length + text.length, 0), jsonLetters: lettersOf(files.get(WHOLE)) };
}

function lettersOf(json: Uint8Array | undefined): number {
  return json === undefined ? 0 : new TextDecoder().decode(json).length;
}

/** The files of an index as they were built, and the queries that are asked. */
interface Stock {
  readonly names: readonly string[];
  readonly load: LoadFile;
  /** Compressed; nothing of what is no part of the index. */
  readonly sizeOf: (file: string) => number;
  readonly queries: readonly BenchQuery[];
}

function openStock(asked: Engine): Stock {
  const names = JSON.parse(readFileSync(`${folder}.json`, "utf8")) as readonly string[];
  const packed = new Map(names.map((file) => [file, readFileSync(`${folder}/${encodeURIComponent(file)}`)]));
  const isIndex = (file: string) => asked.isIndex?.(file) ?? true;
  return {
    names,
    // Copied, since what Node unpacks keeps 16 kB of memory for a file of three.
    load: async (file) => Uint8Array.from(gunzipSync(packed.get(file) ?? gzipSync(""))),
    sizeOf: (file) => (isIndex(file) ? (packed.get(file)?.length ?? 0) : 0),
    queries: makeQueries(readTexts().slice(0, Number(count)).map(({ title }) => title), QUERIES),
  };
}

async function weigh(asked: Engine): Promise<WeightCost> {
  const { names, load, sizeOf, queries } = openStock(asked);
  const before = memory();
  const search = await asked.open(load);
  await timeEach(search, queries);
  const memoryBytes = memory() - before;
  const fetched = await measureFirsts(asked, load, sizeOf, names.includes(WHOLE) ? queries.slice(0, 2) : queries);
  return { memoryBytes, indexBytes: names.reduce((sum, file) => sum + sizeOf(file), 0), fetched };
}

async function ask(asked: Engine): Promise<AskCost> {
  const { load, queries } = openStock(asked);
  const start = performance.now();
  const search = await asked.open(load);
  const openMs = performance.now() - start;
  await search(queries[0]?.text ?? "");
  const firstMs = performance.now() - start;
  const warm = await timeEach(search, queries); // what has not been loaded by these is not asked below
  return { openMs, firstMs, time: byKind(await timeOften(search, warm.map(([query]) => query))) };
}

/**
 * Of several passes over all questions the median of each question: what else the machine does takes ten times as
 * long as an answer. Nobody keeps answers; whatever an engine keeps, all others have been asked in between.
 */
async function timeOften(search: Search, queries: readonly BenchQuery[]): Promise<Figure[]> {
  const passes: Figure[][] = [];
  const from = performance.now();
  while (passes.length < PASSES && (passes.length === 0 || performance.now() - from < PASSES_SECONDS * 1000)) passes.push(await timeEach(search, queries));
  const asked = Math.min(...passes.map((pass) => pass.length));
  return queries.slice(0, asked).map((query, number) => [query, spreadOf(passes.map((pass) => pass[number]?.[1] ?? NaN)).p50]);
}

async function timeEach(search: Search, queries: readonly BenchQuery[]): Promise<Figure[]> {
  const from = performance.now();
  const times: Figure[] = [];
  for (const query of queries) {
    const start = performance.now();
    if (start - from > ASK_SECONDS * 1000 && times.length > 1) break;
    await search(query.text);
    times.push([query, performance.now() - start]);
  }
  return times;
}

async function measureFirsts(asked: Engine, load: LoadFile, sizeOf: (file: string) => number, queries: readonly BenchQuery[]): Promise<ByKind> {
  const sums: Figure[] = [];
  const from = performance.now();
  for (const query of queries) {
    if (performance.now() - from > FIRSTS_SECONDS * 1000 && sums.length > 1) break;
    const fetched = new Set<string>();
    const search = await asked.open((file) => {
      fetched.add(file);
      return load(file);
    });
    if (!fetched.has(WHOLE)) await search(query.text); // a whole index is all that there is to fetch
    sums.push([query, [...fetched].reduce((sum, file) => sum + sizeOf(file), 0)]);
  }
  return byKind(sums);
}

function byKind(figures: readonly Figure[]): ByKind {
  const spread = (kind?: BenchQuery["kind"]) => spreadOf(figures.filter(([query]) => kind === undefined || query.kind === kind).map(([, value]) => value));
  return { all: spread(), headlines: spread("headlines"), words: spread("words") };
}

function memory(): number {
  for (let time = 0; time < 3; time++) globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
