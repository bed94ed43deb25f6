import { allMatches } from "./all-matches.ts";
import { neededPieces } from "./needed-pieces.ts";
import { hasOwner } from "./piece-finder.ts";
import { overFolded } from "./over-folded.ts";
import type { Reading } from "./reading.ts";
import { enterPieces } from "./traces.ts";

/**
 * A regular expression over folded text that is tried only where it can match: from its own letters follows
 * which pieces a match holds, and all pieces of all patterns are found in one walk over a page.
 */
export interface Pattern {
  readonly regex: RegExp;
  /** The number of its first choice of pieces among the traces: where nothing is sure of it, of one that every text holds. */
  readonly first: number;
  /** The number of its second choice; -1 for none. */
  readonly second: number;
}

/** Makes a pattern; without the flags `i` and `y`. */
export function patternOf(regex: RegExp): Pattern {
  const [first = enterPieces(ANYTHING), second = -1] = neededPieces(regex.source).map(enterPieces);
  return { regex: overFolded(regex), first, second };
}

/** Stands in every text. */
const ANYTHING: readonly string[] = [""];

/** Whether it may match somewhere in the reading; seldom wrong where it says yes, never where it says no. */
export function mayMatch({ first, second }: Pattern, reading: Reading): boolean {
  return hasOwner(reading.traces, first) && (second < 0 || hasOwner(reading.traces, second));
}

/** Whether it matches somewhere in the reading's text. */
export function matches(pattern: Pattern, reading: Reading): boolean {
  return mayMatch(pattern, reading) && pattern.regex.test(reading.text);
}

/** Its first match in the reading's text, of which `index` counts the letters. */
export function matchIn(pattern: Pattern, reading: Reading): RegExpExecArray | null {
  return mayMatch(pattern, reading) ? pattern.regex.exec(reading.text) : null;
}

/** All its matches; the regular expression must be a global one. */
export function matchesIn(pattern: Pattern, reading: Reading): readonly RegExpExecArray[] {
  return mayMatch(pattern, reading) ? allMatches(reading.text, pattern.regex) : NONE;
}

const NONE: readonly RegExpExecArray[] = [];
