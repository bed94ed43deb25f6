import { MessageChannel, type MessagePort } from "node:worker_threads";
import { expect, test } from "vitest";
import { CorpusError } from "../corpus/corpus-error.ts";
import { factsOf } from "../corpus/facts.ts";
import type { Filter } from "../corpus/filter.ts";
import { EMPTY_FILTER } from "../corpus/filter-url.ts";
import { namedOnce, publishedOn, sampleSummary } from "../corpus/sample-summary.ts";
import { buildIndex } from "../search/build-index.ts";
import { encodeIndex } from "../search/encode-index.ts";
import { openIndex } from "../search/open-index.ts";
import { decodeRescue, encodeRescue } from "../search/rescue-words.ts";
import { createSearchClient, type SearchWorker } from "./search-client.ts";
import { serveSearch, type SearchFiles } from "./search-desk.ts";
import type { SearchReply, SearchRequest } from "./search-message.ts";

const INDEX = buildIndex([
  { fields: { headline: "سفر به غزه", lead: "", body: "" } },
  { fields: { headline: "نشست در جده", lead: "", body: "" } },
]);

const never = () => new AbortController().signal;
const RESCUE_WORDS = decodeRescue(encodeRescue([{ key: "غزه", word: "غزه", texts: 1 }], [], 2));
const ask = (query: string, filter: Partial<Filter> = {}) => ({ address: "/search.bin", rescueAddress: "/rescue.json", filter: { ...EMPTY_FILTER, ...filter, query } });

const SUMMARIES = ["2024-02-01", "2024-01-01"].map((day, i) => sampleSummary(`d${i}`, { published: publishedOn(day), actors: namedOnce("iran") }));
const FACTS = Promise.resolve(factsOf(SUMMARIES));

/** A document says of itself what it was asked. */
async function loadExcerpts(address: string, read: string) {
  if (address === "/missing.json") throw new CorpusError("missing", "Expected a file");
  return { found: [], rest: read.length };
}

const NO_PARTS = { loadPart: async () => ({ bytes: new Uint8Array(), packed: 0 }), mayLookAhead: false };

/** A client and a desk over a real channel, and what went over it. */
function connect(loadIndex: SearchFiles["loadIndex"], loadRescueWords: SearchFiles["loadRescueWords"] = async () => RESCUE_WORDS, { loadPart, mayLookAhead }: Pick<SearchFiles, "loadPart" | "mayLookAhead"> = NO_PARTS) {
  const replies: SearchReply[] = [];
  const requests: SearchRequest[] = [];
  const failures: (() => void)[] = [];
  function start(): SearchWorker {
    const { port1: page, port2: desk } = new MessageChannel();
    page.on("message", (reply: SearchReply) => replies.push(reply));
    desk.on("message", (request: SearchRequest) => requests.push(request));
    serveSearch({ postMessage: (reply) => desk.postMessage(reply), addEventListener: (_, listener) => listenAt(desk, listener) }, { loadIndex, loadPart, mayLookAhead, loadRescueWords, loadExcerpts });
    return {
      postMessage: (request) => page.postMessage(request),
      addEventListener: (type: "message" | "error", listener: ((event: MessageEvent<SearchReply>) => void) | ((event: Event) => void)) => {
        if (type === "message") listenAt(page, listener);
        else failures.push(() => (listener as (event: Event) => void)(new Event("error")));
      },
      terminate: () => page.close(),
    };
  }
  return { client: createSearchClient(start), replies, requests, failures };
}

function listenAt<T>(port: MessagePort, listener: (event: MessageEvent<T>) => void): void {
  port.on("message", (data: T) => listener(new MessageEvent("message", { data })));
  port.unref();
}

test("what is prepared is there for the first question, and what failed is tried again by it", async () => {
  const tries: string[] = [];
  const { client, requests } = connect(async (address) => {
    tries.push(address);
    if (tries.length === 1) throw new CorpusError("offline", "Expected a file");
    return INDEX;
  });
  client.prepare("/search.bin", FACTS);
  await expect.poll(() => requests.map(({ kind }) => kind)).toEqual(["prepare", "facts"]);
  const { hits } = await client.ask(ask("غزه"), FACTS, never());
  expect([...hits]).toEqual([0]);
  expect(tries).toEqual(["/search.bin", "/search.bin"]);
  expect(requests.map(({ kind }) => kind)).toEqual(["prepare", "facts", "ask"]);
});

test.each([true, false])("parts are loaded before the first letter and between letters, if they may be: %s", async (mayLookAhead) => {
  const letters = [..."ابتجدرزسشعفقکلمنوهی"];
  const words = letters.flatMap((second) => letters.map((third) => `س${second}${third}`)); // so many that their beginning is a term
  const { head, parts } = encodeIndex([{ fields: { headline: "", lead: "", body: words.join(" ") } }], 0, 300);
  const loaded: string[] = [];
  const loadPart = async (address: string) => {
    const name = /(\w+)\.bin$/.exec(address)?.[1] ?? "";
    loaded.push(name);
    const bytes = parts.get(name) ?? new Uint8Array();
    return { bytes, packed: bytes.length };
  };
  const { client } = connect(async () => openIndex(head), undefined, { loadPart, mayLookAhead });
  const rest = () => new Promise((resolve) => setTimeout(resolve, 150));
  client.prepare("/search.bin", FACTS);
  await rest();
  expect(loaded.length > 0).toBe(mayLookAhead);
  for (const typed of ["س", "سی"]) {
    const before = loaded.length;
    await client.ask(ask(typed), FACTS, never());
    expect(loaded.length > before).toBe(!mayLookAhead);
    await rest();
  }
  expect(new Set(loaded).size).toBe(loaded.length);
});

test("a question is answered", async () => {
  const { client } = connect(async () => INDEX);
  const { hits, isPartial } = await client.ask(ask("غزه"), FACTS, never());
  expect([...hits]).toEqual([0]);
  expect(isPartial).toBe(false);
});

test("an answer is counted: what is left of the hits, in order, what each choice would leave, and when", async () => {
  const { client } = connect(async () => INDEX);
  const { hits, documents, facets, histogram } = await client.ask(ask("در", { from: "2024-01-15", sort: "oldest" }), FACTS, never());
  expect([[...hits], [...documents], [...facets.actors.own], [...histogram]]).toEqual([[1], [], [0], [1, 0]]);
  expect([...(await client.ask(ask("غزه", { actors: ["iran"] }), FACTS, never())).documents]).toEqual([0]);
});

test("a score is explained", async () => {
  const { client } = connect(async () => INDEX);
  const [only] = await client.explain({ address: "/search.bin", read: "غزه", texts: [0] }, never());
  expect(only?.clauses.map(({ words }) => words.map(({ word }) => word))).toEqual([["غزه"]]);
  expect(only?.score).toBeGreaterThan(0);
});

test("what of a document answers is told without the facts and the index; a document that is missing says so", async () => {
  const { client, requests } = connect(() => new Promise(() => undefined));
  expect(await client.excerpt({ address: "/d.json", read: "غزه" }, never())).toEqual({ found: [], rest: 3 });
  await expect(client.excerpt({ address: "/missing.json", read: "غزه" }, never())).rejects.toMatchObject({ name: "CorpusError", kind: "missing" });
  expect(requests.map(({ kind }) => kind)).toEqual(["excerpts", "excerpts"]);
});

test("the facts are told once, and a question waits for them", async () => {
  const { client, requests } = connect(async () => INDEX);
  await Promise.all([client.ask(ask("غزه"), FACTS, never()), client.ask(ask("جده"), new Promise((resolve) => setTimeout(resolve, 5, FACTS)), never())]);
  expect(requests.map(({ kind }) => kind).toSorted()).toEqual(["ask", "ask", "facts"]);
  await expect(client.ask(ask("سفر"), Promise.reject(new CorpusError("offline", "nothing came")), never())).rejects.toMatchObject({ kind: "offline" });
});

test("questions in flight together each get their own answer, and the index is loaded once", async () => {
  let loads = 0;
  const { client } = connect(async () => {
    loads++;
    return INDEX;
  });
  const answers = await Promise.all([client.ask(ask("غزه"), FACTS, never()), client.ask(ask("جد"), FACTS, never()), client.ask(ask("تهران"), FACTS, never())]);
  expect(answers.map(({ hits }) => [...hits])).toEqual([[0], [1], []]);
  expect(loads).toBe(1);
});

test("an aborted question rejects at once, and is dropped before its turn", async () => {
  const { client, replies, requests } = connect(async () => INDEX);
  const abort = new AbortController();
  const late = client.ask(ask("غزه"), FACTS, abort.signal);
  abort.abort();
  await expect(late).rejects.toMatchObject({ name: "AbortError" });
  await client.ask(ask("جده"), FACTS, never());
  expect(requests.map(({ kind }) => kind).filter((kind) => kind !== "facts")).toEqual(["ask", "drop", "ask"]);
  expect(replies.map(({ id }) => id)).toEqual([2]);
});

test("a question that was aborted before is never asked", async () => {
  const { client, failures } = connect(async () => INDEX);
  await expect(client.ask(ask("غزه"), FACTS, AbortSignal.abort())).rejects.toMatchObject({ name: "AbortError" });
  expect(failures).toHaveLength(0);
});

test("an index that fails to load says why, and is tried again with the next question", async () => {
  let loads = 0;
  const { client } = connect(async () => {
    loads++;
    if (loads === 1) throw new CorpusError("damaged", "Expected JSON");
    return INDEX;
  });
  await expect(client.ask(ask("غزه"), FACTS, never())).rejects.toMatchObject({ name: "CorpusError", kind: "damaged", message: "Expected JSON" });
  expect((await client.ask(ask("غزه"), FACTS, never())).hits).toHaveLength(1);
});

test("a worker that fails takes its questions down, and the next question starts another", async () => {
  const { client, failures } = connect(() => new Promise(() => undefined));
  const questions = [client.ask(ask("غزه"), FACTS, never()), client.ask(ask("جده"), FACTS, never())];
  failures[0]?.();
  for (const question of questions) await expect(question).rejects.toMatchObject({ name: "CorpusError", kind: "offline" });
  void client.ask(ask("غزه"), FACTS, never());
  expect(failures).toHaveLength(2);
});

test("a question that finds nothing is rescued, and says how it was read", async () => {
  const { client } = connect(async () => INDEX);
  const { hits, text, readings } = await client.ask(ask("سفر yci"), FACTS, never());
  expect([...hits]).toEqual([0]);
  expect(text).toBe("سفر غزه");
  expect(readings).toEqual([{ kind: "keyboard", typed: "yci", read: ["غزه"], words: ["yci"] }]);
});

test("where the words that rescue it do not come, it is answered as it stands, and they are asked for again", async () => {
  let loads = 0;
  const { client } = connect(async () => INDEX, async () => {
    loads++;
    throw new CorpusError("offline", "Expected a file");
  });
  expect((await client.ask(ask("gaza"), FACTS, never())).readings).toEqual([]);
  await client.ask(ask("gaza"), FACTS, never());
  expect(loads).toBe(2);
});
