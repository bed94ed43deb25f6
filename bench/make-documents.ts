import { below, pick, randomFrom } from "../src/build/random.ts";
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
  const random = randomFrom(7);
  return Array.from({ length: count }, (_, number): BenchDocument => {
    const { title, text } = real[number] ?? { title: pick(random, real).title, text: pick(random, real).text.split("\n").map(() => pick(random, paragraphs)).join("\n") };
    return { id: `d${number}`, title, text };
  });
}

/** So many queries for documents with these titles, the same each time: a whole headline and one to three words of one, in turn. */
export function makeQueries(titles: readonly string[], count: number): BenchQuery[] {
  const long = titles.map((title) => title.split(" ").filter((word) => word.length > 1)).filter((words) => words.length > 3);
  const random = randomFrom(11);
  return long.slice(0, count).map((words, number): BenchQuery => {
    if (number % 2 === 0) return { kind: "headlines", text: words.join(" ") };
    const from = below(random, words.length - 2);
    return { kind: "words", text: words.slice(from, from + 1 + (number % 3)).join(" ") };
  });
}

/** The same list in another order, always the same. */
export function shuffle<T>(list: readonly T[]): T[] {
  const random = randomFrom(3);
  return list.map((item) => [random(), item] as const).sort(([a], [b]) => a - b).map(([, item]) => item);
}
