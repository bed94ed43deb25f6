import { CorpusError } from "../corpus/corpus-error.ts";
import { parseQuery } from "../search/parse-query.ts";
import { search, type Answer } from "../search/search.ts";
import type { SearchIndex } from "../search/search-index.ts";
import type { Question, SearchReply, SearchRequest } from "./search-message.ts";

/** The end of a channel at which questions arrive: a worker's own scope, or a port. */
export interface Desk {
  postMessage(reply: SearchReply): void;
  addEventListener(type: "message", listener: (event: MessageEvent<SearchRequest>) => void): void;
}

/** Partial matches are an offer beside the answer, not a list to be read to its end. */
const PARTIAL_MOST = 20;

/**
 * Answers the questions that arrive at a desk. Each address is loaded once; a load that failed is tried again with the next
 * question. A question that is dropped before its turn costs nothing.
 */
export function serveSearch(desk: Desk, load: (address: string) => Promise<SearchIndex>): void {
  const indexes = new Map<string, Promise<SearchIndex>>();
  const wanted = new Set<number>();

  async function indexAt(address: string): Promise<SearchIndex> {
    const loading = indexes.get(address) ?? load(address);
    indexes.set(address, loading);
    return loading.catch((error: unknown) => {
      indexes.delete(address);
      throw error;
    });
  }

  async function reply(question: Question): Promise<void> {
    wanted.add(question.id);
    const reply = await indexAt(question.address).then(
      (index) => nextTurn().then(() => (wanted.has(question.id) ? answer(index, question) : null)),
      (error: unknown) => failure(question, error),
    );
    if (wanted.delete(question.id) && reply) desk.postMessage(reply);
  }

  desk.addEventListener("message", ({ data }) => {
    if (data.kind === "drop") wanted.delete(data.id);
    else void reply(data);
  });
}

/** Lets the messages that wait be read first: a question may be dropped by one of them. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

function answer(index: SearchIndex, { id, query, asYouType }: Question): SearchReply {
  const { full, partial }: Answer = search(index, parseQuery(query, asYouType));
  return { kind: "answer", id, answer: { full, partial: partial.slice(0, PARTIAL_MOST) } };
}

function failure({ id }: Question, error: unknown): SearchReply {
  const { kind, message } = error instanceof CorpusError ? error : new CorpusError("damaged", String(error));
  return { kind: "failure", id, reason: kind, message };
}
