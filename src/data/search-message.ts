import type { CorpusErrorKind } from "../corpus/corpus-error.ts";
import type { Answer } from "../search/search.ts";

/** What the page sends to the search worker: a question, or word that its answer is no longer wanted. */
export type SearchRequest = Question | { readonly kind: "drop"; readonly id: number };

export interface Question {
  readonly kind: "ask";
  /** Another for each question. */
  readonly id: number;
  /** Absolute address of the search index. */
  readonly address: string;
  readonly query: string;
  /** Whether the last word may still go on. */
  readonly asYouType: boolean;
}

/** What the worker sends back, once for each question that was not dropped. */
export type SearchReply =
  | { readonly kind: "answer"; readonly id: number; readonly answer: Answer }
  | { readonly kind: "failure"; readonly id: number; readonly reason: CorpusErrorKind; readonly message: string };
