import type { FilterAnswer } from "../corpus/answer-filter.ts";
import type { CorpusErrorKind } from "../corpus/corpus-error.ts";
import type { Facts } from "../corpus/facts.ts";
import type { Filter } from "../corpus/filter.ts";
import type { ReadAnswer } from "../search/answer-query.ts";

/** What the page sends to the search worker: the facts of the corpus, once; a question; or word that its answer is no longer wanted. */
export type SearchRequest = { readonly kind: "facts"; readonly facts: Facts } | Question | { readonly kind: "drop"; readonly id: number };

export interface Question {
  readonly kind: "ask";
  /** Another for each question. */
  readonly id: number;
  /** Absolute address of the search index. */
  readonly address: string;
  /** Absolute address of the words that rescue a query. */
  readonly rescueAddress: string;
  /** With a query, whose last word may still go on. */
  readonly filter: Filter;
}

/** What a filter with a query asks for, and how the query was read. */
export interface FoundTexts extends FilterAnswer, Pick<ReadAnswer<unknown>, "text" | "readings"> {
  /** All that the query found, best first, whatever else is asked for. */
  readonly hits: Uint32Array;
  /** Whether nothing has all words of the query, and `hits` are the best of the texts that have some. */
  readonly isPartial: boolean;
}

/** What the worker sends back, once for each question that was not dropped. */
export type SearchReply =
  | { readonly kind: "answer"; readonly id: number; readonly answer: FoundTexts }
  | { readonly kind: "failure"; readonly id: number; readonly reason: CorpusErrorKind; readonly message: string };
