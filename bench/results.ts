import type { QueryKind } from "./make-documents.ts";
import type { Spread } from "./quantile.ts";

/** What it costs to build the index. */
export interface BuildCost {
  readonly buildMs: number;
  /** Of all texts. */
  readonly letters: number;
  /** Of the index, where it is one JSON text; else 0. */
  readonly jsonLetters: number;
}

/** Of all queries, and of each kind alone. */
export type ByKind = Readonly<Record<QueryKind | "all", Spread>>;

/** What an engine holds and fetches; bytes of files are compressed. */
export interface WeightCost {
  /** What it holds when all queries have been asked. */
  readonly memoryBytes: number;
  /** Of all its files. */
  readonly indexBytes: number;
  /** What the first query of a reader fetches: the index as far as it is needed. */
  readonly fetched: ByKind;
}

/** What it costs to have an engine's answers. */
export interface AskCost {
  /** From compressed files to an open index, in a fresh process. */
  readonly openMs: number;
  /** The same, with the first answer. */
  readonly firstMs: number;
  /** Milliseconds from what was typed to ten ids, what it needs being loaded. */
  readonly time: ByKind;
}

/** All that an engine costs at one size; what answers cost is the median of several processes. */
export interface Cost extends BuildCost, WeightCost, AskCost {
  readonly processes: number;
}

/** What one engine costs at one size, or why there is nothing; and the highest load of the machine before one of its processes. */
export type Row = { readonly engine: string; readonly documents: number; readonly load: number } & (Cost | { readonly gaveUp: string });

/** A row that was measured to its end. */
export type Measured = Extract<Row, { readonly buildMs: number }>;

/** nDCG@10 over the pairings of a set. */
export interface Relevance {
  readonly mean: number;
  /** Of the pairings; nothing where time did not suffice to ask all in all. */
  readonly worst: number | null;
  readonly questions: number;
  /** How often was asked: each question in each pairing, or in fewer. */
  readonly asked: number;
}

/** All that was measured. */
export interface Results {
  /** Where, in a line. */
  machine: string;
  /** By engine and set; a text says why there is nothing. */
  relevance: Record<string, Readonly<Record<string, Relevance>> | string>;
  rows: readonly Row[];
}

/** Whether a row has its measurements. */
export function isMeasured(row: Row): row is Measured {
  return "buildMs" in row;
}
