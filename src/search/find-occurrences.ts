import type { Gap } from "../text/words.ts";
import { endingsOf } from "./endings.ts";
import { LINK, mayJoin } from "./join.ts";
import type { Lexicon } from "./lexicon.ts";
import { isHalfSpaced, positionOf, type Place } from "./places.ts";
import type { Cut, Link, Pattern } from "./query.ts";

/** Where a pattern stands in a lexicon's text. */
export interface Occurrence {
  /** Positions of its first and last word. */
  readonly first: number;
  readonly last: number;
  /** How many folded letters of the last word were asked for; it may go on. */
  readonly letters: number;
}

/** A beginning of the pattern that the text has: so many letters, ending in this piece, here. */
interface Beginning {
  readonly letters: number;
  readonly piece: string;
  readonly ranges: readonly Range[];
}

interface Range {
  readonly first: number;
  readonly last: number;
}

/**
 * Every occurrence of a pattern. The text may cut the letters into words where the pattern allows it; the words
 * must be neighbours, whole, and without punctuation between them (but at a cut that allows a break).
 */
export function findOccurrences(lexicon: Lexicon, pattern: Pattern): Occurrence[] {
  return grow(lexicon, pattern, null);
}

function grow(lexicon: Lexicon, pattern: Pattern, beginning: Beginning | null): Occurrence[] {
  const found = finish(lexicon, pattern, beginning);
  for (const piece of innerPieces(lexicon, pattern, beginning?.letters ?? 0)) {
    const ranges = follow(lexicon.placesOf(piece), beginning, linksBefore(pattern, beginning, piece));
    const longer = { letters: (beginning?.letters ?? 0) + piece.length, piece, ranges };
    if (ranges.length > 0) found.push(...grow(lexicon, pattern, longer));
  }
  return found;
}

/** The occurrences that end with the next word. */
function finish(lexicon: Lexicon, pattern: Pattern, beginning: Beginning | null): Occurrence[] {
  const rest = pattern.letters.slice(beginning?.letters ?? 0);
  if (cutInside(pattern, beginning?.letters ?? 0, pattern.letters.length)) return [];
  return lastPieces(lexicon, pattern, rest).flatMap((piece) => {
    const links = linksBefore(pattern, beginning, piece);
    const ranges = piece === LINK ? withoutSpace(links) : links;
    return follow(lexicon.placesOf(piece), beginning, ranges).map((range) => ({ ...range, letters: rest.length }));
  });
}

function withoutSpace(links: readonly Link[]): readonly Link[] {
  return links.filter((link) => link !== "space");
}

function lastPieces(lexicon: Lexicon, pattern: Pattern, rest: string): readonly string[] {
  if (pattern.goesOn === "freely") return lexicon.keysFrom(rest);
  const endings = pattern.goesOn === "inflected" ? endingsOf(pattern.letters) : [];
  return [rest, ...endings.map((ending) => rest + ending)];
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

/** The ranges of a beginning that go on at one of the places; every place, where nothing has begun. */
function follow(places: readonly Place[], beginning: Beginning | null, links: readonly Link[]): Range[] {
  if (beginning === null) return places.map((place) => ({ first: positionOf(place), last: positionOf(place) }));
  const longer: Range[] = [];
  let at = 0;
  for (const { first, last } of beginning.ranges) {
    while (at < places.length && positionOf(places[at] ?? 0) <= last) at++;
    const place = places[at];
    if (place !== undefined && links.some((link) => link === linkOver(last, place))) longer.push({ first, last: positionOf(place) });
  }
  return longer;
}

/** What stands between a word and the one at a later place; `null` where more words do. */
function linkOver(last: number, place: Place): Gap | null {
  const distance = positionOf(place) - last;
  if (distance === 1) return isHalfSpaced(place) ? "half-space" : "space";
  return distance === 2 ? "break" : null;
}
