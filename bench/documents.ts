import { existsSync, readFileSync } from "node:fs";
import type { BenchDocument } from "./engine.ts";

/** Where the texts are that we measure with: they are others', and no part of the project. */
export const SHARED = new URL("../../shared/bench/", import.meta.url);

const NEWS = "news/isna_2020_4k.jsonl";
const PASSAGES = ["retrieval/pquad/passages.jsonl", "retrieval/parsinlu_rc/passages.jsonl"];

/** What is missing of the texts, or `null`. */
export function missingTexts(): string | null {
  return [NEWS, ...PASSAGES].find((path) => !existsSync(new URL(path, SHARED))) ?? null;
}

/**
 * So many documents: news items and passages as they are, in a shuffled order that is always the same, and behind them
 * documents put together of the paragraphs of others. Recombination brings no new words: a dictionary grows less than with so many real texts.
 */
export function makeDocuments(count: number): BenchDocument[] {
  const real = readReal();
  const paragraphs = real.flatMap(({ text }) => text.split("\n"));
  const next = randomNumbers(7);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  return Array.from({ length: count }, (_, number): BenchDocument => {
    const { title, text } = real[number] ?? { title: pick(real).title, text: pick(real).text.split("\n").map(() => pick(paragraphs)).join("\n") };
    return { id: `d${number}`, title, text };
  });
}

/** What readers may type who look for one of so many documents: whole titles and some words of titles, in turn. */
export function makeQueries(count: number, documents: number): string[] {
  const titles = readReal().slice(0, documents).map(({ title }) => title.split(" ").filter((word) => word.length > 1)).filter((words) => words.length > 3);
  const next = randomNumbers(11);
  return titles.slice(0, count).map((words, number) => {
    if (number % 2 === 0) return words.join(" ");
    const from = Math.floor(next() * (words.length - 2));
    return words.slice(from, from + 1 + (number % 3)).join(" ");
  });
}

/** Rows of JSON, a line each. */
export function readRows(path: string): Record<string, unknown>[] {
  return readFileSync(new URL(path, SHARED), "utf8").split("\n").filter((line) => line !== "").map((line) => JSON.parse(line) as Record<string, unknown>);
}

function readReal(): Omit<BenchDocument, "id">[] {
  return shuffle([...readNews(), ...PASSAGES.flatMap(readPassages)]);
}

function readNews(): Omit<BenchDocument, "id">[] {
  return readRows(NEWS).map(({ title, body }) => ({ title: String(title), text: String(body) }));
}

/** Passages that questions are asked about. */
export function readPassages(path: string): BenchDocument[] {
  return readRows(path).map(({ id, title, text }) => ({ id: String(id), title: typeof title === "string" ? title : "", text: String(text) }));
}

function shuffle<T>(list: readonly T[]): T[] {
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
