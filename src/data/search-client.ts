import { CorpusError } from "../corpus/corpus-error.ts";
import type { Facts } from "../corpus/facts.ts";
import type { FoundTexts, Question, SearchReply, SearchRequest } from "./search-message.ts";

/** What the client needs of a worker. */
export interface SearchWorker {
  postMessage(request: SearchRequest): void;
  addEventListener(type: "message", listener: (event: MessageEvent<SearchReply>) => void): void;
  addEventListener(type: "error", listener: (event: Event) => void): void;
  terminate(): void;
}

/** Asks the worker, and tells it the facts of the corpus once they are there; rejects with a `CorpusError`, or with the signal's reason where the question was aborted. */
export type AskSearch = (question: Omit<Question, "kind" | "id">, facts: Promise<Facts>, signal: AbortSignal) => Promise<FoundTexts>;

interface Waiting {
  readonly resolve: (answer: FoundTexts) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * A way to ask a search worker, which is started with the first question. One that fails to start takes its questions
 * down with an `offline` error and is left; the next question starts another. An answer to an aborted question is never given.
 */
export function createSearchClient(start: () => SearchWorker): AskSearch {
  const waiting = new Map<number, Waiting>();
  let worker: SearchWorker | null = null;
  let isTold = false;
  let asked = 0;

  function settle(reply: SearchReply): void {
    const question = waiting.get(reply.id);
    waiting.delete(reply.id);
    if (reply.kind === "answer") question?.resolve(reply.answer);
    else question?.reject(new CorpusError(reply.reason, reply.message));
  }

  function fail(): void {
    worker?.terminate();
    worker = null;
    isTold = false;
    const error = new CorpusError("offline", "Expected the search worker to start, but it failed");
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  }

  function open(): SearchWorker {
    const started = start();
    started.addEventListener("message", ({ data }) => settle(data));
    started.addEventListener("error", fail);
    return started;
  }

  function tell(desk: SearchWorker, facts: Facts): void {
    if (isTold || desk !== worker) return;
    desk.postMessage({ kind: "facts", facts });
    isTold = true;
  }

  return (question, facts, signal) =>
    new Promise((resolve, reject) => {
      signal.throwIfAborted();
      const id = ++asked;
      const desk = (worker ??= open());
      waiting.set(id, { resolve, reject });
      function drop(): void {
        if (waiting.delete(id)) desk.postMessage({ kind: "drop", id });
      }
      signal.addEventListener("abort", () => {
        drop();
        reject(signal.reason);
      });
      desk.postMessage({ kind: "ask", id, ...question });
      facts.then(
        (known) => tell(desk, known),
        (cause: unknown) => {
          drop();
          reject(cause instanceof Error ? cause : new CorpusError("offline", String(cause)));
        },
      );
    });
}
