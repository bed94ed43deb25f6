import { readWords, type Word } from "../text/words.ts";
import { writeBytes, writeCount, writtenBytes, type ByteWriter } from "./bytes.ts";
import { BLOCK, HEADER, INDEX_VERSION, MAGIC, WORD, type Header } from "./index-format.ts";
import { placeWords, type Place } from "./places.ts";
import { FIELDS, type IndexedText } from "./search-index.ts";

type Postings = ReadonlyMap<string, readonly Place[]>;

/** The index of the texts as bytes (see `index-format.ts`): the same for the same texts in the same order. Ids must be distinct. */
export function encodeIndex(texts: readonly IndexedText[]): Uint8Array {
  const { lengths, postings } = layOut(texts);
  const terms = [...postings.keys()].sort(byCodeUnit);
  const alphabet = [...new Set(terms.flatMap(unitsOf))].sort((a, b) => a - b);
  const { blocks, termBytes, placeBytes } = writeTerms(terms, postings, alphabet);
  return join(blocks, [writeTexts(texts, lengths, alphabet), termBytes, placeBytes], { texts: texts.length, termCount: terms.length });
}

function layOut(texts: readonly IndexedText[]): { lengths: number[]; postings: Postings } {
  const lengths: number[] = [];
  const postings = new Map<string, Place[]>();
  let start = 0;
  for (const text of texts) {
    for (const field of FIELDS) {
      const words = readWords(text.fields[field]);
      post(postings, words, start);
      lengths.push(words.length);
      start += words.length + 1;
    }
  }
  return { lengths, postings };
}

function post(postings: Map<string, Place[]>, words: readonly Word[], start: number): void {
  const places = placeWords(words, start);
  words.forEach(({ key }, index) => {
    const known = postings.get(key);
    if (known) known.push(places[index] ?? 0);
    else postings.set(key, [places[index] ?? 0]);
  });
}

// The order of `<`, by which the index is searched; a locale's order would differ.
function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : 1;
}

function unitsOf(text: string): number[] {
  return Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
}

function writeTexts(texts: readonly IndexedText[], lengths: readonly number[], alphabet: readonly number[]): Uint8Array {
  const writer = writeBytes();
  writeList(writer, alphabet);
  for (const { id } of texts) writeList(writer, unitsOf(id));
  for (const length of lengths) writeCount(writer, length);
  return writtenBytes(writer);
}

function writeList(writer: ByteWriter, counts: readonly number[]): void {
  writeCount(writer, counts.length);
  for (const count of counts) writeCount(writer, count);
}

function writeTerms(terms: readonly string[], postings: Postings, alphabet: readonly number[]): { blocks: number[]; termBytes: Uint8Array; placeBytes: Uint8Array } {
  const [termWriter, placeWriter] = [writeBytes(), writeBytes()];
  const numbers = new Map(alphabet.map((unit, number) => [unit, number]));
  const [termStarts, placeStarts]: [number[], number[]] = [[], []];
  terms.forEach((term, rank) => {
    if (rank % BLOCK === 0) {
      termStarts.push(termWriter.length);
      placeStarts.push(placeWriter.length);
    }
    const shared = rank % BLOCK === 0 ? 0 : sharedLength(terms[rank - 1] ?? "", term);
    writeCount(termWriter, shared);
    writeList(termWriter, unitsOf(term.slice(shared)).map((unit) => numbers.get(unit) ?? 0));
    writeCount(termWriter, writePlaces(placeWriter, postings.get(term) ?? []));
  });
  return { blocks: [...termStarts, ...placeStarts], termBytes: writtenBytes(termWriter), placeBytes: writtenBytes(placeWriter) };
}

function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a.charCodeAt(length) === b.charCodeAt(length)) length++;
  return length;
}

/** Gives the number of bytes. */
function writePlaces(writer: ByteWriter, places: readonly Place[]): number {
  const from = writer.length;
  let last = 0;
  for (const place of places) {
    writeCount(writer, place - last);
    last = place;
  }
  return writer.length - from;
}

function join(blocks: readonly number[], parts: readonly [Uint8Array, Uint8Array, Uint8Array], counts: Pick<Header, "texts" | "termCount">): Uint8Array {
  const [textBytes, termBytes, placeBytes] = parts.map((part) => part.length) as [number, number, number];
  const header: Header = { magic: MAGIC, version: INDEX_VERSION, ...counts, blockCount: blocks.length / 2, textBytes, termBytes, placeBytes };
  const words = [...HEADER.map((key) => header[key]), ...blocks];
  const bytes = new Uint8Array(words.length * WORD + textBytes + termBytes + placeBytes);
  const view = new DataView(bytes.buffer);
  words.forEach((word, index) => view.setUint32(index * WORD, word, true));
  let at = words.length * WORD;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
