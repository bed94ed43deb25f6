import { answerFilter } from "../corpus/answer-filter.ts";
import { CorpusError } from "../corpus/corpus-error.ts";
import type { Facts } from "../corpus/facts.ts";
import { answerQuery } from "../search/answer-query.ts";
import { askIndex, withParts, type LoadPart } from "../search/ask-index.ts";
import { explain } from "../search/explain.ts";
import { IndexError } from "../search/index-error.ts";
import { parseQuery } from "../search/parse-query.ts";
import type { Query } from "../search/query.ts";
import { readSigns } from "../search/read-signs.ts";
import { NO_RESCUE_WORDS, type RescueWords } from "../search/rescue-words.ts";
import type { SearchIndex } from "../search/search-index.ts";
import { createLookAhead, type LoadPartAt } from "./look-ahead.ts";
import { nextTask } from "./next-task.ts";
import type { DocumentExcerpts } from "./document-excerpts.ts";
import type { ExcerptQuestion, Question, ScoreQuestion, SearchReply, SearchRequest } from "./search-message.ts";

/** The end of a channel at which questions arrive: a worker's own scope, or a port. */
export interface Desk {
  postMessage(reply: SearchReply): void;
  addEventListener(type: "message", listener: (event: MessageEvent<SearchRequest>) => void): void;
}

/** What a desk loads, each file by its absolute address. */
export interface SearchFiles {
  readonly loadIndex: (address: string) => Promise<SearchIndex>;
  /** One part of an index; they lie in a folder beside it: `search.bin`, `search/<name>.bin`. */
  readonly loadPart: LoadPartAt;
  /** Whether parts may be loaded before they are asked for. */
  readonly mayLookAhead: boolean;
  readonly loadRescueWords: (address: string) => Promise<RescueWords>;
  /** What of the document at an address answers a query. */
  readonly loadExcerpts: (address: string, read: string, signal: AbortSignal) => Promise<DocumentExcerpts>;
}

/**
 * Answers the questions that arrive at a desk. Each address is loaded once; a load that failed is tried again with the next
 * question. A filter is answered once the facts have come. A question that is dropped before its turn costs nothing; one that
 * is dropped later gives up the parts that it is still loading. Once a letter is answered, what the next one may ask for is loaded.
 */
export function serveSearch(desk: Desk, files: SearchFiles): void {
  const indexAt = loadOnce(files.loadIndex);
  const rescueWordsAt = loadOnce(files.loadRescueWords);
  let giveFacts: (facts: Facts) => void;
  const known = new Promise<Facts>((resolve) => (giveFacts = resolve));
  const wanted = new Map<number, AbortController>();
  const ahead = createLookAhead(files.loadPart);

  function loadPartOf(address: string, signal: AbortSignal): LoadPart {
    return async (name) => (await ahead.load(partAddress(address, name), signal)).bytes;
  }

  function lookAhead(index: SearchIndex, address: string, text: string): void {
    if (files.mayLookAhead) ahead.begin(index, text, (name) => partAddress(address, name));
  }

  async function answer(index: SearchIndex, { id, address, rescueAddress, filter }: Question, signal: AbortSignal): Promise<SearchReply> {
    // Without the words that might rescue it a question still has its answer.
    const texts = { ask: (query: Query) => askIndex(index, query, loadPartOf(address, signal)), loadRescueWords: () => rescueWordsAt(rescueAddress).catch(() => NO_RESCUE_WORDS) };
    const { answer: { full, partial }, text, readings } = await answerQuery(texts, { text: filter.query, verbatim: filter.verbatim, asYouType: true });
    const isPartial = full.texts.length === 0 && partial.texts.length > 0;
    const hits = isPartial ? partial.texts : full.texts;
    return { kind: "answer", id, answer: { hits, isPartial, text, readings, signs: readSigns(filter.query), ...answerFilter(await known, filter, hits) } };
  }

  async function explainScores(index: SearchIndex, { id, address, read, texts }: ScoreQuestion, signal: AbortSignal): Promise<SearchReply> {
    const query = parseQuery(read, true);
    return { kind: "explanation", id, explanations: await withParts(index, loadPartOf(address, signal), () => explain(index, query, read, texts)) };
  }

  async function quote({ id, address, read }: ExcerptQuestion, signal: AbortSignal): Promise<SearchReply> {
    return { kind: "excerpts", id, excerpts: await files.loadExcerpts(address, read, signal) };
  }

  async function replyTo(question: Question | ScoreQuestion | ExcerptQuestion, signal: AbortSignal): Promise<SearchReply | null> {
    if (question.kind === "excerpts") return inTurn(signal, () => quote(question, signal));
    const index = await indexAt(question.address);
    return inTurn(signal, () => (question.kind === "ask" ? answer(index, question, signal) : explainScores(index, question, signal)));
  }

  async function take(question: Question | ScoreQuestion | ExcerptQuestion): Promise<void> {
    const abort = new AbortController();
    wanted.set(question.id, abort);
    if (question.kind === "ask") ahead.stop();
    const reply = await replyTo(question, abort.signal).catch((error: unknown) => failure(question.id, error));
    if (!wanted.delete(question.id) || !reply) return;
    desk.postMessage(reply);
    if (question.kind === "ask" && wanted.size === 0) lookAhead(await indexAt(question.address), question.address, question.filter.query);
  }

  async function prepare(address: string): Promise<void> {
    const index = await indexAt(address);
    if (wanted.size === 0) lookAhead(index, address, "");
  }

  function drop(id: number): void {
    wanted.get(id)?.abort();
    wanted.delete(id);
  }

  desk.addEventListener("message", ({ data }) => {
    if (data.kind === "facts") giveFacts(data.facts);
    else if (data.kind === "prepare") prepare(data.address).catch(() => undefined); // said to the first question, which tries again
    else if (data.kind === "drop") drop(data.id);
    else void take(data);
  });
}

/** Works once the messages that wait are read: one of them may drop the question, and nothing is made of it. */
async function inTurn<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T | null> {
  await nextTask();
  return signal.aborted ? null : work();
}

function partAddress(address: string, name: string): string {
  return `${address.replace(/\.bin$/, "")}/${name}.bin`;
}

/** Loads each address once; one that failed to load is loaded again when it is next asked for. */
function loadOnce<T>(load: (address: string) => Promise<T>): (address: string) => Promise<T> {
  const known = new Map<string, Promise<T>>();
  return (address) => {
    const loading = known.get(address) ?? load(address);
    known.set(address, loading);
    return loading.catch((error: unknown) => {
      known.delete(address);
      throw error;
    });
  };
}

function failure(id: number, error: unknown): SearchReply {
  const { kind, message } = error instanceof CorpusError || error instanceof IndexError ? error : new CorpusError("damaged", String(error));
  return { kind: "failure", id, reason: kind, message };
}
