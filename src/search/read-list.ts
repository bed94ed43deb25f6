import { ONE_BYTE, readCount, readStep } from "./bytes.ts";
import { BLOCK, WEIGHT_STEPS } from "./index-format.ts";
import type { Term } from "./open-range.ts";
import { readTimes, type TimesOf } from "./times.ts";

/** Of a term's texts, ascending, at most `BLOCK` neighbouring ones, not unpacked. */
export interface Block {
  /** The text before the first. */
  readonly before: number;
  /** The last. */
  readonly last: number;
  readonly count: number;
  /** What the term weighs at most in one of them. */
  readonly most: number;
  /** Where it begins in the range's bytes. */
  at: number;
  /** Which of the term's places are in it. */
  readonly placesFrom: number;
  readonly placesTo: number;
}

/** The blocks of a term's list. The last text and the greatest weight of a single block are not known. */
export function readBlocks({ range, at: number, textsWith }: Term): Block[] {
  const [from, placesFrom, placesTo] = [range.lists[number] ?? 0, range.places[number] ?? 0, range.places[number + 1] ?? 0];
  if (textsWith <= BLOCK) return [{ before: -1, last: Infinity, count: textsWith, most: Infinity, at: from, placesFrom, placesTo }];
  reader.bytes = range.bytes;
  reader.at = from;
  const blocks: Block[] = [];
  let [before, at, places] = [-1, 0, placesFrom]; // the blocks begin behind what is said of them
  for (let left = textsWith; left > 0; left -= BLOCK) {
    const last = before + readCount(reader);
    const most = readCount(reader) / WEIGHT_STEPS;
    const to = at + readCount(reader);
    const placesEnd = places + readCount(reader);
    blocks.push({ before, last, count: Math.min(BLOCK, left), most, at, placesFrom: places, placesTo: placesEnd });
    before = last;
    at = to;
    places = placesEnd;
  }
  for (const block of blocks) block.at += reader.at;
  return blocks;
}

/** Reads what is read here, one after the other. */
const reader: { bytes: Uint8Array; at: number } = { bytes: new Uint8Array(), at: 0 };

/** A block's texts, as far as `count`; used again for the next block. */
export interface Unpacked {
  count: number;
  readonly texts: Int32Array;
  /** How many of them have the term not just once, in the body; the numbers of these in the block, ascending; and how often they have it. Parallel lists. */
  others: number;
  readonly numbers: Int32Array;
  readonly times: TimesOf;
}

/** Room for a block. */
export function makeRoom(): Unpacked {
  const [texts, numbers, headline, lead, body] = [new Int32Array(BLOCK), new Int32Array(BLOCK), new Int32Array(BLOCK), new Int32Array(BLOCK), new Int32Array(BLOCK)];
  return { count: 0, texts, others: 0, numbers, times: { headline, lead, body } };
}

/** Unpacks a block of a term's list. */
export function unpack({ range: { bytes } }: Term, { before, at, count }: Block, into: Unpacked): void {
  reader.bytes = bytes;
  reader.at = at;
  into.count = count;
  into.others = readTexts(before, count, into);
  for (let other = 0; other < into.others; other++) readTimes(reader, into.times, other);
}

/** Reads the texts, and gives how many of them have the term not just once, in the body. */
function readTexts(before: number, count: number, { texts, numbers }: Unpacked): number {
  const { bytes } = reader;
  let [at, text, others] = [reader.at, before, 0];
  for (let number = 0; number < count; number++) {
    let step = bytes[at++] ?? 0;
    if (step >= ONE_BYTE) {
      reader.at = at - 1;
      step = readStep(reader);
      ({ at } = reader);
    }
    text += (step >> 1) + 1;
    texts[number] = text;
    if (step & 1) numbers[others++] = number;
  }
  reader.at = at;
  return others;
}
