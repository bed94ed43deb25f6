import { lowerBound } from "./ascending.ts";
import type { Field } from "./indexed-text.ts";
import type { Term } from "./open-range.ts";
import { HEADLINE_WEIGHT, LEAD_WEIGHT } from "./rank.ts";
import { makeRoom, readBlocks, unpack } from "./read-list.ts";
import type { SearchIndex } from "./search-index.ts";

const room = makeRoom();

/** Gives what the term weighs in the unpacked text at an index, in one field or all. */
function weigher({ bodyWeights }: SearchIndex, field: Field | null): (at: number) => number {
  const inHeadline = (at: number): number => (room.headline[at] ?? 0) * HEADLINE_WEIGHT;
  const inLead = (at: number): number => (room.lead[at] ?? 0) * LEAD_WEIGHT;
  const inBody = (at: number): number => (room.body[at] ?? 0) * (bodyWeights[room.texts[at] ?? 0] ?? 0);
  if (field === null) return (at) => inBody(at) + inHeadline(at) + inLead(at);
  return { headline: inHeadline, lead: inLead, body: inBody }[field];
}

/** Calls `see` for every text that has the term in the field, or in any where it is `null`. */
export function eachText(index: SearchIndex, term: Term, field: Field | null, see: (text: number, weight: number) => void): void {
  const weightAt = weigher(index, field);
  for (const block of readBlocks(term)) {
    unpack(term, block, room);
    for (let at = 0; at < room.count; at++) {
      const weight = weightAt(at);
      if (weight > 0) see(room.texts[at] ?? 0, weight);
    }
  }
}

/** Some texts that a term is looked for in, and where: in the field, or in any where it is `null`. */
export interface Sight {
  /** Ascending. */
  readonly texts: ArrayLike<number>;
  readonly field: Field | null;
}

/** Calls `see` for every one of the texts that has the term, with its index among them. Blocks without any stay packed. */
export function eachTextOf(index: SearchIndex, term: Term, { texts, field }: Sight, see: (index: number, weight: number) => void): void {
  const weightAt = weigher(index, field);
  let at = 0;
  for (const block of readBlocks(term)) {
    at = lowerBound(texts, block.before + 1, at);
    if (at >= texts.length) return;
    if ((texts[at] ?? 0) > block.last) continue;
    unpack(term, block, room);
    at = meet(texts, at, (met, unpacked) => {
      const weight = weightAt(unpacked);
      if (weight > 0) see(met, weight);
    });
  }
}

/** Walks along the unpacked block, and gives the index of the first text behind it. */
function meet(texts: ArrayLike<number>, from: number, see: (met: number, unpacked: number) => void): number {
  let at = from;
  for (let index = 0; index < room.count && at < texts.length; index++) {
    const text = room.texts[index] ?? 0;
    if ((texts[at] ?? 0) < text) at = lowerBound(texts, text, at);
    if (texts[at] === text) see(at++, index);
  }
  return at;
}
