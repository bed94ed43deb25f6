import { LINK } from "./join.ts";
import type { Link, Pattern } from "./query.ts";
import { appendAt, type Spelling, type Unit } from "./units.ts";

/** At most this many words of a query are tried as one joined word. */
const LONGEST_RUN = 3;

/**
 * Gives the patterns by which one of neighbouring units is found, by its number: itself first, then the runs that hold it and may be
 * one word. The patterns of a run are the same objects for all its units, so that they need to be looked up only once.
 * @param isOpenEnded whether the last unit may still go on
 */
export function runPatterns(units: readonly Unit[], isOpenEnded: boolean): (index: number) => Pattern[] {
  const made = new Map<number, readonly Pattern[]>();
  function patternsOf(from: number, to: number): readonly Pattern[] {
    const run = from * LONGEST_RUN + (to - from - 1);
    const known = made.get(run);
    if (known) return known;
    const goesOn = isOpenEnded && to === units.length ? "freely" : "inflected";
    const patterns = spellingsOf(units, from, to).map(({ letters, cuts }): Pattern => ({ letters, cuts, goesOn }));
    made.set(run, patterns);
    return patterns;
  }
  return (index) => {
    const patterns = [...patternsOf(index, index + 1)];
    for (let length = 2; length <= LONGEST_RUN; length++) {
      for (let from = Math.max(0, index - length + 1); from <= index; from++) {
        if (isRun(units, from, from + length)) patterns.push(...patternsOf(from, from + length));
      }
    }
    return patterns;
  };
}

function isRun(units: readonly Unit[], from: number, to: number): boolean {
  if (to > units.length || units[from]?.pieces[0] === LINK || units[to - 1]?.pieces.at(-1) === LINK) return false;
  for (let at = from + 1; at < to; at++) if (units[at]?.adjoins !== true) return false;
  return true;
}

/** One unit in every spelling; several only joined, since apart each is found for itself. */
function spellingsOf(units: readonly Unit[], from: number, to: number): readonly Spelling[] {
  return to === from + 1 ? (units[from]?.spellings ?? []) : [joinUnits(units.slice(from, to))];
}

function joinUnits(units: readonly Unit[]): Spelling {
  // «کسب‌وکار» is half-spaced at one seam and joined at the other, so neither of its ends is found apart.
  const links: readonly Link[] = units.some((unit) => unit.pieces[0] === LINK) ? ["joined", "half-space"] : ["joined"];
  return units.map(({ spellings: [usual] }) => usual).reduce((whole, next) => appendAt(whole, next, links));
}
