import type { FilterAnswer } from "../corpus/answer-filter.ts";
import type { CorpusErrorKind } from "../corpus/corpus-error.ts";
import type { Facts } from "../corpus/facts.ts";
import type { Filter } from "../corpus/filter.ts";
import type { ReadAnswer } from "../search/answer-query.ts";
import type { Explanation } from "../search/explain.ts";
import type { SignReading } from "../search/read-signs.ts";
import type { DocumentExcerpts } from "./document-excerpts.ts";

/** What the page sends to the search worker: the facts of the corpus, once; word that questions will come; a question; or word that its answer is no longer wanted. */
export type SearchRequest =
  | { readonly kind: "facts"; readonly facts: Facts }
  | { readonly kind: "prepare"; readonly address: string }
  | Question
  | ScoreQuestion
  | ExcerptQuestion
  | { readonly kind: "drop"; readonly id: number };

interface Asked {
  /** Each question has its own. */
  readonly id: number;
  /** Absolute address of the search index. */
  readonly address: string;
}

/** Asks for the documents of a filter. */
export interface Question extends Asked {
  readonly kind: "ask";
  /** Absolute address of the words that rescue a query. */
  readonly rescueAddress: string;
  /** Its query is not empty, and the last word of it may be unfinished. */
  readonly filter: Filter;
}

/** Asks why each of some texts has its score. */
export interface ScoreQuestion extends Asked {
  readonly kind: "explain";
  /** The query as it was read. */
  readonly read: string;
  /** By their numbers. */
  readonly texts: readonly number[];
}

/** What of a document answers a query? */
export interface ExcerptQuestion {
  readonly kind: "excerpts";
  readonly id: number;
  /** Absolute address of the document. */
  readonly address: string;
  /** The query as it was read. */
  readonly read: string;
}

/** What a filter with a query asks for, and how the query was read. */
export interface FoundTexts extends FilterAnswer, Pick<ReadAnswer<unknown>, "text" | "readings"> {
  /** All that the query found, best first, whatever the other filters leave of it. */
  readonly hits: Uint32Array;
  /** Whether nothing has all words of the query, and `hits` are the best of the texts that have some. */
  readonly isPartial: boolean;
  /** How the signs of the query as it was typed are read. */
  readonly signs: readonly SignReading[];
}

/** What the worker sends back, once for each question that was not dropped. */
export type SearchReply =
  | { readonly kind: "answer"; readonly id: number; readonly answer: FoundTexts }
  | { readonly kind: "explanation"; readonly id: number; readonly explanations: readonly Explanation[] }
  | { readonly kind: "excerpts"; readonly id: number; readonly excerpts: DocumentExcerpts }
  | { readonly kind: "failure"; readonly id: number; readonly reason: CorpusErrorKind; readonly message: string };
