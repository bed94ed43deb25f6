import { performance } from "node:perf_hooks";
import { runCommand, UsageError } from "./command.ts";
import { fuzzPages, type FuzzResult } from "./fuzz-pages.ts";
import { readPages } from "./read-pages.ts";

/** Failures that are printed: the first ones show enough. */
const MOST_PRINTED = 20;
/** Pages after which a long run tells how far it has come. */
const STEP = 1000;
const USAGE = "fuzz [--pages COUNT] [--seed NUMBER] [--first NUMBER]";

/**
 * `npm run fuzz -- --pages 200000 --seed 7`: parses so many pages made by chance of those in `seeds/`, and prints one JSON
 * object: pages, bytes, failures, pages that were too slow, the slowest page. `--first N --pages 1` tries one page again.
 * Exits 1 where a page breaks a law or takes too long.
 */
async function fuzzCommand(args: readonly string[]): Promise<number> {
  const start = performance.now();
  const { pages, seed, first } = readArguments(args);
  const bases = (await readPages("seeds")).pages.map((page) => page.source);
  let total = fuzzPages({ bases, pages: 0, seed, first });
  while (total.pages < pages) {
    total = addResults(total, fuzzPages({ bases, pages: Math.min(STEP, pages - total.pages), seed, first: first + total.pages }));
    if (pages > STEP) process.stderr.write(`${total.pages} pages, ${total.failures.length} failures, ${total.slow.length} slow\n`);
  }
  const { failures, slow, slowest, ...rest } = total;
  const shown = { failed: failures.slice(0, MOST_PRINTED), slowPages: slow.slice(0, MOST_PRINTED) };
  const seconds = Math.round((performance.now() - start) / 1000);
  process.stdout.write(`${JSON.stringify({ seed, ...rest, failures: failures.length, slow: slow.length, slowestPer100kB: slowest, seconds, ...shown }, null, 1)}\n`);
  return failures.length + slow.length === 0 ? 0 : 1;
}

function addResults(a: FuzzResult, b: FuzzResult): FuzzResult {
  return {
    pages: a.pages + b.pages,
    bytes: a.bytes + b.bytes,
    failures: [...a.failures, ...b.failures],
    slow: [...a.slow, ...b.slow],
    slowest: a.slowest.milliseconds < b.slowest.milliseconds ? b.slowest : a.slowest,
  };
}

function readArguments(args: readonly string[]): { readonly pages: number; readonly seed: number; readonly first: number } {
  const known = new Map([["--pages", 2000], ["--seed", Date.now() % 1_000_000], ["--first", 0]]);
  for (let i = 0; i < args.length; i += 2) {
    const [name = "", value = ""] = args.slice(i, i + 2);
    if (!known.has(name) || !/^[0-9]{1,9}$/.test(value)) throw new UsageError(`Expected ${USAGE}, not ${args.join(" ")}`);
    known.set(name, Number(value));
  }
  return { pages: known.get("--pages") ?? 0, seed: known.get("--seed") ?? 0, first: known.get("--first") ?? 0 };
}

await runCommand(fuzzCommand);
