import type { BuildCost, Cost } from "./cost.ts";
import { ENGINES } from "./engines.ts";
import type { Relevance } from "./relevance.ts";

/** What one engine costs at one size, or why there is nothing. */
export type Row = { readonly engine: string; readonly documents: number } & ((BuildCost & Cost) | { readonly gaveUp: string });

/** All that was measured; sets of relevance by their name. */
export interface Results {
  readonly relevance: Record<string, Readonly<Record<string, Relevance>> | null>;
  rows: readonly Row[];
}

type Measured = Extract<Row, { readonly p95Ms: number }>;

/** Columns of cost: what is compared, smaller is better. */
const COLUMNS: readonly (readonly [title: string, value: (row: Measured) => number, unit: (value: number) => string])[] = [
  ["query p50", (row) => row.p50Ms, ms],
  ["query p95", (row) => row.p95Ms, ms],
  ["open", (row) => row.loadMs, ms],
  ["open and answer", (row) => row.firstMs, ms],
  ["index, gzip", (row) => row.indexBytes / row.letters, (value) => `${round(value)} B/letter`],
  ["first query fetches", (row) => row.firstBytes.p50, kB],
  ["same, p95", (row) => row.firstBytes.p95, kB],
  ["memory", (row) => row.memoryMB, (value) => `${round(value)} MB`],
];

/** The comparison as Markdown: relevance, then ratios to ours, then what was measured. */
export function formatTable({ relevance, rows }: Results): string {
  const sizes = [...new Set(rows.map(({ documents }) => documents))].sort((a, b) => a - b);
  return [
    "nDCG@10, mean and worst over 12 pairings of spellings (texts and queries with half-spaces, without, with spaces, with Arabic letters):\n",
    relevanceTable(relevance),
    "\nCost, as a multiple of ours (above 1 we win):\n",
    ...sizes.map((size) => `${costTable(size, rows, (value, own) => `×${round(value / own)}`)}\n`),
    "Cost, as it was measured:\n",
    ...sizes.map((size) => `${costTable(size, rows, (value, _, unit) => unit(value))}\n`),
    "What each was given:\n",
    ...Object.values(ENGINES).map(({ name, settings }) => `- ${name}: ${settings}`),
    "",
  ].join("\n");
}

function relevanceTable(relevance: Results["relevance"]): string {
  const sets = ["pquad", "parsinlu_rc"];
  const cells = (engine: string) => sets.map((set) => describeRelevance(relevance[engine]?.[set]));
  return table(["", ...sets], inOrder(Object.keys(relevance)).map((engine) => [nameOf(engine), ...cells(engine)]));
}

function describeRelevance(found: Relevance | undefined): string {
  if (!found) return "–";
  const few = found.queries < 1000 ? ` (${found.queries} queries)` : "";
  return `${found.mean.toFixed(3)} / ${found.worst.toFixed(3)}${few}`;
}

type Cell = (value: number, own: number, unit: (value: number) => string) => string;

function costTable(size: number, rows: readonly Row[], cell: Cell): string {
  const here = rows.filter(({ documents }) => documents === size);
  const own = here.find((row): row is Measured => row.engine === "ours" && "p95Ms" in row);
  const line = (row: Row) => ("gaveUp" in row ? [row.gaveUp, ...COLUMNS.slice(1).map(() => "–")] : COLUMNS.map(([, value, unit]) => cell(value(row), own ? value(own) : NaN, unit)));
  const sorted = inOrder(here.map(({ engine }) => engine)).flatMap((engine) => here.filter((row) => row.engine === engine));
  return table([`${size.toLocaleString("en")} documents`, ...COLUMNS.map(([title]) => title)], sorted.map((row) => [nameOf(row.engine), ...line(row)]));
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

/** As they stand in `ENGINES`, ours first. */
function inOrder(engines: readonly string[]): string[] {
  return Object.keys(ENGINES).filter((name) => engines.includes(name));
}

function nameOf(engine: string): string {
  return ENGINES[engine]?.name ?? engine;
}

function ms(value: number): string {
  return `${round(value)} ms`;
}

function kB(value: number): string {
  return `${round(value / 1000)} kB`;
}

/** Two digits that tell. */
function round(value: number): string {
  if (!Number.isFinite(value)) return "–";
  return Math.abs(value) >= 10 ? Math.round(value).toLocaleString("en") : String(Number(value.toPrecision(2)));
}
