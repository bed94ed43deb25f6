import { lowerBound } from "./ascending.ts";
import { readStep, skipSteps, type ByteReader } from "./bytes.ts";
import { BLOCK } from "./index-format.ts";
import { weighedBlock, type Postings } from "./postings.ts";
import { makeRoom, unpack, type Block } from "./read-list.ts";
import type { SearchIndex } from "./search-index.ts";

/**
 * Is told where a term stands in a text: the text by its index among those that are asked for; the position from the first word
 * of the text; the field by its number and what stands before it, as `field × 4 + gap`.
 */
type SeePlace = (at: number, position: number, code: number) => void;

const room = makeRoom();

/** Calls `see` for every place of a term in the ascending texts; in order within each text. */
export function eachPlace(index: SearchIndex, postings: Postings, texts: Int32Array, see: SeePlace): void {
  const { term, blocks } = postings;
  let at = 0;
  for (let number = 0; number < blocks.length; number++) {
    const block = blocks[number];
    if (!block) return;
    at = lowerBound(texts, block.before + 1, at);
    if (at >= texts.length) return;
    if ((texts[at] ?? 0) > block.last || !findWanted(weighedBlock(postings, number).texts, texts, at)) continue;
    const bytes = index.placeBytes(term, block.placesFrom, block.placesTo);
    if (bytes) readPlaces(postings, block, bytes, see);
  }
}

/** By number in the block the index of each text among those that are asked for; -1 for others. */
const wanted = new Int32Array(BLOCK);

/** Whether any text of a block is asked for; those before index `first` lie before it. */
function findWanted(has: Int32Array, texts: Int32Array, first: number): boolean {
  wanted.fill(-1);
  let [at, number, isAny] = [first, 0, false];
  while (at < texts.length && number < has.length) {
    const [asked, met] = [texts[at] ?? 0, has[number] ?? 0];
    if (asked < met) at = lowerBound(texts, met, at);
    else if (asked > met) number = lowerBound(has, asked, number);
    else {
      wanted[number++] = at++;
      isAny = true;
    }
  }
  return isAny;
}

/** Those of the wanted texts. What stands before the places lies behind them, five a byte. */
function readPlaces({ term }: Postings, block: Block, bytes: Uint8Array, see: SeePlace): void {
  unpack(term, block, room);
  const { headline, lead, body, count: texts } = room;
  let places = 0;
  for (let number = 0; number < texts; number++) places += (headline[number] ?? 0) + (lead[number] ?? 0) + (body[number] ?? 0);
  const gaps = bytes.length - Math.ceil(places / 5);
  const reader: ByteReader = { bytes, at: 0 };
  let from = 0;
  for (let number = 0; number < texts; number++) {
    const [inHeadline, inLead] = [headline[number] ?? 0, (headline[number] ?? 0) + (lead[number] ?? 0)];
    const count = inLead + (body[number] ?? 0);
    const at = wanted[number] ?? -1;
    if (at < 0) skipSteps(reader, count);
    else {
      for (let place = 0, position = 0; place < count; place++) {
        position += readStep(reader);
        const field = place < inHeadline ? 0 : place < inLead ? 1 : 2;
        see(at, position, field * 4 + gapAt(bytes, gaps, from + place));
      }
    }
    from += count;
  }
}

/** One of the gaps that are packed from `from` on, five to a byte. */
function gapAt(bytes: Uint8Array, from: number, index: number): number {
  return Math.floor((bytes[from + Math.floor(index / 5)] ?? 0) / 3 ** (index % 5)) % 3;
}
