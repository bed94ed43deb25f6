import { addTermsOf, findTerm, firstNotBelow, hasBeginning, openRange, termsInRange, termsWithEndings, type Range, type Term } from "./open-range.ts";
import type { PartShelf } from "./part-shelf.ts";
import { RUN } from "./run-key.ts";
import type { SearchIndex } from "./search-index.ts";

/** The ranges of an index's terms. Parallel lists. */
export interface RangeList {
  readonly alphabet: string;
  /** Of each range the beginning of its first term that is above all terms before it. */
  readonly firsts: readonly string[];
  /** The name of the part of each range. */
  readonly names: readonly string[];
}

/** The terms of an index. */
export function openDictionary(list: RangeList, shelf: PartShelf): Pick<SearchIndex, "termOf" | "termsOf" | "termsFrom"> {
  const { firsts } = list;
  const ranges = openRanges(list, shelf);
  return {
    termOf: (key) => {
      if (firsts.length === 0) return null;
      const range = ranges.at(ranges.of(key));
      return range ? findTerm(range, key) : undefined;
    },
    termsOf: (letters, endings) => {
      if (firsts.length === 0) return [];
      const only = onlyRangeOf(ranges, letters);
      if (only === null) return hasFrom(ranges, letters) ? termsOfEach(ranges, letters, endings) : [];
      const range = ranges.at(only);
      return range ? termsWithEndings(range, letters, endings) : [];
    },
    termsFrom: (prefix, wants = () => true) => {
      if (firsts.length === 0) return [];
      const only = onlyRangeOf(ranges, prefix);
      if (only !== null) {
        const range = ranges.at(only);
        return range ? termsInRange(range, prefix, wants) : [];
      }
      const terms: Term[] = [];
      for (const range of ranges.from(prefix)) terms.push(...termsInRange(range, prefix, wants));
      return terms;
    },
  };
}

/** The ranges of an index, each read when it is first looked into. */
interface Ranges {
  readonly firsts: readonly string[];
  /** By its number; `null` where it is missing. */
  at(number: number): Range | null;
  /** The number of the range in which a term would stand; of the ranges before `from` it stands in none. */
  of(key: string, from?: number): number;
  /** Those that may have terms that begin with the letters, as far as they are at hand. */
  from(prefix: string): Iterable<Range>;
}

function openRanges({ alphabet, firsts, names }: RangeList, shelf: PartShelf): Ranges {
  const ranges: (Range | null)[] = firsts.map(() => null);

  function rangeAt(number: number): Range | null {
    const known = ranges[number] ?? null;
    const bytes = known ? null : shelf.take(names[number] ?? "");
    return bytes ? (ranges[number] = openRange(bytes, alphabet)) : known;
  }

  function rangeOf(key: string, from = 0): number {
    const next = firsts[from + 1];
    if (from > 0 && (next === undefined || next > key)) return from;
    const number = firstNotBelow(firsts, key, from);
    return firsts[number] === key ? number : Math.max(0, number - 1);
  }

  function* rangesFrom(prefix: string): Generator<Range> {
    for (let number = rangeOf(prefix); number < firsts.length; number++) {
      const first = firsts[number] ?? "";
      if (first > prefix && !first.startsWith(prefix)) return;
      const range = rangeAt(number);
      if (range) yield range;
    }
  }

  return { firsts, at: rangeAt, of: rangeOf, from: rangesFrom };
}

/** The number of the range in which all lies that begins with the letters; `null` where it is in several. */
function onlyRangeOf(ranges: Ranges, letters: string): number | null {
  const first = ranges.of(letters);
  return ranges.firsts[first + 1]?.startsWith(letters) === true ? null : first;
}

/** Whether any term begins with the letters. */
function hasFrom(ranges: Ranges, letters: string): boolean {
  for (const range of ranges.from(letters)) {
    if (hasBeginning(range, letters)) return true;
  }
  return false;
}

/** The same as in one range: only those are looked into in which a word may stand, for the others need not be there. */
function termsOfEach(ranges: Ranges, letters: string, endings: readonly string[]): Term[] {
  const terms: Term[] = [];
  let [number, from] = [0, 0];
  for (const ending of ["", ...endings]) {
    const word = letters + ending;
    const next = ranges.of(word, number);
    if (next > number) from = 0;
    number = next;
    const range = ranges.at(number);
    if (range) from = addTermsOf(range, word, from, terms);
    for (let more = number + 1; ranges.firsts[more]?.startsWith(word + RUN) === true; more++) {
      const further = ranges.at(more);
      if (further) addTermsOf(further, word, 0, terms);
    }
  }
  return terms;
}
