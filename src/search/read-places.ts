import { lowerBound } from "./ascending.ts";
import { readStep, skipSteps } from "./bytes.ts";
import { BLOCK } from "./index-format.ts";
import type { Term } from "./open-range.ts";
import { weighedBlock, type Postings } from "./postings.ts";
import { makeRoom, unpack, type Block } from "./read-list.ts";
import type { SearchIndex } from "./search-index.ts";

/**
 * Where terms stand, one place behind the other, of `TOLD` numbers each: the text by its index among those that are asked for; the
 * positions of the term's first and last word, from the first word of the text; the field by its number and what stands before
 * it, as `field × 4 + gap`. One long list and no calls: a query of common words meets a hundred thousand places.
 */
export interface ToldPlaces {
  numbers: Int32Array;
  /** So many numbers of them are told. */
  length: number;
}

/** The numbers of a place. */
export const TOLD = 4;

const room = makeRoom();

/** Tells every place of a term in the ascending texts; in order within each text. */
export function tellPlaces(index: SearchIndex, postings: Postings, texts: Int32Array, told: ToldPlaces): void {
  const { term, blocks } = postings;
  let at = 0;
  for (let number = 0; number < blocks.length; number++) {
    const block = blocks[number];
    if (!block) return;
    at = lowerBound(texts, block.before + 1, at);
    if (at >= texts.length) return;
    const wanted = (texts[at] ?? 0) > block.last ? 0 : findWanted(postings, number, texts, at);
    const bytes = wanted === 0 ? null : index.placeBytes(term, block.placesFrom, block.placesTo);
    if (bytes) readPlaces(term, block, { wanted, bytes }, told);
  }
}

/** The wanted texts of a block, by their numbers in it and by their index among those that are asked for. Parallel lists. */
const inBlock = new Int32Array(BLOCK);
const amongAsked = new Int32Array(BLOCK);

/** How many texts of a block are asked for; those before index `first` lie before it. */
function findWanted(postings: Postings, block: number, texts: Int32Array, first: number): number {
  const { texts: has, from, to } = weighedBlock(postings, block);
  let at = first;
  let number = from;
  let found = 0;
  while (at < texts.length && number < to) {
    const asked = texts[at] ?? 0;
    const met = has[number] ?? 0;
    if (asked < met) at = lowerBound(texts, met, at);
    else if (asked > met) number = lowerBound(has, asked, number, to);
    else {
      inBlock[found] = number++ - from;
      amongAsked[found++] = at++;
    }
  }
  return found;
}

const reader: { bytes: Uint8Array; at: number } = { bytes: new Uint8Array(), at: 0 };

/** What is read of a block: the bytes of its places, and how many texts are wanted. */
interface Wanted {
  readonly wanted: number;
  readonly bytes: Uint8Array;
}

/** Those of the first so many wanted texts. What stands before the places lies behind them, five a byte. */
function readPlaces(term: Term, block: Block, { wanted, bytes }: Wanted, told: ToldPlaces): void {
  unpack(term, block, room);
  const places = countPlaces();
  const gaps = bytes.length - Math.ceil(places / PER_BYTE);
  const areBytes = places === gaps; // each step takes one, which spares looking at those of other texts
  reader.bytes = bytes;
  reader.at = 0;
  let text = 0;
  let other = 0;
  let place = 0;
  for (let next = 0; next < wanted; next++) {
    const number = inBlock[next] ?? 0;
    let skipped = number - text;
    for (; other < room.others && (room.numbers[other] ?? 0) < number; other++) skipped += timesOf(other) - 1;
    if (areBytes) reader.at += skipped;
    else skipSteps(reader, skipped);
    place += skipped;
    const isOther = other < room.others && room.numbers[other] === number;
    place += tellText(told, { at: amongAsked[next] ?? 0, other: isOther ? other : null, more: term.seams.length }, gaps, place);
    text = number + 1;
    if (isOther) other++;
  }
}

/** The places of all texts of the block that is unpacked. */
function countPlaces(): number {
  let places = room.count;
  for (let other = 0; other < room.others; other++) places += timesOf(other) - 1;
  return places;
}

/** How often one of the texts has the term that have it not just once, in the body. */
function timesOf(other: number): number {
  const { headline, lead, body } = room.times;
  return (headline[other] ?? 0) + (lead[other] ?? 0) + (body[other] ?? 0);
}

/**
 * A text by its index among those that are asked for; its number among those that have the term not just once, in the body; and how
 * many words the term has besides the first.
 */
interface AskedText {
  readonly at: number;
  readonly other: number | null;
  readonly more: number;
}

/** Tells the places of one text, and gives how many they are; @param gaps where in the bytes the gaps begin @param before how many places lie before the text's */
function tellText(told: ToldPlaces, { at, other, more }: AskedText, gaps: number, before: number): number {
  const inHeadline = other === null ? 0 : (room.times.headline[other] ?? 0);
  const inLead = other === null ? 0 : inHeadline + (room.times.lead[other] ?? 0);
  const count = other === null ? 1 : timesOf(other);
  while (told.length + count * TOLD > told.numbers.length) makeLonger(told);
  const { numbers } = told;
  let { length } = told;
  let position = 0;
  for (let place = 0; place < count; place++) {
    position += readStep(reader);
    const field = place < inHeadline ? 0 : place < inLead ? 1 : 2;
    numbers[length++] = at;
    numbers[length++] = position;
    numbers[length++] = position + more;
    numbers[length++] = field * 4 + gapAt(gaps, before + place);
  }
  told.length = length;
  return count;
}

function makeLonger(told: ToldPlaces): void {
  const few = told.numbers;
  told.numbers = new Int32Array(few.length * 2);
  told.numbers.set(few);
}

/** What stands before a place, by its number; @param gaps where in the bytes the gaps begin */
function gapAt(gaps: number, place: number): number {
  const byte = reader.bytes[gaps + Math.trunc(place / PER_BYTE)] ?? 0;
  return GAPS[byte * PER_BYTE + (place % PER_BYTE)] ?? 0;
}

/** Tells one place besides. */
export function tellPlace(told: ToldPlaces, place: readonly [at: number, first: number, last: number, code: number]): void {
  while (told.length + TOLD > told.numbers.length) makeLonger(told);
  told.numbers.set(place, told.length);
  told.length += TOLD;
}

/** So many gaps are packed in a byte, each as a digit to the base three. */
const PER_BYTE = 5;

/** The gaps of each byte, one behind the other. */
const GAPS = Uint8Array.from({ length: 3 ** PER_BYTE * PER_BYTE }, (_, at) => Math.trunc(Math.trunc(at / PER_BYTE) / 3 ** (at % PER_BYTE)) % 3);
