/** A document to be found. */
export interface BenchDocument {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/** Files of an index by name, as a server would have them before compression. */
export type IndexFiles = ReadonlyMap<string, Uint8Array>;

/** Loads a file of the index by its name: what it loads is what a reader's browser would fetch. */
export type LoadFile = (name: string) => Promise<Uint8Array>;

/** The ids of what a query finds, best first, ten at most. */
export type Search = (query: string) => Promise<readonly string[]>;

/** A search library as it is compared: what it takes of ours is its words, folded, where it lets itself be given a tokenizer. */
export interface Engine {
  build(documents: readonly BenchDocument[]): Promise<IndexFiles>;
  /** Loads what it needs to answer; some load more with the first questions. */
  open(load: LoadFile): Promise<Search>;
  /** Which files are its index; all where this is not said. Programs, texts and ids are none. */
  isIndex?(file: string): boolean;
}

/** So many hits are looked at. */
export const TOP = 10;

/** The ids of the documents, where the index numbers them: a site has them in its table of contents. Loaded, and not counted. */
export const IDS = "ids.json";

/** A whole index that is one JSON file. */
export const WHOLE = "index.json";

/** Some value as the one file of an index. */
export function asFile(value: unknown): IndexFiles {
  return new Map([[WHOLE, asJson(value)]]);
}

/** The text of the one file of an index. */
export async function readWhole(load: LoadFile): Promise<string> {
  return new TextDecoder().decode(await load(WHOLE));
}

/** Some value as the bytes of a JSON file. */
export function asJson(value: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value));
}

/** The value of a JSON file; its shape is what was written. */
export async function readJson(load: LoadFile, name: string): Promise<unknown> {
  return JSON.parse(new TextDecoder().decode(await load(name))) as unknown;
}
