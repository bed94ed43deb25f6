import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { buildIndex } from "../search/build-index.ts";
import { answerQuery, type AskedTexts } from "../search/answer-query.ts";
import { countWords } from "../search/count-words.ts";
import { explain } from "../search/explain.ts";
import { parseQuery } from "../search/parse-query.ts";
import type { Query } from "../search/query.ts";
import { decodeRescue, encodeRescue, type RescueWords } from "../search/rescue-words.ts";
import { search, type Answer } from "../search/search.ts";
import { runCommand, UsageError } from "./command.ts";

// npm run -s search -- --passages P.jsonl --queries Q.jsonl --top N [--explain]
// P: {id, title, text} a line; Q: {id, text} a line. Prints {id, hits} a line, ids of passages, best first; with --explain
// {id, hits, explanations}, why each of the hits has its score.

interface Passage {
  readonly id: string;
  readonly title?: string | null;
  readonly text: string;
}

interface Question {
  readonly id: string;
  readonly text: string;
}

const USAGE = "Expected --passages P.jsonl --queries Q.jsonl --top N (a whole number above 0, or none for 10), and --explain for the scores";

async function searchCommand(args: readonly string[]): Promise<number> {
  const { passages, queries, top, explains } = readArguments(args);
  const rows = await readRows<Passage>(passages);
  const index = buildIndex(rows.map(({ title, text }) => ({ fields: { headline: title ?? "", lead: "", body: text } })));
  const texts = { ask: async (query: Query) => search(index, query, top), loadRescueWords: rescueWordsOf(rows) };
  for (const { id, text } of await readRows<Question>(queries)) {
    const { numbers, read } = await answer(texts, text);
    const best = numbers.slice(0, top);
    const explanations = explains ? { explanations: explain(index, parseQuery(read), read, best).map(({ text: _, ...told }) => told) } : {};
    process.stdout.write(`${JSON.stringify({ id, hits: best.map((number) => rows[number]?.id), ...explanations })}\n`);
  }
  return 0;
}

/** The full matches, then the best partial ones: questions in whole sentences seldom match in full. */
async function answer(texts: AskedTexts<Answer>, typed: string): Promise<{ numbers: number[]; read: string }> {
  const { answer: { full, partial }, text } = await answerQuery(texts, { text: typed, asYouType: false, verbatim: [] });
  return { numbers: [...full.texts, ...partial.texts], read: text };
}

/** Collected with the first question that needs them. */
function rescueWordsOf(rows: readonly Passage[]): () => Promise<RescueWords> {
  let words: RescueWords | null = null;
  return async () => (words ??= decodeRescue(encodeRescue(countWords(rows.map(({ title, text }) => `${title ?? ""}\n${text}`)), [], rows.length)));
}

function readArguments(args: readonly string[]): { passages: string; queries: string; top: number; explains: boolean } {
  const { passages, queries, top = "10", explain: explains = false } = readOptions(args);
  if (!passages || !queries || !/^[1-9]\d*$/.test(top)) throw new UsageError(USAGE);
  return { passages, queries, top: Number(top), explains };
}

function readOptions(args: readonly string[]): { passages?: string; queries?: string; top?: string; explain?: boolean } {
  const option = { type: "string" } as const;
  try {
    return parseArgs({ args: [...args], options: { passages: option, queries: option, top: option, explain: { type: "boolean" } } }).values;
  } catch {
    throw new UsageError(USAGE);
  }
}

async function readRows<Row extends Question | Passage>(path: string): Promise<Row[]> {
  const text = await readFile(path, "utf8").catch(() => {
    throw new UsageError(`Expected a file at ${path}`);
  });
  // A byte order mark is what some editors put before the first line.
  return text.replace(/^\ufeff/, "").split("\n").flatMap((line, index) => (line.trim() === "" ? [] : [readRow(line, `${path}:${index + 1}`) as Row]));
}

function readRow(line: string, where: string): Question | Passage {
  const row = readJson(line) as Partial<Passage> | null | undefined;
  if (typeof row !== "object" || row === null || row.id === undefined || typeof row.text !== "string") {
    throw new UsageError(`Expected an object with id and text at ${where}, not ${line.slice(0, 60)}`);
  }
  return row as Passage;
}

function readJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

await runCommand(searchCommand);
