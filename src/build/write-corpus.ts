import { createHash } from "node:crypto";
import { constants, gzipSync } from "node:zlib";
import { articleText } from "../corpus/article-text.ts";
import { buildContents } from "../corpus/contents.ts";
import { writeContents } from "../corpus/contents-lines.ts";
import type { ServedDocument } from "../corpus/served-document.ts";
import { showDocument } from "../corpus/show-document.ts";
import type { Contents } from "../corpus/summary.ts";
import { cutWords } from "../corpus/word-files.ts";
import { countWords } from "../search/count-words.ts";
import { encodeIndex } from "../search/encode-index.ts";
import { encodeRescue } from "../search/rescue-words.ts";
import { latinNames } from "./latin-names.ts";

/** The files that a corpus is served as. */
export interface CorpusFiles {
  /** `corpus/<hash>/`, where the hash is taken from the names and bytes of all files. */
  readonly folder: string;
  /** Bytes by path, which begins with `folder`. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/**
 * The served files of a corpus: contents, one file a document, the search index (a head, and parts if it is large), the words to complete to and those that rescue
 * a query. The same documents give the same bytes.
 */
export function writeCorpus(documents: readonly ServedDocument[]): CorpusFiles {
  const ordered = documents.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const contents = buildContents(ordered);
  const named: readonly (readonly [name: string, bytes: Uint8Array])[] = [
    ["contents.json", Buffer.from(writeContents(contents))],
    ...ordered.map((document) => [`documents/${document.id}.json`, toJson(document)] as const),
    ...searchFiles(ordered, contents),
    ...writeWords(ordered, contents),
  ];
  const folder = `corpus/${hashOf(named)}/`;
  return { folder, files: new Map(named.map(([name, bytes]) => [folder + name, bytes])) };
}

/**
 * The search index, its texts in the order of the contents: so hits of equal score stand newest first, and their ids need not be
 * told again. The files are compressed here, since not every server compresses bytes of no known type.
 */
function searchFiles(documents: readonly ServedDocument[], { summaries }: Contents): (readonly [name: string, bytes: Uint8Array])[] {
  const byId = new Map(documents.map((document) => [document.id, document]));
  const texts = summaries.flatMap(({ id }) => byId.get(id) ?? []).map((document) => ({ fields: articleText(document) }));
  const { head, parts } = encodeIndex(texts);
  return [["search.bin", pack(head)], ...Array.from(parts, ([name, bytes]) => [`search/${name}.bin`, pack(bytes)] as const)];
}

function pack(bytes: Uint8Array): Uint8Array {
  return gzipSync(bytes, { level: constants.Z_BEST_COMPRESSION });
}

/** As a reader sees them: in good orthography. */
function writeWords(documents: readonly ServedDocument[], { actors }: Contents): (readonly [name: string, bytes: Uint8Array])[] {
  const words = countWords(documents.map((document) => Object.values(articleText(showDocument(document).document)).join("\n")));
  const { ranges, files } = cutWords(words);
  return [
    ["words.json", toJson(ranges)],
    ...files.map((file, number) => [`words/${number}.json`, toJson(file)] as const),
    ["rescue.json", toJson(encodeRescue(words, latinNames(actors), documents.length))],
  ];
}

function toJson(value: unknown): Uint8Array {
  return Buffer.from(JSON.stringify(value));
}

/** Twelve hexadecimal digits. Lengths stand between, so that no two lists of files run together. */
function hashOf(files: readonly (readonly [name: string, bytes: Uint8Array])[]): string {
  const hash = createHash("sha256");
  for (const [name, bytes] of files) hash.update(`${name}\n${bytes.length}\n`).update(bytes);
  return hash.digest("hex").slice(0, 12);
}
