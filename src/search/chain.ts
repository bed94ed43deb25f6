import { endingsOf } from "./endings.ts";
import { BEGINNING } from "./index-format.ts";
import { isFullWord, LINK, mayJoin } from "./join.ts";
import type { Term } from "./open-range.ts";
import { termsFor } from "./pattern-terms.ts";
import type { Cut, Link, Pattern } from "./query.ts";
import type { SearchIndex } from "./search-index.ts";

/** One word of several that make a pattern, and how it may hang on the one before it. */
export interface Piece {
  readonly letters: string;
  readonly links: readonly Link[];
  /** How it stands in the index; at least one. */
  readonly terms: readonly Term[];
}

/** So many ways to cut one pattern are tried at most. */
const MOST_CHAINS = 64;

/**
 * The ways to cut a pattern into pieces that the index has, where no term of it says all: at the pattern's own cuts that no
 * run of the index covers (a phrase; «این‌که» written apart), and a word that the texts nowhere write as one into
 * words that may be one.
 * @param terms those that the pattern asks for
 */
export function chainsFor(index: SearchIndex, pattern: Pattern, terms: readonly Term[]): Piece[][] {
  const apart = cutApart(pattern).flatMap((cut) => chains(index, cut, 0, []));
  return [...apart, ...(isUnknown(index, pattern, terms) ? splits(index, pattern) : [])].slice(0, MOST_CHAINS);
}

/** Whether the texts surely have the letters nowhere in one word or run, and words that stand apart will do. */
function isUnknown(index: SearchIndex, { letters, cuts }: Pattern, terms: readonly Term[]): boolean {
  if (terms.some((term) => term.letters === letters)) return false;
  return cuts.every(({ allows }) => allows.includes("joined") && allows.includes("space")) && index.termOf(letters) === null && index.termsOf(letters, []).length === 0;
}

/** A pattern with each of its cuts either a place between two pieces or none. */
function cutApart(pattern: Pattern): Pattern[] {
  const { cuts } = pattern;
  if (cuts.some(({ allows }) => !allows.includes("joined"))) return [pattern];
  const uncovered = cuts.filter((cut, at) => cut.allows.includes("space") && !isCovered(pattern, at));
  return uncovered.map((apart) => ({ ...pattern, cuts: cuts.map((cut): Cut => (cut === apart ? { ...cut, allows: ["space"] } : cut)) }));
}

/** Whether a run of the index may cover the cut: none begins or ends with a linking «و» that stands apart. */
function isCovered(pattern: Pattern, at: number): boolean {
  const [before, after] = [pieceBefore(pattern, at), pieceBefore(pattern, at + 1)];
  const isEdge = (at === 0 && before === LINK) || (at === pattern.cuts.length - 1 && after === LINK);
  return !isEdge && mayJoin(before, after);
}

function pieceBefore({ letters, cuts }: Pattern, at: number): string {
  return letters.slice(cuts[at - 1]?.at ?? 0, cuts[at]?.at ?? letters.length);
}

/** The chains of the letters from one place on, behind some pieces. */
function chains(index: SearchIndex, pattern: Pattern, from: number, before: readonly Piece[]): Piece[][] {
  const cut = pattern.cuts.find(({ at }) => at === from);
  const links = cut ? cut.allows : [];
  return endsFrom(pattern, from).flatMap((to) => {
    const pieces = piecesFor(index, part(pattern, from, to), links, pattern.letters);
    return pieces.flatMap((piece) => (to === pattern.letters.length ? [[...before, ...piece]] : chains(index, pattern, to, [...before, ...piece])));
  });
}

/** The places where a piece may end: no cut that must be apart lies inside of it. */
function endsFrom({ letters, cuts }: Pattern, from: number): number[] {
  const later = cuts.filter(({ at }) => at > from);
  const firstApart = later.findIndex(({ allows }) => !allows.includes("joined"));
  const ends = firstApart < 0 ? [...later.map(({ at }) => at), letters.length] : later.slice(0, firstApart + 1).map(({ at }) => at);
  return ends;
}

/** The letters between two cuts; the cuts inside are places where they are joined. */
function part({ letters, cuts, goesOn }: Pattern, from: number, to: number): Pattern {
  const inside = cuts.filter(({ at }) => from < at && at < to).map(({ at }): Cut => ({ at: at - from, allows: ["joined"] }));
  return { letters: letters.slice(from, to), cuts: inside, goesOn: to === letters.length ? goesOn : "no" };
}

/** A piece as the index has it, and where it has no such word, the words that it may be made of. `whole`: the letters of which it is a piece. */
function piecesFor(index: SearchIndex, pattern: Pattern, links: readonly Link[], whole: string): Piece[][] {
  const terms = termsFor(index, pattern, null, whole);
  const own = terms.length > 0 ? [[{ letters: pattern.letters, links, terms }]] : [];
  // Words of a phrase that only might be written as one are looked for apart anyway.
  if (pattern.cuts.length > 0 || !isUnknown(index, pattern, terms)) return own;
  return [...own, ...splits(index, pattern, whole).map(([first, ...rest]) => [{ ...(first as Piece), links }, ...rest])];
}

/** The words that a word may be made of which the texts nowhere write as one; each way to part it. */
function splits(index: SearchIndex, pattern: Pattern, whole = pattern.letters, before: string | null = null): Piece[][] {
  const { letters, goesOn } = pattern;
  const found: Piece[][] = [];
  if (before !== null && mayGoOn(before, pattern, whole)) {
    const terms = wordsOnly(termsFor(index, pattern, null, whole)).filter(({ key }) => mayEnd(before, key.endsWith(BEGINNING) ? letters : key));
    if (terms.length > 0) found.push([{ letters, links: ["space"], terms }]);
  }
  for (let end = 1; end < letters.length; end++) {
    const first = letters.slice(0, end);
    if (before === null ? first === LINK : !mayJoin(before, first)) continue;
    const word = index.termOf(first);
    if (!word) continue;
    const rest = splits(index, { letters: letters.slice(end), cuts: [], goesOn }, whole, first);
    found.push(...rest.map((pieces) => [{ letters: first, links: ["space"] as const, terms: [word] }, ...pieces]));
  }
  return found;
}

/** Whether any word that the last piece asks for may end the others: what surely may not needs no look into the index. */
function mayGoOn(before: string, { letters, goesOn }: Pattern, whole: string): boolean {
  if (mayEnd(before, letters)) return true;
  if (goesOn === "freely") return isFullWord(before);
  return goesOn === "inflected" && endingsOf(whole).some((ending) => mayEnd(before, letters + ending));
}

/** Whether the last word of several may be one with them, as the texts have it: «گوی», though «گو» may not. */
function mayEnd(before: string, word: string): boolean {
  return word !== LINK && mayJoin(before, word);
}

function wordsOnly(terms: readonly Term[]): Term[] {
  return terms.filter(({ seams }) => seams.length === 0);
}
