import { allMatches } from "./all-matches.ts";
import { neededPieces } from "./needed-pieces.ts";
import { hasOwner } from "./piece-finder.ts";
import type { Reading } from "./reading.ts";
import { enterPieces } from "./traces.ts";

/**
 * A regular expression over folded text that is tried only where it can match: from its own letters follows
 * which pieces a match holds, and all pieces of all patterns are found in one walk over a page.
 */
export interface Pattern {
  readonly regex: RegExp;
  /** Its number among the traces; -1 where no piece is sure. */
  readonly number: number;
}

/** Makes a pattern; without the flags `i` and `y`. */
export function patternOf(regex: RegExp): Pattern {
  const pieces = neededPieces(regex.source);
  return { regex, number: pieces === null ? -1 : enterPieces(pieces) };
}

/** Whether it may match somewhere in the reading; seldom wrong where it says yes, never where it says no. */
export function mayMatch({ number }: Pattern, reading: Reading): boolean {
  return number < 0 || hasOwner(reading.traces, number);
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
