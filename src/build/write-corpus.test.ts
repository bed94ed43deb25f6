import { gunzipSync } from "node:zlib";
import { beforeAll, expect, test } from "vitest";
import { decodeDocument } from "../corpus/document-schema.ts";
import { decodeContents } from "../corpus/schema.ts";
import type { ServedDocument } from "../corpus/served-document.ts";
import { openIndex } from "../search/open-index.ts";
import { parseQuery } from "../search/parse-query.ts";
import { search } from "../search/search.ts";
import { readCorpus } from "./read-corpus.ts";
import { readLexicon } from "./read-lexicon.ts";
import { serveDocument } from "./serve-document.ts";
import { writeCorpus, type CorpusFiles } from "./write-corpus.ts";

let documents: readonly ServedDocument[];
let corpus: CorpusFiles;

beforeAll(async () => {
  const [lexicon, { documents: parsed }] = await Promise.all([readLexicon(), readCorpus(["seeds"])]);
  documents = parsed.map((document) => serveDocument(document, lexicon));
  corpus = writeCorpus(documents);
});

function served(name: string): unknown {
  return JSON.parse(Buffer.from(corpus.files.get(corpus.folder + name) ?? []).toString()) as unknown;
}

test("all files lie below a folder named after their contents", () => {
  expect(corpus.folder).toMatch(/^corpus\/[0-9a-f]{12}\/$/);
  expect([...corpus.files.keys()]).toEqual(
    ["contents", "documents/067acb378a", "documents/1a43815466", "documents/5e6a119dec", "documents/8e3fcc1724", "documents/f49cbdedce"].map(
      (name) => `${corpus.folder}${name}.json`,
    ).concat(`${corpus.folder}search.bin`, `${corpus.folder}words.json`, `${corpus.folder}words/0.json`, `${corpus.folder}rescue.json`),
  );
});

test("the door of the reader lets every file in, and a document through unchanged", () => {
  for (const document of documents) expect(decodeDocument(served(`documents/${document.id}.json`))).toEqual(document);
  expect(decodeContents(served("contents.json")).summaries.map((summary) => summary.id)).toEqual([
    "067acb378a",
    "8e3fcc1724",
    "1a43815466",
    "f49cbdedce",
    "5e6a119dec",
  ]);
  const head = gunzipSync(corpus.files.get(`${corpus.folder}search.bin`) ?? new Uint8Array());
  const { full } = search(openIndex(head), parseQuery("مجارستان"));
  expect(Array.from(full.texts, (text) => decodeContents(served("contents.json")).summaries[text]?.id)).toEqual(["f49cbdedce"]);
});

test("every actor that a summary names or tells of has its entry, and every entry its reason", () => {
  const { summaries, actors, offices } = decodeContents(served("contents.json"));
  const named = summaries.flatMap((summary) => summary.actors.map((actor) => actor.id));
  const told = summaries.flatMap(({ events }) => events.flatMap(({ place, participants }) => [place, ...participants]));
  const meant = new Set([...named, ...told, ...offices.flatMap((office) => office.holders)]);
  const entries = new Set(actors.map((actor) => actor.id));
  expect(named.filter((id) => !entries.has(id))).toEqual([]);
  expect([...entries].filter((id) => !meant.has(id))).toEqual([]);
});

test("the order in which pages are found changes nothing", () => {
  expect(writeCorpus(documents.toReversed())).toEqual(corpus);
});

test("another text is another folder", () => {
  expect(writeCorpus(documents.slice(1)).folder).not.toBe(corpus.folder);
});

test("no half-space and no letter is lost on the way", () => {
  const halfSpaces = (text: string): number => text.split("\u200c").length;
  const document = documents.find((each) => each.id === "8e3fcc1724");
  const written = decodeDocument(served("documents/8e3fcc1724.json"));
  expect(halfSpaces(written.source)).toBe(halfSpaces(document?.source ?? ""));
});

test("an empty corpus is a corpus", () => {
  const { files, folder } = writeCorpus([]);
  expect([...files.keys()]).toEqual([`${folder}contents.json`, `${folder}search.bin`, `${folder}words.json`, `${folder}rescue.json`]);
});
