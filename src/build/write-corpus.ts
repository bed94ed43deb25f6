import { createHash } from "node:crypto";
import { articleText } from "../corpus/article-text.ts";
import { buildContents } from "../corpus/contents.ts";
import type { Document } from "../document/document.ts";
import { buildIndex } from "../search/build-index.ts";

/** The files that a corpus is served as. */
export interface CorpusFiles {
  /** `corpus/<hash>/`, where the hash is taken from the names and bytes of all files. */
  readonly folder: string;
  /** Bytes by path, which begins with `folder`. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** The served files of a corpus: contents, one file a document, the search index. The same documents give the same bytes. */
export function writeCorpus(documents: readonly Document[]): CorpusFiles {
  const ordered = documents.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const values: readonly (readonly [name: string, value: unknown])[] = [
    ["contents.json", buildContents(ordered)],
    ...ordered.map((document) => [`documents/${document.id}.json`, document] as const),
    ["search.json", buildIndex(ordered.map((document) => ({ id: document.id, fields: articleText(document) })))],
  ];
  const named = values.map(([name, value]) => [name, Buffer.from(JSON.stringify(value))] as const);
  const folder = `corpus/${hashOf(named)}/`;
  return { folder, files: new Map(named.map(([name, bytes]) => [folder + name, bytes])) };
}

/** Twelve hexadecimal digits. Lengths stand between, so that no two lists of files run together. */
function hashOf(files: readonly (readonly [name: string, bytes: Uint8Array])[]): string {
  const hash = createHash("sha256");
  for (const [name, bytes] of files) hash.update(`${name}\n${bytes.length}\n`).update(bytes);
  return hash.digest("hex").slice(0, 12);
}
