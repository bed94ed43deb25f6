import { lowerBound } from "./ascending.ts";
import type { Field } from "./indexed-text.ts";
import type { Term } from "./open-range.ts";
import { HEADLINE_WEIGHT, LEAD_WEIGHT } from "./rank.ts";
import { makeRoom, readBlocks, unpack, type Block } from "./read-list.ts";

/** The texts that have a term, in one field or any; unpacked block by block, when they are first asked for. */
export interface Postings {
  readonly term: Term;
  readonly field: Field | null;
  /** What one occurrence in the body of each text weighs. */
  readonly bodyWeights: Float64Array;
  readonly blocks: readonly Block[];
  readonly unpacked: (Weighed | undefined)[];
}

/** Ascending texts that have a term, and what it weighs in each; above zero. */
interface Weighed {
  readonly texts: Int32Array;
  readonly weights: Float64Array;
}

/** So many unpacked postings are held, of twelve bytes each: some one and a half megabytes. */
const MOST_HELD = 1 << 17;

/** The lists of an index. What was unpacked is held for the next look at it, until it is too much: then all is dropped. */
export function openPostings(bodyWeights: Float64Array): (term: Term, field: Field | null) => Postings {
  const held = new Map<string, Postings>();
  let size = 0;
  return (term, field) => {
    const key = field === null ? term.key : `${field} ${term.key}`;
    const known = held.get(key);
    if (known) return known;
    if (size > MOST_HELD) {
      held.clear();
      size = 0;
    }
    const postings: Postings = { term, field, bodyWeights, blocks: readBlocks(term), unpacked: [] };
    held.set(key, postings);
    size += term.textsWith;
    return postings;
  };
}

const room = makeRoom();

/** The texts of one block. */
export function weighedBlock(postings: Postings, number: number): Weighed {
  return (postings.unpacked[number] ??= weighBlock(postings, number));
}

function weighBlock({ term, field, bodyWeights, blocks }: Postings, number: number): Weighed {
  const block = blocks[number];
  if (!block) return { texts: new Int32Array(), weights: new Float64Array() };
  unpack(term, block, room);
  const weights = new Float64Array(room.count);
  const [inHeadline, inLead, inBody] = [of("headline", field) * HEADLINE_WEIGHT, of("lead", field) * LEAD_WEIGHT, of("body", field)];
  for (let at = 0; at < room.count; at++) {
    weights[at] = (room.body[at] ?? 0) * inBody * (bodyWeights[room.texts[at] ?? 0] ?? 0) + (room.headline[at] ?? 0) * inHeadline + (room.lead[at] ?? 0) * inLead;
  }
  const texts = room.texts.slice(0, room.count);
  return field === null ? { texts, weights } : { texts: texts.filter((_, at) => (weights[at] ?? 0) > 0), weights: weights.filter((weight) => weight > 0) };
}

function of(one: Field, field: Field | null): number {
  return field === null || field === one ? 1 : 0;
}

/** Adds to `into` what the term weighs in each of the ascending texts, by their index. Blocks without any of them stay packed. */
export function addWeights(postings: Postings, texts: Int32Array, into: Float64Array): void {
  const { blocks } = postings;
  let at = 0;
  for (let number = 0; number < blocks.length; number++) {
    const block = blocks[number];
    if (!block) return;
    at = lowerBound(texts, block.before + 1, at);
    if (at >= texts.length) return;
    if ((texts[at] ?? 0) <= block.last) at = meet(texts, at, weighedBlock(postings, number), into);
  }
}

/** Walks along both lists, and gives the index of the first text behind the block. */
function meet(texts: Int32Array, from: number, { texts: has, weights }: Weighed, into: Float64Array): number {
  let [at, number] = [from, 0];
  while (at < texts.length && number < has.length) {
    const [asked, met] = [texts[at] ?? 0, has[number] ?? 0];
    if (asked < met) at = lowerBound(texts, met, at);
    else if (asked > met) number = lowerBound(has, asked, number);
    else {
      into[at] = (into[at] ?? 0) + (weights[number++] ?? 0);
      at++;
    }
  }
  return at;
}

/** All texts that have the term, ascending. */
export function textsOf(postings: Postings): Int32Array {
  if (postings.blocks.length === 1) return weighedBlock(postings, 0).texts;
  const texts = new Int32Array(postings.term.textsWith);
  let length = 0;
  for (let number = 0; number < postings.blocks.length; number++) {
    const block = weighedBlock(postings, number);
    texts.set(block.texts, length);
    length += block.texts.length;
  }
  return texts.subarray(0, length);
}

/** Above which the term weighs nowhere: said by the blocks, or seen in the only one. */
export function mostWeight(postings: Postings): number {
  const { blocks } = postings;
  let most = 0;
  if (blocks.length === 1) for (const weight of weighedBlock(postings, 0).weights) most = Math.max(most, weight);
  else for (const block of blocks) most = Math.max(most, block.most);
  return most;
}
