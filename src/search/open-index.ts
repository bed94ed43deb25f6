import { readCount, readCounts, readRaw, type ByteReader } from "./bytes.ts";
import { IndexError } from "./index-error.ts";
import { HEAD_BYTES, INDEX_VERSION, MAGIC, WORD } from "./index-format.ts";
import { LEVEL_WEIGHTS } from "./levels.ts";
import { findTerm, firstNotBelow, openRange, termsInRange, type Range, type Term } from "./open-range.ts";
import { partName, readName } from "./part-name.ts";
import { RUN } from "./run-key.ts";
import type { SearchIndex } from "./search-index.ts";

/** The head of an index, read. */
interface Head {
  readonly texts: number;
  readonly bodyWeights: Float64Array;
  readonly alphabet: string;
  /** The first term of each range. */
  readonly firsts: readonly string[];
  /** The name of the part of each range. */
  readonly names: readonly string[];
  readonly parts: readonly (readonly [name: string, bytes: Uint8Array])[];
}

/**
 * Opens an index by its head. `parts` are at hand by their names; others are `add`ed when they were missed. Throws an
 * `IndexError`. The bytes must not change afterwards.
 */
export function openIndex(head: Uint8Array, parts: ReadonlyMap<string, Uint8Array> = new Map()): SearchIndex {
  const { texts, bodyWeights, alphabet, firsts, names, parts: within } = readHead(head);
  const held = new Map(parts);
  const ranges = new Map<number, Range>();
  const missing = new Set<string>();

  function take(name: string): Uint8Array | null {
    const bytes = held.get(name);
    if (!bytes) missing.add(name);
    return bytes ?? null;
  }

  function rangeAt(number: number): Range | null {
    const known = ranges.get(number);
    if (known) return known;
    const bytes = take(names[number] ?? "");
    if (!bytes) return null;
    const range = openRange(bytes, alphabet);
    ranges.set(number, range);
    return range;
  }

  /** The number of the range in which a term would stand. */
  function rangeOf(key: string): number {
    const number = firstNotBelow(firsts, key);
    return firsts[number] === key ? number : Math.max(0, number - 1);
  }

  function termOf(key: string): Term | null | undefined {
    if (firsts.length === 0) return null;
    const range = rangeAt(rangeOf(key));
    return range ? findTerm(range, key) : undefined;
  }

  function termsFrom(prefix: string): Term[] {
    const terms: Term[] = [];
    for (let number = rangeOf(prefix); number < firsts.length; number++) {
      const first = firsts[number] ?? "";
      if (first > prefix && !first.startsWith(prefix)) break;
      const range = rangeAt(number);
      if (range) terms.push(...termsInRange(range, prefix));
    }
    return terms;
  }

  function add(name: string, bytes: Uint8Array): void {
    expectPart(name, bytes);
    held.set(name, bytes);
  }

  for (const [name, bytes] of within) add(name, bytes);
  return {
    texts,
    bodyWeights,
    termsFrom,
    termOf,
    termsOf: (letters) => {
      const word = termOf(letters);
      return word ? [word, ...termsFrom(letters + RUN)] : termsFrom(letters + RUN);
    },
    placeBytes: ({ range }, from, to) => {
      const part = range.placeParts.find((each) => from < each.to);
      return part ? (take(part.name)?.subarray(from - part.from, to - part.from) ?? null) : new Uint8Array();
    },
    isMissing: () => missing.size > 0,
    takeMissing: () => {
      const names = [...missing];
      missing.clear();
      return names;
    },
    add,
  };
}

function expectPart(name: string, bytes: Uint8Array): void {
  const found = partName(bytes);
  if (found !== name) throw new IndexError("damaged", `Expected the part ${name} of a search index, not ${bytes.length} bytes of ${found}`);
}

function readHead(bytes: Uint8Array): Head {
  const reader: ByteReader = { bytes, at: WORD * 2 };
  expectHead(bytes, reader);
  const texts = readCount(reader);
  const bodyWeights = Float64Array.from(readCounts(reader, texts), (level) => LEVEL_WEIGHTS[level] ?? 0);
  const alphabet = readText(reader);
  const ranges = Array.from({ length: readCount(reader) }, () => [readText(reader, alphabet), readName(reader)] as const);
  const parts = Array.from({ length: readCount(reader) }, () => [readName(reader), readRaw(reader, readCount(reader))] as const);
  return { texts, bodyWeights, alphabet, firsts: ranges.map(([first]) => first), names: ranges.map(([, name]) => name), parts };
}

function expectHead(bytes: Uint8Array, reader: ByteReader): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < HEAD_BYTES || view.getUint32(0, true) !== MAGIC) throw new IndexError("damaged", `Expected a search index, not ${bytes.length} bytes of something else`);
  const version = view.getUint32(WORD, true);
  if (version !== INDEX_VERSION) throw new IndexError("other-version", `Expected a search index of version ${INDEX_VERSION}, not ${version}`);
  const [name, found] = [readName(reader), partName(bytes.subarray(reader.at))];
  if (name !== found) throw new IndexError("damaged", `Expected the head ${name} of a search index, not ${bytes.length} bytes of ${found}`);
}

/** A text of units, or of their numbers in an alphabet. */
function readText(reader: ByteReader, alphabet?: string): string {
  return readCounts(reader, readCount(reader)).map((unit) => alphabet?.charAt(unit) ?? String.fromCharCode(unit)).join("");
}
