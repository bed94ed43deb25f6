import type { Document } from "../document/document.ts";
import { parsePage } from "../parse/parse-page.ts";
import { mutatePage } from "./mutate-page.ts";
import { brokenLaws } from "./page-laws.ts";
import { randomFrom } from "./random.ts";

/** What to try. */
export interface FuzzOptions {
  /** Texts to make pages of. */
  readonly bases: readonly string[];
  /** How many pages. */
  readonly pages: number;
  /** The same seed gives the same pages. */
  readonly seed: number;
  /** Number of the first page, to try one again. */
  readonly first: number;
}

/** A page that breaks a law, by its number. */
export interface Failure {
  readonly page: number;
  readonly laws: readonly string[];
}

/** What became of them. */
export interface FuzzResult {
  readonly pages: number;
  readonly bytes: number;
  readonly failures: readonly Failure[];
  /** Pages that took longer than `LIMIT`. */
  readonly slow: readonly number[];
  /** The slowest page: milliseconds of processor for each 100 kB of it. */
  readonly slowest: { readonly page: number; readonly milliseconds: number };
}

/** Milliseconds that 100 kB of a page may take. */
const LIMIT = 50;
/** Smaller pages count as this many bytes: what every page costs would be taken for the cost of its text. */
const SMALLEST = 10_000;
/** A page that seems slow is tried so often again: the least is its own, the rest was the collector's or another program's. */
const RETRIES = 9;

/** Parses pages made by chance, and asks each for the laws and for its time. */
export function fuzzPages({ bases, pages, seed, first }: FuzzOptions): FuzzResult {
  const failures: Failure[] = [];
  const times = new Map<number, number>();
  let bytes = 0;
  for (let page = first; page < first + pages; page++) {
    const source = fuzzPage(bases, seed, page);
    bytes += Buffer.byteLength(source);
    const { laws, milliseconds } = tryPage(source);
    if (laws.length > 0) failures.push({ page, laws });
    times.set(page, milliseconds);
  }
  // Behind all others: by then the parser is compiled, and a page's time is not that of the compiler.
  for (const [page, milliseconds] of times) if (milliseconds > LIMIT) times.set(page, retry(fuzzPage(bases, seed, page), milliseconds));
  return { pages, bytes, failures, ...slowOf(times, first) };
}

/** The pages over the limit, and the slowest of all. */
function slowOf(times: ReadonlyMap<number, number>, first: number): Pick<FuzzResult, "slow" | "slowest"> {
  const slow = [...times].filter(([, milliseconds]) => milliseconds > LIMIT).map(([page]) => page);
  const [page, milliseconds] = [...times].reduce((a, b) => (a[1] < b[1] ? b : a), [first, 0]);
  return { slow, slowest: { page, milliseconds } };
}

/** The page of this number. */
export function fuzzPage(bases: readonly string[], seed: number, page: number): string {
  return mutatePage(bases, randomFrom(Math.imul(seed, 0x9e3779b1) + page));
}

/** The laws that a page breaks, and its cost; a page that throws has none. */
function tryPage(source: string): { readonly laws: readonly string[]; readonly milliseconds: number } {
  try {
    const { document, milliseconds } = parseTimed(source);
    return { laws: brokenLaws(document), milliseconds };
  } catch (error) {
    // Content never throws: whatever was thrown is the failure that is looked for.
    return { laws: [error instanceof Error ? (error.stack ?? error.message) : String(error)], milliseconds: 0 };
  }
}

function retry(source: string, first: number): number {
  let least = first;
  for (let left = RETRIES; left > 0 && least > LIMIT; left--) least = Math.min(least, parseTimed(source).milliseconds);
  return least;
}

/** A page's document, and the milliseconds of processor for each 100 kB of it. */
function parseTimed(source: string): { readonly document: Document; readonly milliseconds: number } {
  const share = Math.max(SMALLEST, Buffer.byteLength(source)) / 100_000;
  const before = process.cpuUsage();
  const document = parsePage({ id: "0", file: "page.txt", sha256: "", source, encoding: "utf-8" });
  const { user, system } = process.cpuUsage(before);
  return { document, milliseconds: (user + system) / 1000 / share };
}
