import { foldText } from "../text/fold.ts";
import { sliceSpan, type Span } from "../text/span.ts";
import { findMatchesIn } from "./find-matches.ts";
import type { Query } from "./query.ts";

/** The stretch of a passage that answers a query best. */
export interface Excerpt extends Span {
  /** The number of its passage. */
  readonly passage: number;
  /** The letters in it that the query asks for, in order: offsets into the passage. */
  readonly matches: readonly Span[];
}

/** The passages of a text that answer a query. */
export interface Excerpts {
  /** One of each of the best passages, best first; equals in the order of the text. */
  readonly best: readonly Excerpt[];
  /** How many passages more have a match. */
  readonly rest: number;
}

/** How much of a text is shown at most. */
interface Room {
  readonly passages: number;
  /** In code units, of each passage. */
  readonly length: number;
}

/**
 * The best stretches of a text that is given in passages: a passage with more of the different words comes first, then one
 * with more matches. What would show the same words again, as a lead and a first paragraph may, is counted with the rest.
 */
export function chooseExcerpts(passages: readonly string[], query: Query, room: Room): Excerpts {
  const matches = findMatchesIn(passages, query);
  const found = passages.flatMap((text, passage) => excerptOf(text, passage, matches[passage] ?? [], room.length));
  const best = found.toSorted((a, b) => b.distinct - a.distinct || b.matches.length - a.matches.length || a.passage - b.passage);
  const chosen = withoutRepeats(best, ({ passage, ...span }) => foldText(sliceSpan(passages[passage] ?? "", span))).slice(0, room.passages);
  return { best: chosen, rest: best.length - chosen.length };
}

/** The first of each key, in order. */
function withoutRepeats<T>(items: readonly T[], keyOf: (item: T) => string): readonly T[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    const key = keyOf(item);
    return !seen.has(key) && seen.add(key);
  });
}

function excerptOf(text: string, passage: number, matches: readonly Span[], length: number): (Excerpt & { readonly distinct: number })[] {
  if (matches.length === 0) return [];
  const { from, to } = chooseSnippet(text, matches, length);
  const inside = matches.filter((match) => from <= match.from && match.to <= to);
  return [{ passage, from, to, matches: inside, distinct: countDistinct(text, inside) }];
}

/** So many code units stand before the first match at most: in the narrowest line that match is still in sight. */
const AHEAD = 14;

/**
 * The stretch of `text`, at most `length` code units long, where most different matches stand, then most matches; of
 * equals the first. Cut at white space; a single match longer than `length` is kept whole. The beginning of the text where
 * nothing matches. `matches` in order, without overlap, as `findMatches` gives them.
 */
export function chooseSnippet(text: string, matches: readonly Span[], length: number): Span {
  const core = densest(text, matches, length);
  const slack = Math.max(0, length - (core.to - core.from));
  const ahead = Math.min(core.from, AHEAD, Math.max(Math.floor(slack / 2), core.from + length - text.length));
  const from = wordStart(text, core.from - ahead, core.from);
  return { from, to: wordEnd(text, from + length, core.to) };
}

/** The span over the matches to be shown; empty at the beginning where there are none. */
function densest(text: string, matches: readonly Span[], length: number): Span {
  let best = { from: 0, to: 0, worth: 0 };
  matches.forEach((first, index) => {
    const inside = matches.slice(index).filter((match) => match === first || match.to - first.from <= length);
    const worth = countDistinct(text, inside) * (matches.length + 1) + inside.length;
    if (worth > best.worth) best = { from: first.from, to: inside.at(-1)?.to ?? first.to, worth };
  });
  return best;
}

function countDistinct(text: string, matches: readonly Span[]): number {
  return new Set(matches.map((match) => foldText(sliceSpan(text, match)))).size;
}

const isSpace = (char: string) => /\s/.test(char);

/** The first place from `at` on where a word begins, but not after `most`. */
function wordStart(text: string, at: number, most: number): number {
  let from = at;
  while (from > 0 && from < most && !isSpace(text.charAt(from - 1))) from++;
  while (from < most && isSpace(text.charAt(from))) from++;
  return from;
}

/** The last place up to `at` where a word ends, but not before `least`. */
function wordEnd(text: string, at: number, least: number): number {
  let to = Math.min(text.length, Math.max(at, least));
  while (to < text.length && to > least && !isSpace(text.charAt(to))) to--;
  while (to > least && isSpace(text.charAt(to - 1))) to--;
  return to;
}
