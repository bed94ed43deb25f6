import type { BenchDocument } from "./engine.ts";

/** A text as it was found, before it has a number. */
export type RealText = Omit<BenchDocument, "id">;

/** How a query came about. */
export type QueryKind = "headlines" | "words";

/** What a reader types. */
export interface BenchQuery {
  readonly kind: QueryKind;
  readonly text: string;
}

/**
 * So many documents: real ones as they are, in the order given, and behind them documents put together of the paragraphs
 * of others, the same each time. Recombination brings no new words: a dictionary grows less than with so many real texts.
 */
export function makeDocuments(real: readonly RealText[], count: number): BenchDocument[] {
  const paragraphs = real.flatMap(({ text }) => text.split("\n"));
  const next = randomNumbers(7);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  return Array.from({ length: count }, (_, number): BenchDocument => {
    const { title, text } = real[number] ?? { title: pick(real).title, text: pick(real).text.split("\n").map(() => pick(paragraphs)).join("\n") };
    return { id: `d${number}`, title, text };
  });
}

/** So many queries for documents with these titles, the same each time: a whole headline and one to three words of one, in turn. */
export function makeQueries(titles: readonly string[], count: number): BenchQuery[] {
  const long = titles.map((title) => title.split(" ").filter((word) => word.length > 1)).filter((words) => words.length > 3);
  const next = randomNumbers(11);
  return long.slice(0, count).map((words, number): BenchQuery => {
    if (number % 2 === 0) return { kind: "headlines", text: words.join(" ") };
    const from = Math.floor(next() * (words.length - 2));
    return { kind: "words", text: words.slice(from, from + 1 + (number % 3)).join(" ") };
  });
}

/** The same list in another order, always the same. */
export function shuffle<T>(list: readonly T[]): T[] {
  const next = randomNumbers(3);
  return list.map((item) => [next(), item] as const).sort(([a], [b]) => a - b).map(([, item]) => item);
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
