import { lowerBound } from "./ascending.ts";
import { endingsOf } from "./endings.ts";
import { LINK, mayJoin } from "./join.ts";
import type { Lexicon } from "./lexicon.ts";
import { gapBefore, placeAt, positionOf, type Place } from "./places.ts";
import type { Cut, Link, Pattern } from "./query.ts";
import { mayEndStem, stemOf } from "./stem.ts";

/**
 * Where a pattern stands in a lexicon's text, cut into words in one way. Parallel lists, ascending: each occurrence's
 * first and last word. Lists and not objects, since a common word of a corpus occurs ten thousand times.
 */
export interface Occurrences {
  readonly firsts: readonly Place[];
  readonly lasts: readonly Place[];
  /** How many folded letters of the last word were asked for: it may go on; all, where it was found by its stem. */
  readonly letters: number;
}

/** A beginning of the pattern that the text has: so many letters, ending in this piece, here. */
interface Beginning {
  readonly letters: number;
  readonly piece: string;
  readonly firsts: readonly Place[];
  readonly lasts: readonly Place[];
}

/**
 * Every occurrence of a pattern. The text may cut the letters into words where the pattern allows it; the words
 * must be neighbours, whole, and without punctuation between them (but at a cut that allows a break).
 */
export function findOccurrences(lexicon: Lexicon, pattern: Pattern): Occurrences[] {
  return grow(lexicon, pattern, null);
}

function grow(lexicon: Lexicon, pattern: Pattern, beginning: Beginning | null): Occurrences[] {
  const from = beginning?.letters ?? 0;
  const found = finish(lexicon, pattern, beginning);
  for (const piece of innerPieces(lexicon, pattern, from)) {
    const longer = follow(lexicon.placesOf(piece), beginning, linksBefore(pattern, beginning, piece));
    if (longer.firsts.length > 0) found.push(...grow(lexicon, pattern, { ...longer, letters: from + piece.length, piece }));
  }
  return found;
}

/** The occurrences that end with the next word. */
function finish(lexicon: Lexicon, pattern: Pattern, beginning: Beginning | null): Occurrences[] {
  const from = beginning?.letters ?? 0;
  if (cutInside(pattern, from, pattern.letters.length)) return [];
  const rest = pattern.letters.slice(from);
  const found = lastPieces(lexicon, pattern, rest).map((piece) => {
    const links = linksBefore(pattern, beginning, piece);
    const letters = typeof pattern.goesOn === "object" ? piece.length : rest.length;
    return { ...follow(lexicon.placesOf(piece), beginning, piece === LINK && !cutAt(pattern, from) ? withoutSpace(links) : links), letters };
  });
  return found.filter(({ firsts }) => firsts.length > 0);
}

function withoutSpace(links: readonly Link[]): readonly Link[] {
  return links.filter((link) => link !== "space");
}

function lastPieces(lexicon: Lexicon, pattern: Pattern, rest: string): readonly string[] {
  const { goesOn } = pattern;
  if (typeof goesOn === "object") return relatedPieces(lexicon, pattern.letters.slice(0, -rest.length), rest, goesOn.stem);
  if (goesOn === "freely") return lexicon.keysFrom(rest);
  const endings = goesOn === "inflected" ? endingsOf(pattern.letters) : [];
  return [rest, ...endings.map((ending) => rest + ending)];
}

/** The words that begin with `rest` and, after what was found before them, have the stem. */
function relatedPieces(lexicon: Lexicon, before: string, rest: string, stem: string): readonly string[] {
  return lexicon.keysFrom(rest).filter((piece) => mayEndStem(piece.slice(rest.length)) && stemOf(before + piece) === stem);
}

/** The words of the text that the pattern may go on with, leaving letters for another. */
function innerPieces(lexicon: Lexicon, pattern: Pattern, from: number): string[] {
  const pieces: string[] = [];
  for (let end = from + 1; end < pattern.letters.length && !cutInside(pattern, from, end); end++) {
    const piece = pattern.letters.slice(from, end);
    if (lexicon.has(piece)) pieces.push(piece);
  }
  return pieces;
}

function cutAt(pattern: Pattern, at: number): Cut | undefined {
  return pattern.cuts.find((cut) => cut.at === at);
}

/** Whether the text must have a boundary strictly between the two places of the pattern. */
function cutInside(pattern: Pattern, from: number, to: number): boolean {
  return pattern.cuts.some((cut) => from < cut.at && cut.at < to && !cut.allows.includes("joined"));
}

/** How the next piece may hang on the one before it. */
function linksBefore(pattern: Pattern, beginning: Beginning | null, next: string): readonly Link[] {
  if (beginning === null) return [];
  const cut = cutAt(pattern, beginning.letters);
  if (cut) return cut.allows;
  return mayStandApart(beginning, next) ? ["half-space", "space"] : ["half-space"];
}

function mayStandApart(beginning: Beginning, next: string): boolean {
  const isLeadingLink = beginning.piece === LINK && beginning.letters === LINK.length;
  return !isLeadingLink && mayJoin(beginning.piece, next);
}

/** The occurrences of a beginning that go on at one of the places; every place, where nothing has begun. */
function follow(places: readonly Place[], beginning: Beginning | null, links: readonly Link[]): Pick<Occurrences, "firsts" | "lasts"> {
  if (beginning === null) return { firsts: places, lasts: places };
  const [firsts, lasts]: [Place[], Place[]] = [[], []];
  for (const [at, to] of neighbours(beginning.lasts, places)) {
    const [first, place] = [beginning.firsts[at], places[to]];
    if (first === undefined || place === undefined || !links.includes(gapBefore(place))) continue;
    firsts.push(first);
    lasts.push(place);
  }
  return { firsts, lasts };
}

/** The indexes of each two places that are neighbours, the first from one ascending list and the second from another. */
function neighbours(before: readonly Place[], after: readonly Place[]): [at: number, to: number][] {
  const pairs: [number, number][] = [];
  let [at, to] = [0, 0];
  while (at < before.length && to < after.length) {
    const distance = positionOf(after[to] ?? 0) - positionOf(before[at] ?? 0);
    if (distance === 1) pairs.push([at++, to++]);
    else if (distance > 1) at = lowerBound(before, placeAt(positionOf(after[to] ?? 0) - 1), at);
    else to = lowerBound(after, placeAt(positionOf(before[at] ?? 0) + 1), to);
  }
  return pairs;
}
