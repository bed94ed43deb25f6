import { compareText } from "../text/compare-text.ts";
import { addBeginnings } from "./add-beginnings.ts";
import { writeBytes, writeCount, writeRaw, writtenBytes, type ByteWriter } from "./bytes.ts";
import { encodeRange, type EncodedRange, type RangeWriting, type Term } from "./encode-range.ts";
import { findTerms } from "./find-terms.ts";
import { BEGINNING, INDEX_VERSION, MAGIC, WORD } from "./index-format.ts";
import { FIELDS, type IndexedText } from "./indexed-text.ts";
import { layOut, type LaidOut } from "./lay-out.ts";
import { LEVEL_WEIGHTS, levelOf } from "./levels.ts";
import { partName, writeName } from "./part-name.ts";
import { bodyWeight } from "./rank.ts";
import { tellTexts } from "./tell-texts.ts";

/** The search index as files (see `index-format.ts`). */
export interface IndexFiles {
  readonly head: Uint8Array;
  /** By their names (see `part-name.ts`). None for a small index, which lies in its head. */
  readonly parts: ReadonlyMap<string, Uint8Array>;
}

/** An index whose parts are not larger together is one file: some forty pages. */
const MOST_IN_HEAD = 200_000;

/** Bytes of a range before compression: small ones cost names in the head, large ones what a question does not need. */
const RANGE_BYTES = 3_000;

/** The index of the texts: the same for the same texts in the same order. A text is known by its number in this order. */
export function encodeIndex(texts: readonly IndexedText[], mostInHead = MOST_IN_HEAD, rangeBytes = RANGE_BYTES): IndexFiles {
  const laidOut = layOut(texts);
  const levels = bodyLevels(laidOut);
  const terms = addBeginnings([...findTerms(laidOut)].sort(([a], [b]) => compareText(a, b)));
  const alphabet = [...new Set(terms.flatMap(([key]) => unitsOf(key)))].sort((a, b) => a - b);
  const parts = new Map<string, Uint8Array>();
  const told = terms.map(tellTexts(laidOut, levels.map((level) => LEVEL_WEIGHTS[level] ?? 0)));
  const ranges = writeRanges(told, { numbers: numberUnits(alphabet), parts }, rangeBytes);
  const size = [...parts.values()].reduce((sum, { length }) => sum + length, 0);
  return size <= mostInHead
    ? { head: writeHead(levels, alphabet, ranges, parts), parts: new Map() }
    : { head: writeHead(levels, alphabet, ranges, new Map()), parts };
}

/** How long each body is, as what one occurrence in it weighs. */
function bodyLevels({ texts, lengths }: LaidOut): number[] {
  const bodies = lengths.filter((_, field) => field % FIELDS.length === FIELDS.indexOf("body"));
  const average = bodies.reduce((sum, length) => sum + length, 0) / Math.max(1, texts);
  return bodies.map((words) => levelOf(bodyWeight(words, average)));
}

function unitsOf(text: string): number[] {
  return Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
}

function writeRanges(terms: readonly Term[], writing: RangeWriting, most: number): EncodedRange[] {
  const ranges: EncodedRange[] = [];
  let [from, size] = [0, 0];
  terms.forEach((term, at) => {
    const cut = beginsWithWord(terms, at) ? at - 1 : at;
    if (cut > from && size + bytesOf(term) > most) {
      ranges.push(encodeRange(terms.slice(from, cut), terms[from - 1]?.key ?? "", writing));
      [from, size] = [cut, terms.slice(cut, at).reduce((sum, kept) => sum + bytesOf(kept), 0)];
    }
    size += bytesOf(term);
  });
  return from < terms.length ? [...ranges, encodeRange(terms.slice(from), terms[from - 1]?.key ?? "", writing)] : ranges;
}

function bytesOf({ key, list }: Term): number {
  return key.length + list.length;
}

/** Whether a term is the beginning of many words and stands behind the word of the same letters: who types these asks for both, and for none of the words before. */
function beginsWithWord(terms: readonly Term[], at: number): boolean {
  return terms[at]?.key === `${terms[at - 1]?.key}${BEGINNING}`;
}

function writeHead(levels: readonly number[], alphabet: readonly number[], ranges: readonly EncodedRange[], parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const writer = writeBytes();
  const numbers = numberUnits(alphabet);
  writeList(writer, levels);
  writeList(writer, alphabet);
  writeCount(writer, ranges.length);
  for (const { first, name } of ranges) {
    writeList(writer, unitsOf(first).map((unit) => numbers.get(unit) ?? 0));
    writeName(writer, name);
  }
  writeCount(writer, parts.size);
  for (const [name, bytes] of parts) {
    writeName(writer, name);
    writeCount(writer, bytes.length);
    writeRaw(writer, bytes);
  }
  return signed(writtenBytes(writer));
}

/** What the head says, behind what it is and its own name. */
function signed(rest: Uint8Array): Uint8Array {
  const writer = writeBytes();
  const words = new DataView(new ArrayBuffer(WORD * 2));
  words.setUint32(0, MAGIC, true);
  words.setUint32(WORD, INDEX_VERSION, true);
  writeRaw(writer, new Uint8Array(words.buffer));
  writeName(writer, partName(rest));
  writeRaw(writer, rest);
  return writtenBytes(writer).slice();
}

function numberUnits(alphabet: readonly number[]): ReadonlyMap<number, number> {
  return new Map(alphabet.map((unit, number) => [unit, number]));
}

function writeList(writer: ByteWriter, counts: readonly number[]): void {
  writeCount(writer, counts.length);
  for (const count of counts) writeCount(writer, count);
}
