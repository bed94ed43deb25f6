import { foldText } from "../text/fold.ts";
import { sliceSpan, type Span } from "../text/span.ts";

/**
 * The stretch of `text`, at most `length` code units long, where most different matches stand, then most matches; of
 * equals the first. Cut at white space; a single match longer than `length` is kept whole. The beginning of the text where
 * nothing matches. `matches` in order, without overlap, as `findMatches` gives them.
 */
export function chooseSnippet(text: string, matches: readonly Span[], length: number): Span {
  const core = densest(text, matches, length);
  const slack = Math.max(0, length - (core.to - core.from));
  const ahead = Math.min(core.from, Math.max(Math.floor(slack / 2), core.from + length - text.length));
  const from = wordStart(text, core.from - ahead, core.from);
  return { from, to: wordEnd(text, from + length, core.to) };
}

/** The span over the matches to be shown; empty at the beginning where there are none. */
function densest(text: string, matches: readonly Span[], length: number): Span {
  let best = { from: 0, to: 0, worth: 0 };
  matches.forEach((first, index) => {
    const inside = matches.slice(index).filter((match) => match === first || match.to - first.from <= length);
    const distinct = new Set(inside.map((match) => foldText(sliceSpan(text, match)))).size;
    const worth = distinct * (matches.length + 1) + inside.length;
    if (worth > best.worth) best = { from: first.from, to: inside.at(-1)?.to ?? first.to, worth };
  });
  return best;
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
