import type { CorpusErrorKind } from "../corpus/corpus-error.ts";
import type { ReadAnswer, TypedQuery } from "../search/answer-query.ts";
import type { Answer } from "../search/search.ts";

/** What the page sends to the search worker: a question, or word that its answer is no longer wanted. */
export type SearchRequest = Question | { readonly kind: "drop"; readonly id: number };

export interface Question extends TypedQuery {
  readonly kind: "ask";
  /** Another for each question. */
  readonly id: number;
  /** Absolute address of the search index. */
  readonly address: string;
  /** Absolute address of the words that rescue a query. */
  readonly rescueAddress: string;
}

/** What a query finds, and how it was read. */
export interface FoundTexts extends Pick<Answer, "full" | "partial">, Pick<ReadAnswer<Answer>, "text" | "readings"> {}

/** What the worker sends back, once for each question that was not dropped. */
export type SearchReply =
  | { readonly kind: "answer"; readonly id: number; readonly answer: FoundTexts }
  | { readonly kind: "failure"; readonly id: number; readonly reason: CorpusErrorKind; readonly message: string };
