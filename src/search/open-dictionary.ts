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
export function openDictionary(list: RangeList, shelf: PartShelf): Pick<SearchIndex, "termOf" | "termsOf" | "termsFrom" | "lettersBehind"> {
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
    lettersBehind: (beginning) => (firsts.length === 0 ? [] : lettersBehind(ranges, beginning)),
  };
}

/** The ranges of an index, each read when it is first looked into. */
interface Ranges {
  readonly firsts: readonly string[];
  /** By its number; `null` where it is missing. */
  at(number: number): Range | null;
  /** The same, and not noted as missing. */
  known(number: number): Range | null;
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

  return { firsts, at: rangeAt, known: (number) => ranges[number] ?? null, of: rangeOf, from: rangesFrom };
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

/** What a range counts where only its first term is known: ranges are cut at so many bytes, and a text is about one in the list of a term. */
const RANGE_WEIGHT = 3_000;

function lettersBehind(ranges: Ranges, beginning: string): readonly string[] {
  const weights = new Map<string, number>();
  function weigh(term: string, weight: number): void {
    const letter = term.charAt(beginning.length);
    if (/\p{L}/u.test(letter)) weights.set(letter, (weights.get(letter) ?? 0) + weight);
  }
  const first = ranges.of(beginning);
  const range = ranges.known(first);
  for (const { key, textsWith } of range === null ? [] : termsInRange(range, beginning, () => true)) weigh(key, textsWith);
  for (let number = range === null && ranges.firsts[first]?.startsWith(beginning) === true ? first : first + 1; ranges.firsts[number]?.startsWith(beginning) === true; number++) weigh(ranges.firsts[number] ?? "", RANGE_WEIGHT);
  return [...weights].sort(([, one], [, other]) => other - one).map(([letter]) => letter);
}
