import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { buildIndex } from "../search/build-index.ts";
import { parseQuery } from "../search/parse-query.ts";
import { answerQuery } from "../search/search.ts";
import type { SearchIndex } from "../search/search-index.ts";

// npm run -s search -- --passages P.jsonl --queries Q.jsonl --top N
// P: {id, title, text} a line; Q: {id, text} a line. Prints {id, hits} a line, ids of passages, best first.

interface Passage {
  readonly id: string;
  readonly title?: string | null;
  readonly text: string;
}

interface Question {
  readonly id: string;
  readonly text: string;
}

const USAGE = "Expected --passages P.jsonl --queries Q.jsonl --top N (a whole number above 0)";

function run(): void {
  const { passages, queries, top } = readArguments();
  const index = buildIndex(readRows<Passage>(passages).map(({ id, title, text }) => ({ id, fields: { headline: title ?? "", lead: "", body: text } })));
  for (const { id, text } of readRows<Question>(queries)) {
    process.stdout.write(`${JSON.stringify({ id, hits: answer(index, text).slice(0, top) })}\n`);
  }
}

/** The full matches, then the best partial ones: questions in whole sentences seldom match in full. */
function answer(index: SearchIndex, text: string): string[] {
  const { full, partial } = answerQuery(index, parseQuery(text));
  return [...full, ...partial].map((hit) => hit.id);
}

function readArguments(): { passages: string; queries: string; top: number } {
  const { values } = parseArgs({ options: { passages: { type: "string" }, queries: { type: "string" }, top: { type: "string", default: "10" } } });
  const top = Number(values.top);
  if (!values.passages || !values.queries || !Number.isInteger(top) || top < 1) throw new Error(USAGE);
  return { passages: values.passages, queries: values.queries, top };
}

function readRows<Row extends { readonly id: string; readonly text: string }>(path: string): Row[] {
  const lines = readFileSync(path, "utf8").split("\n");
  return lines.flatMap((line, index) => (line.trim() === "" ? [] : [readRow<Row>(line, `${path}:${index + 1}`)]));
}

function readRow<Row extends { readonly id: string; readonly text: string }>(line: string, where: string): Row {
  const row = parseJson(line, where) as Partial<Row> | null;
  if (row === null || typeof row !== "object" || row.id === undefined || typeof row.text !== "string") {
    throw new Error(`Expected an object with id and text at ${where}, not ${line.slice(0, 60)}`);
  }
  return row as Row;
}

function parseJson(line: string, where: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new Error(`Expected JSON at ${where}, not ${line.slice(0, 60)}`);
  }
}

try {
  run();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
