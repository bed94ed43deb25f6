import { FIELDS, type Field } from "./indexed-text.ts";
import type { Term } from "./open-range.ts";
import { eachPlace } from "./read-places.ts";
import type { SearchIndex } from "./search-index.ts";

/** One occurrence in a text, of one word or several. */
export interface Stretch {
  /** Positions, from the first word of the text. */
  readonly first: number;
  readonly last: number;
  /** The field of the first word, by number, and what stands before it: `field × 4 + gap`. */
  readonly code: number;
}

/** Where any of the terms stand in each of the ascending texts, by index in `texts`; in order of their first words. */
export function stretchesIn(index: SearchIndex, terms: readonly Term[], texts: Int32Array): (readonly Stretch[])[] {
  const found = Array.from(texts, (): Stretch[] => []);
  for (const term of terms) {
    const more = term.seams.length;
    eachPlace(index, index.postingsOf(term, null), texts, (at, first, code) => found[at]?.push({ first, last: first + more, code }));
  }
  return terms.length > 1 ? found.map(onePerFirst) : found;
}

/** Whether a stretch begins in the field; in any, where it is `null`. */
export function isInField({ code }: Stretch, field: Field | null): boolean {
  return field === null || FIELDS[code >> 2] === field;
}

/** In order, and of those that begin at one word the longest. */
export function onePerFirst(stretches: readonly Stretch[]): readonly Stretch[] {
  if (areInOrder(stretches)) return stretches;
  const ordered = stretches.toSorted((a, b) => a.first - b.first || b.last - a.last);
  return ordered.filter(({ first }, at) => first !== ordered[at - 1]?.first);
}

/** Mostly one term is what stands in a text. */
function areInOrder(stretches: readonly Stretch[]): boolean {
  for (let at = 1; at < stretches.length; at++) {
    if ((stretches[at]?.first ?? 0) <= (stretches[at - 1]?.first ?? 0)) return false;
  }
  return true;
}
