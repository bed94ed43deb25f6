import { compareText } from "../text/compare-text.ts";
import { BEGINNING, MOST_WORDS } from "./index-format.ts";
import { endOfPrefix } from "./prefix-end.ts";
import { readKey } from "./run-key.ts";
import { sharedLength } from "./shared-length.ts";

/** A term and the positions at which it begins, ascending. */
export type Found = readonly [key: string, positions: readonly number[]];

/** Longer beginnings have few words. */
const LONGEST = 12;

/**
 * The terms with those beginnings that very many of them share, each where it belongs in their order: what is found while
 * the second letter of a word is typed is then one list, not thousands. A run counts where its last word is needed for it.
 */
export function addBeginnings(sorted: readonly Found[]): Found[] {
  const all = [...sorted];
  const keys = sorted.map(([key]) => key);
  let before = "";
  sorted.forEach(([key], at) => {
    const { letters } = readKey(key);
    for (let length = sharedLength(before, letters) + 1; length <= Math.min(letters.length, LONGEST); length++) {
      const end = endOfPrefix(keys, at, letters.slice(0, length));
      if (end - at <= MOST_WORDS) break;
      all.push([letters.slice(0, length) + BEGINNING, gather(sorted.slice(at, end), length)]);
    }
    before = letters;
  });
  return all.sort(([a], [b]) => compareText(a, b));
}

/** The positions of words that begin so, each once. */
function gather(terms: readonly Found[], length: number): number[] {
  const needed = terms.filter(([key]) => readKey(key).seams.every(({ at }) => at < length));
  const positions = new Float64Array(needed.reduce((sum, [, { length: count }]) => sum + count, 0));
  let at = 0;
  for (const [, found] of needed) {
    for (const position of found) positions[at++] = position;
  }
  return [...positions.sort()].filter((position, index, all) => position !== all[index - 1]);
}
