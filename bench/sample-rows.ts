import type { ByKind, Measured } from "./results.ts";

/** A row as a run would have measured it, for tests: what is not said is 1, of 300 queries. */
export function sampleRow(engine: string, documents: number, given: Partial<Measured> = {}): Measured {
  return { engine, documents, load: 1, processes: 5, buildMs: 1, letters: 1, jsonLetters: 0, openMs: 1, firstMs: 1, memoryBytes: 1, indexBytes: 1, time: sampleByKind(1), fetched: sampleByKind(1), ...given };
}

/** The same spread for each kind of query. */
export function sampleByKind(value: number, count = 300): ByKind {
  const spread = { p50: value, p95: value, count };
  return { all: spread, headlines: spread, words: spread };
}
