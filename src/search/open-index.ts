import { readCount, readCounts, readRaw, type ByteReader } from "./bytes.ts";
import { IndexError } from "./index-error.ts";
import { HEAD_BYTES, INDEX_VERSION, MAGIC, WORD } from "./index-format.ts";
import { LEVEL_WEIGHTS } from "./levels.ts";
import { addTermsOf, findTerm, firstNotBelow, hasBeginning, openRange, termsInRange, termsWithEndings, type Range, type Term } from "./open-range.ts";
import { partName, readName } from "./part-name.ts";
import { openShelf, type PartShelf } from "./part-shelf.ts";
import { openPostings } from "./postings.ts";
import { RUN } from "./run-key.ts";
import type { SearchIndex } from "./search-index.ts";

/** The head of an index, read. */
interface Head {
  /** Of each text. */
  readonly bodyWeights: Float64Array;
  readonly alphabet: string;
  /** Of each range the beginning of its first term that is above all terms before it. */
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
  const read = readHead(head);
  const shelf = openShelf(parts);
  for (const [name, bytes] of read.parts) shelf.add(name, bytes);
  return {
    ...shelf,
    ...openDictionary(read, shelf),
    texts: read.bodyWeights.length,
    bodyWeights: read.bodyWeights,
    postingsOf: openPostings(read.bodyWeights),
    placeBytes: ({ range }, from, to) => {
      const part = range.placeParts.find((each) => from < each.to);
      return part ? (shelf.take(part.name)?.subarray(from - part.from, to - part.from) ?? null) : new Uint8Array();
    },
  };
}

/** The terms of an index. A range is read when it is first looked into. */
function openDictionary({ alphabet, firsts, names }: Head, shelf: PartShelf): Pick<SearchIndex, "termOf" | "termsOf" | "termsFrom"> {
  const ranges = new Map<number, Range>();

  function rangeAt(number: number): Range | null {
    const known = ranges.get(number);
    const bytes = known ? null : shelf.take(names[number] ?? "");
    if (!bytes) return known ?? null;
    const range = openRange(bytes, alphabet);
    ranges.set(number, range);
    return range;
  }

  /** The number of the range in which a term would stand; of the ranges before `from` it stands in none. */
  function rangeOf(key: string, from = 0): number {
    const next = firsts[from + 1];
    if (from > 0 && (next === undefined || next > key)) return from;
    const number = firstNotBelow(firsts, key, from);
    return firsts[number] === key ? number : Math.max(0, number - 1);
  }

  /** The ranges that may have terms that begin with the letters, as far as they are at hand. */
  function* rangesFrom(prefix: string): Generator<Range> {
    for (let number = rangeOf(prefix); number < firsts.length; number++) {
      const first = firsts[number] ?? "";
      if (first > prefix && !first.startsWith(prefix)) return;
      const range = rangeAt(number);
      if (range) yield range;
    }
  }

  function hasFrom(prefix: string): boolean {
    for (const range of rangesFrom(prefix)) {
      if (hasBeginning(range, prefix)) return true;
    }
    return false;
  }

  /** Of many ranges only those are looked into in which a word may stand: the others need not be there. */
  function termsOfEach(letters: string, endings: readonly string[], first: number): readonly Term[] {
    const terms: Term[] = [];
    let [number, from] = [first, 0];
    for (const ending of ["", ...endings]) {
      const word = letters + ending;
      const next = rangeOf(word, number);
      if (next > number) from = 0;
      number = next;
      const range = rangeAt(number);
      if (range) from = addTermsOf(range, word, from, terms);
      for (let more = number + 1; firsts[more]?.startsWith(word + RUN) === true; more++) {
        const further = rangeAt(more);
        if (further) addTermsOf(further, word, 0, terms);
      }
    }
    return terms;
  }

  return {
    termOf: (key) => {
      if (firsts.length === 0) return null;
      const range = rangeAt(rangeOf(key));
      return range ? findTerm(range, key) : undefined;
    },
    termsOf: (letters, endings) => {
      if (firsts.length === 0) return [];
      const first = rangeOf(letters);
      if (firsts[first + 1]?.startsWith(letters) === true) return hasFrom(letters) ? termsOfEach(letters, endings, first) : [];
      // All that begins so lies in one range.
      const range = rangeAt(first);
      return range ? termsWithEndings(range, letters, endings) : [];
    },
    termsFrom: (prefix, wants = () => true) => {
      const terms: Term[] = [];
      for (const range of rangesFrom(prefix)) terms.push(...termsInRange(range, prefix, wants));
      return terms;
    },
  };
}

function readHead(bytes: Uint8Array): Head {
  const reader: ByteReader = { bytes, at: WORD * 2 };
  expectHead(bytes, reader);
  const bodyWeights = Float64Array.from(readCounts(reader, readCount(reader)), (level) => LEVEL_WEIGHTS[level] ?? 0);
  const alphabet = readText(reader);
  const ranges = Array.from({ length: readCount(reader) }, () => [readText(reader, alphabet), readName(reader)] as const);
  const parts = Array.from({ length: readCount(reader) }, () => [readName(reader), readRaw(reader, readCount(reader))] as const);
  return { bodyWeights, alphabet, firsts: ranges.map(([first]) => first), names: ranges.map(([, name]) => name), parts };
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
