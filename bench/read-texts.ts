import { existsSync, readFileSync } from "node:fs";
import type { BenchDocument } from "./engine.ts";
import { shuffle, type RealText } from "./make-documents.ts";

/** Where the texts are that we measure with: they are others', and no part of the project. */
export const SHARED = new URL("../../shared/bench/", import.meta.url);

const NEWS = "news/isna_2020_4k.jsonl";
const PASSAGES = ["retrieval/pquad/passages.jsonl", "retrieval/parsinlu_rc/passages.jsonl"];

/** What is missing of the texts, or `null`. */
export function missingTexts(): string | null {
  return [NEWS, ...PASSAGES].find((path) => !existsSync(new URL(path, SHARED))) ?? null;
}

/** All news items and passages, in a shuffled order that is always the same. */
export function readTexts(): RealText[] {
  return shuffle([...readNews(), ...PASSAGES.flatMap(readPassages)]);
}

/** Passages that questions are asked about. */
export function readPassages(path: string): BenchDocument[] {
  return readRows(path).map(({ id, title, text }) => ({ id: String(id), title: typeof title === "string" ? title : "", text: String(text) }));
}

/** Rows of JSON, a line each. */
export function readRows(path: string): Record<string, unknown>[] {
  return readFileSync(new URL(path, SHARED), "utf8").split("\n").filter((line) => line !== "").map((line) => JSON.parse(line) as Record<string, unknown>);
}

function readNews(): RealText[] {
  return readRows(NEWS).map(({ title, body }) => ({ title: String(title), text: String(body) }));
}
