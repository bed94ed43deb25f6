import { lowerBound } from "./ascending.ts";
import type { Field } from "./indexed-text.ts";
import type { Term } from "./open-range.ts";
import { HEADLINE_WEIGHT, LEAD_WEIGHT } from "./rank.ts";
import { makeRoom, readBlocks, unpack, type Block } from "./read-list.ts";

/** The texts that have a term, in one field or any; unpacked block by block, when they are first asked for. */
export interface Postings {
  readonly term: Term;
  readonly field: Field | null;
  readonly held: Held;
  readonly blocks: readonly Block[];
  readonly unpacked: (Weighed | undefined)[];
  /** Above which the term weighs nowhere, once that was asked. */
  most: number | null;
}

/** Ascending texts that have a term, and what it weighs in each, above zero: parallel lists, of which these from one place up to another. */
interface Weighed {
  readonly texts: Int32Array;
  readonly weights: Float32Array;
  readonly from: number;
  readonly to: number;
}

/** The lists of an index that were asked for lately. */
interface Held {
  /** What one occurrence in the body of each text weighs. */
  readonly bodyWeights: Float64Array;
  readonly lists: Map<string, Postings>;
  /** How many unpacked postings there is room for. */
  readonly most: number;
  /** Room for what is unpacked, filled up to `length`: one for all, since to make a list takes as long as to fill a short one. */
  texts: Int32Array;
  weights: Float32Array;
  length: number;
}

/** So many unpacked postings are held at least, of eight bytes each: some four megabytes. */
const LEAST_HELD = 1 << 19;

/** And so many for each text of a large index: lists of common words are as long as it is, and where few fit each query unpacks them anew. */
const HELD_A_TEXT = 40;

/** So many lists, which take a few hundred bytes each. */
const MOST_LISTS = 1 << 12;

/** The lists of an index. What was unpacked is held for the next look at it, until it is too much: then all is dropped. */
export function openPostings(bodyWeights: Float64Array): (term: Term, field: Field | null) => Postings {
  const held: Held = { bodyWeights, lists: new Map(), most: Math.max(LEAST_HELD, HELD_A_TEXT * bodyWeights.length), texts: new Int32Array(), weights: new Float32Array(), length: 0 };
  return (term, field) => {
    const key = field === null ? term.key : `${field} ${term.key}`;
    const known = held.lists.get(key);
    if (known) return known;
    if (held.lists.size >= MOST_LISTS) drop(held);
    const postings: Postings = { term, field, held, blocks: readBlocks(term), unpacked: [], most: null };
    held.lists.set(key, postings);
    return postings;
  };
}

/** Who still looks at a list keeps that, and its old room. */
function drop(held: Held): void {
  held.lists.clear();
  held.texts = new Int32Array(held.most);
  held.weights = new Float32Array(held.most);
  held.length = 0;
}

const room = makeRoom();

/** The texts of one block. */
export function weighedBlock(postings: Postings, number: number): Weighed {
  return (postings.unpacked[number] ??= weighBlock(postings, number));
}

function weighBlock({ term, field, held, blocks }: Postings, number: number): Weighed {
  const block = blocks[number];
  if (!block) return { texts: held.texts, weights: held.weights, from: 0, to: 0 };
  unpack(term, block, room);
  if (held.length + room.count > held.texts.length) drop(held);
  const { texts, weights, length: from } = held;
  weighRoom(held, field);
  held.length = field === null ? from + room.count : dropWeightless(held, from, from + room.count);
  return { texts, weights, from, to: held.length };
}

/** Writes the unpacked texts behind those that are held, and what the term weighs in each: mostly it stands there once, in the body. */
function weighRoom({ texts, weights, bodyWeights, length }: Held, field: Field | null): void {
  const [inHeadline, inLead, inBody] = [of("headline", field) * HEADLINE_WEIGHT, of("lead", field) * LEAD_WEIGHT, of("body", field)];
  for (let at = 0; at < room.count; at++) {
    const text = room.texts[at] ?? 0;
    texts[length + at] = text;
    weights[length + at] = inBody * (bodyWeights[text] ?? 0);
  }
  const { headline, lead, body } = room.times;
  for (let other = 0; other < room.others; other++) {
    const at = length + (room.numbers[other] ?? 0);
    weights[at] = (body[other] ?? 0) * (weights[at] ?? 0) + (headline[other] ?? 0) * inHeadline + (lead[other] ?? 0) * inLead;
  }
}

/** Moves texts together that have the term in the field that is asked for, and gives where they end. */
function dropWeightless({ texts, weights }: Held, from: number, to: number): number {
  let end = from;
  for (let at = from; at < to; at++) {
    if (weights[at] === 0) continue;
    texts[end] = texts[at] ?? 0;
    weights[end++] = weights[at] ?? 0;
  }
  return end;
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
function meet(texts: Int32Array, first: number, { texts: has, weights, from, to }: Weighed, into: Float64Array): number {
  let at = first;
  let number = from;
  while (at < texts.length && number < to) {
    const asked = texts[at] ?? 0;
    const met = has[number] ?? 0;
    if (asked < met) at = lowerBound(texts, met, at);
    else if (asked > met) number = lowerBound(has, asked, number, to);
    else {
      into[at] = (into[at] ?? 0) + (weights[number++] ?? 0);
      at++;
    }
  }
  return at;
}

/** All texts that have the term, ascending. */
export function textsOf(postings: Postings): Int32Array {
  const all = new Int32Array(postings.term.textsWith);
  let length = 0;
  for (let number = 0; number < postings.blocks.length; number++) {
    const { texts, from, to } = weighedBlock(postings, number);
    all.set(texts.subarray(from, to), length);
    length += to - from;
  }
  return all.subarray(0, length);
}

/** Above which the term weighs nowhere: said by the blocks, or seen in the only one. */
export function mostWeight(postings: Postings): number {
  return (postings.most ??= readMost(postings));
}

function readMost(postings: Postings): number {
  const { blocks } = postings;
  let most = 0;
  if (blocks.length > 1) for (const block of blocks) most = Math.max(most, block.most);
  else {
    const { weights, from, to } = weighedBlock(postings, 0);
    for (let at = from; at < to; at++) most = Math.max(most, weights[at] ?? 0);
  }
  return most;
}
