import { CorpusError } from "../corpus/corpus-error.ts";
import type { Facts } from "../corpus/facts.ts";
import type { Explanation } from "../search/explain.ts";
import type { DocumentExcerpts } from "./document-excerpts.ts";
import type { ExcerptQuestion, FoundTexts, Question, ScoreQuestion, SearchReply, SearchRequest } from "./search-message.ts";

/** What the client needs of a worker. */
export interface SearchWorker {
  postMessage(request: SearchRequest): void;
  addEventListener(type: "message", listener: (event: MessageEvent<SearchReply>) => void): void;
  addEventListener(type: "error", listener: (event: Event) => void): void;
  terminate(): void;
}

/** Asks the worker; all reject with a `CorpusError`, or with the signal's reason where the question was aborted. */
export interface SearchClient {
  /** Has the worker started, its index loaded and the facts told before the first question. */
  readonly prepare: (address: string, facts: Promise<Facts>) => void;
  /** What a filter asks for; the worker is told the facts of the corpus once they are there. */
  readonly ask: (question: Omit<Question, "kind" | "id">, facts: Promise<Facts>, signal: AbortSignal) => Promise<FoundTexts>;
  /** Why each of the texts has its score. */
  readonly explain: (question: Omit<ScoreQuestion, "kind" | "id">, signal: AbortSignal) => Promise<readonly Explanation[]>;
  /** What of a document answers a query. */
  readonly excerpt: (question: Omit<ExcerptQuestion, "kind" | "id">, signal: AbortSignal) => Promise<DocumentExcerpts>;
}

interface Waiting {
  readonly settle: (reply: SearchReply) => void;
  readonly reject: (error: Error) => void;
}

/**
 * A way to ask a search worker, which is started with the first question. One that fails to start takes its questions
 * down with an `offline` error and is left; the next question starts another. An answer to an aborted question is never given.
 */
export function createSearchClient(start: () => SearchWorker): SearchClient {
  const waiting = new Map<number, Waiting>();
  let worker: SearchWorker | null = null;
  let told: SearchWorker | null = null;
  let asked = 0;

  function settle(reply: SearchReply): void {
    const question = waiting.get(reply.id);
    waiting.delete(reply.id);
    if (reply.kind === "failure") question?.reject(new CorpusError(reply.reason, reply.message));
    else question?.settle(reply);
  }

  function fail(): void {
    worker?.terminate();
    worker = null;
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

  function tell(facts: Facts): void {
    if (told !== worker) worker?.postMessage({ kind: "facts", facts });
    told = worker;
  }

  /** Sends a question; gives the way to take it back. */
  function send(request: Unnumbered, whoWaits: Waiting, signal: AbortSignal): (reason: Error) => void {
    signal.throwIfAborted();
    const id = ++asked;
    const desk = (worker ??= open());
    function giveUp(reason: Error): void {
      if (waiting.delete(id)) desk.postMessage({ kind: "drop", id });
      whoWaits.reject(reason);
    }
    waiting.set(id, whoWaits);
    signal.addEventListener("abort", () => giveUp(errorOf(signal.reason)));
    desk.postMessage({ ...request, id });
    return giveUp;
  }

  /** Asks what needs no facts; `of` takes what was asked for out of the reply. */
  function askAlone<T>(request: Unnumbered, of: (reply: SearchReply) => T | null, signal: AbortSignal): Promise<T> {
    return new Promise((resolve, reject) => {
      send(request, { settle: (reply) => { const asked = of(reply); if (asked !== null) resolve(asked); }, reject }, signal);
    });
  }

  return {
    prepare: (address, facts) => {
      (worker ??= open()).postMessage({ kind: "prepare", address });
      facts.then(tell, () => undefined); // said to the first question
    },
    ask: (question, facts, signal) =>
      new Promise((resolve, reject) => {
        const giveUp = send({ kind: "ask", ...question }, { settle: (reply) => reply.kind === "answer" && resolve(reply.answer), reject }, signal);
        facts.then(tell, (cause: unknown) => giveUp(errorOf(cause)));
      }),
    explain: (question, signal) => askAlone({ kind: "explain", ...question }, (reply) => (reply.kind === "explanation" ? reply.explanations : null), signal),
    excerpt: (question, signal) => askAlone({ kind: "excerpts", ...question }, (reply) => (reply.kind === "excerpts" ? reply.excerpts : null), signal),
  };
}

type Unnumbered = Omit<Question, "id"> | Omit<ScoreQuestion, "id"> | Omit<ExcerptQuestion, "id">;

function errorOf(cause: unknown): Error {
  return cause instanceof Error ? cause : new CorpusError("offline", String(cause));
}
