import { FIELDS, INDEX_VERSION, type SearchIndex } from "./search-index.ts";

/** What came is no search index (`damaged`), or one of another build (`other-version`). The message says what was expected. */
export class IndexError extends Error {
  readonly kind: "damaged" | "other-version";

  constructor(kind: "damaged" | "other-version", message: string) {
    super(message);
    this.name = "IndexError";
    this.kind = kind;
  }
}

/**
 * Checks that a value from outside is a search index. Throws an `IndexError`. By hand and not by a schema:
 * it walks every number of a large file before the first answer.
 */
export function decodeIndex(value: unknown): SearchIndex {
  if (!isRecord(value)) throw damaged(`a search index, not ${value === null ? "null" : typeof value}`);
  if (value["version"] !== INDEX_VERSION) {
    throw new IndexError("other-version", `Expected a search index of version ${INDEX_VERSION}, not ${String(value["version"])}`);
  }
  const { ids, starts, lengths, terms, places } = value;
  if (!isListOf(ids, isString) || !isListOf(terms, isString)) throw damaged("ids and terms to be lists of strings");
  if (!isListOf(starts, isCount) || !isListOf(lengths, isCount)) throw damaged("starts and lengths to be lists of counts");
  if (!isListOf(places, isPlaces)) throw damaged("places to be lists of counts");
  const fields = ids.length * FIELDS.length;
  if (starts.length !== fields || lengths.length !== fields) throw damaged(`${fields} starts and lengths, not ${starts.length} and ${lengths.length}`);
  if (places.length !== terms.length) throw damaged(`${terms.length} lists of places, not ${places.length}`);
  return { version: INDEX_VERSION, ids, starts, lengths, terms, places };
}

function damaged(expected: string): IndexError {
  return new IndexError("damaged", `Expected ${expected}`);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isListOf<T>(value: unknown, isItem: (item: unknown) => item is T): value is T[] {
  return Array.isArray(value) && value.every(isItem);
}

function isString(value: unknown): value is string {
  return typeof value === "string";
}

function isCount(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0;
}

function isPlaces(value: unknown): value is number[] {
  return isListOf(value, isCount);
}
