import type { Found } from "./add-beginnings.ts";
import { lowerBound } from "./ascending.ts";
import { writeBytes, writeCount, writeRaw, writeStep, writtenBytes, type ByteWriter } from "./bytes.ts";
import type { Term } from "./encode-range.ts";
import { BEGINNING, BLOCK, WEIGHT_STEPS } from "./index-format.ts";
import { FIELDS } from "./indexed-text.ts";
import type { LaidOut } from "./lay-out.ts";
import { gapNumber } from "./places.ts";
import { weightOf } from "./rank.ts";
import { writeTimes } from "./times.ts";

/** A text that has a term: how often, and where. */
interface Posting {
  readonly text: number;
  readonly times: [headline: number, lead: number, body: number];
  /** From the first word of the text. */
  readonly positions: number[];
  readonly gaps: number[];
}

/**
 * Writes which texts have a term, and where, as `index-format.ts` says it.
 * @param bodyWeights what one occurrence in the body of each text weighs
 */
export function tellTexts(texts: LaidOut, bodyWeights: ArrayLike<number>): (found: Found) => Term {
  return ([key, positions]) => {
    const isBeginning = key.endsWith(BEGINNING);
    const postings = readPostings(texts, positions, isBeginning);
    const blocks = Array.from({ length: Math.ceil(postings.length / BLOCK) }, (_, at) => postings.slice(at * BLOCK, (at + 1) * BLOCK));
    const places = blocks.map(isBeginning ? () => new Uint8Array() : writePlaces);
    return { key, textsWith: postings.length, list: writeBlocks(blocks, places, bodyWeights), places };
  };
}

function readPostings({ starts, gapAt }: LaidOut, positions: readonly number[], countsOnce: boolean): Posting[] {
  const postings: Posting[] = [];
  let field = 0;
  for (const position of positions) {
    field = lowerBound(starts, position + 1, field) - 1;
    const text = Math.floor(field / FIELDS.length);
    let posting = postings.at(-1);
    if (posting?.text !== text) {
      posting = { text, times: countsOnce ? [0, 0, 1] : [0, 0, 0], positions: [], gaps: [] };
      postings.push(posting);
    }
    if (countsOnce) continue;
    posting.times[field % FIELDS.length] = (posting.times[field % FIELDS.length] ?? 0) + 1;
    posting.positions.push(position - (starts[text * FIELDS.length] ?? 0));
    posting.gaps.push(gapNumber(gapAt[position] ?? "break"));
  }
  return postings;
}

function writeBlocks(blocks: readonly (readonly Posting[])[], places: readonly Uint8Array[], bodyWeights: ArrayLike<number>): Uint8Array {
  const writer = writeBytes();
  const lasts = blocks.map((block) => block.at(-1)?.text ?? -1);
  const written = blocks.map((block, at) => writeBlock(block, lasts[at - 1] ?? -1));
  if (blocks.length > 1) {
    blocks.forEach((block, at) => {
      writeCount(writer, (lasts[at] ?? 0) - (lasts[at - 1] ?? -1));
      writeCount(writer, Math.ceil(WEIGHT_STEPS * Math.max(...block.map(({ text, times }) => weightOf(times, bodyWeights[text] ?? 1)))));
      writeCount(writer, written[at]?.length ?? 0);
      writeCount(writer, places[at]?.length ?? 0);
    });
  }
  for (const bytes of written) writeRaw(writer, bytes);
  return writtenBytes(writer).slice();
}

function writeBlock(block: readonly Posting[], before: number): Uint8Array {
  const writer = writeBytes();
  block.forEach(({ text, times }, at) => {
    const step = text - (block[at - 1]?.text ?? before) - 1;
    writeStep(writer, step * 2 + (isPlain(times) ? 0 : 1));
  });
  for (const { times } of block) {
    if (!isPlain(times)) writeTimes(writer, times);
  }
  return writtenBytes(writer).slice();
}

/** Most terms stand once in a text, in its body. */
function isPlain([headline, lead, body]: Posting["times"]): boolean {
  return headline === 0 && lead === 0 && body === 1;
}

function writePlaces(block: readonly Posting[]): Uint8Array {
  const writer = writeBytes();
  for (const { positions } of block) positions.forEach((position, at) => writeStep(writer, position - (positions[at - 1] ?? 0)));
  writeGaps(writer, block.flatMap(({ gaps }) => gaps));
  return writtenBytes(writer).slice();
}

/** Five to a byte: 3⁵ is 243. */
function writeGaps(writer: ByteWriter, gaps: readonly number[]): void {
  for (let at = 0; at < gaps.length; at += 5) writeRaw(writer, Uint8Array.of(gaps.slice(at, at + 5).reduceRight((packed, gap) => packed * 3 + gap, 0)));
}
