import { parsePage, parsePages, type PageText } from "../parse/parse-page.ts";
import { benchPage, benchShapes, readSeeds, type BenchShape } from "./bench-pages.ts";
import { runCommand, UsageError } from "./command.ts";

// npm run bench: how fast the parser reads, and how the time grows with the page. Times are of the
// processor, not of the clock on the wall, so that a busy machine changes them little.

const KB = 1_000;
/** Lengths of the pages of the table, in bytes of UTF-8. */
const LENGTHS = [10 * KB, 100 * KB, 1_000 * KB, 10_000 * KB];
/** The seeds are read so many times over at each run: a corpus is read in batches of dozens of pages. */
const TIMES_OVER = 12;
/** Runs over them: the first ones warm the engine up, which compiles for some thousands of pages; the median of the rest counts. */
const WARM_RUNS = 60;
const RUNS = 51;
/** A page of the table is read as often as this many bytes allow, at least once. */
const BYTES_READ = 1_000 * KB;

async function benchCommand(args: readonly string[]): Promise<number> {
  if (args.length > 0) throw new UsageError(`Expected no arguments, not ${args.join(" ")}`);
  const seeds = await readSeeds("seeds");
  const pages = Array.from({ length: TIMES_OVER }, () => seeds.map(pageOf)).flat();
  print(speedLine("in batches, as the build reads them", pages, () => parsePages(pages)));
  print(speedLine("one by one", pages, () => pages.forEach(parsePage)));
  for (const shape of benchShapes(seeds)) {
    print(`\n${shape.name.padEnd(16)}      ms  ms per 100 kB  times the row above`);
    printTable(shape);
  }
  return 0;
}

function speedLine(how: string, pages: readonly PageText[], read: () => void): string {
  const bytes = pages.reduce((sum, { source }) => sum + Buffer.byteLength(source), 0);
  const ms = medianTime(read, WARM_RUNS, RUNS);
  return `${(bytes / KB / ms).toFixed(2)} MB/s: ${pages.length} pages ${how}, ${(bytes / KB).toFixed(1)} kB, in ${ms.toFixed(1)} ms (median of ${RUNS} runs)`;
}

function printTable(shape: BenchShape): void {
  let before: number | null = null;
  for (const bytes of LENGTHS) {
    const page = pageOf(benchPage(shape, bytes));
    const ms = medianTime(() => parsePage(page), 0, Math.ceil(BYTES_READ / bytes));
    const per = (ms * 100 * KB) / bytes;
    const ratio = before === null ? "" : (ms / before).toFixed(1);
    print(`${formatLength(bytes).padEnd(12)}${ms.toFixed(1).padStart(12)}${per.toFixed(1).padStart(15)}${ratio.padStart(21)}`);
    before = ms;
  }
}

function pageOf(source: string): PageText {
  return { id: "0", file: "bench.txt", sha256: "", source, encoding: "utf-8" };
}

/** In milliseconds of the processor, the work of all threads together. */
function medianTime(work: () => void, warmRuns: number, runs: number): number {
  for (let run = 0; run < warmRuns; run++) work();
  const times = Array.from({ length: runs }, () => {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1_000;
  });
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0;
}

function formatLength(bytes: number): string {
  return bytes < 1_000 * KB ? `${bytes / KB} kB` : `${bytes / KB / 1_000} MB`;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

await runCommand(benchCommand);
