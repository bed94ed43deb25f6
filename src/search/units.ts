import type { Gap, Word } from "../text/words.ts";
import { PLURALS } from "./affixes.ts";
import { LINKED_COMPOUNDS, type LinkedCompound } from "./compounds.ts";
import { mayJoin, mustJoin } from "./join.ts";
import type { Cut, Link } from "./query.ts";
import { TWINS } from "./twins.ts";

/** Neighbouring pieces of a query that are one word, however they were typed. */
export interface Unit {
  readonly pieces: readonly string[];
  /** What stands before the first piece. */
  readonly gap: Gap;
  /** Whether it may be one word with the unit before it. */
  readonly adjoins: boolean;
  /** How it may be spelled, the typed or usual spelling first: «گفت‌وگو» also as «گفتگو», «مسأله» as «مسئله». */
  readonly spellings: readonly [Spelling, ...Spelling[]];
  /** Where the first piece begins and the last one ends in the query. */
  readonly from: number;
  readonly to: number;
}

/** Letters and the places where a text may cut them. */
export interface Spelling {
  readonly letters: string;
  readonly cuts: readonly Cut[];
}

const LOOSE: readonly Link[] = ["joined", "half-space", "space"];

/** The units of a query's words, in order. */
export function readUnits(words: readonly Word[]): Unit[] {
  const units: Unit[] = [];
  for (let at = 0; at < words.length; ) {
    const count = piecesFrom(words, at);
    const own = words.slice(at, at + count);
    units.push(unitOf(own.map((word) => word.key), own, words[at - 1]?.key ?? null));
    at += count;
  }
  return units;
}

/** @param before the word before it */
function unitOf(pieces: readonly string[], words: readonly Word[], before: string | null): Unit {
  const gap = words[0]?.gap ?? "break";
  const adjoins = before !== null && gap === "space" && mayJoin(before, pieces[0] ?? "");
  return { pieces, gap, adjoins, spellings: spellingsOf(pieces), from: words[0]?.from ?? 0, to: words.at(-1)?.to ?? 0 };
}

function piecesFrom(words: readonly Word[], at: number): number {
  let count = startsCompound(words, at) ? 3 : 1;
  while (belongsToLast(words, at + count)) count++;
  return count;
}

function belongsToLast(words: readonly Word[], at: number): boolean {
  const [last, word] = [words[at - 1], words[at]];
  if (!last || !word || word.gap === "break") return false;
  return word.gap === "half-space" || mustJoin(last.key, word.key);
}

const COMPOUND_FIRSTS = new Set(LINKED_COMPOUNDS.map(({ pieces: [first] }) => first));

function startsCompound(words: readonly Word[], at: number): boolean {
  if (!COMPOUND_FIRSTS.has(words[at]?.key ?? "")) return false;
  const three = words.slice(at, at + 3);
  return three.slice(1).every((word) => word.gap !== "break") && LINKED_COMPOUNDS.some((row) => isCompound(row, three));
}

const tails = new Set(["", "ی", "یی", ...PLURALS.map(([key]) => key)]);

function isCompound({ pieces: [first, link, second] }: LinkedCompound, words: readonly Word[]): boolean {
  const last = words[2]?.key ?? "";
  return words[0]?.key === first && words[1]?.key === link && last.startsWith(second) && tails.has(last.slice(second.length));
}

function spellingsOf(pieces: readonly string[]): readonly [Spelling, ...Spelling[]] {
  const typed = spell(pieces, LOOSE);
  return compoundSpellings(typed) ?? [typed, ...twinSpellings(typed)];
}

/** Each way to write a compound without cuts, and how it may be spelled. */
const COMPOUNDS = LINKED_COMPOUNDS.flatMap(({ pieces, contracted }) => {
  const full = spell(pieces, LOOSE);
  const spellings: readonly [Spelling, ...Spelling[]] = contracted === null ? [full] : [full, spell([pieces[0], pieces[2]], LOOSE)];
  return [pieces.join(""), ...(contracted === null ? [] : [contracted])].map((letters) => ({ letters, spellings }));
});

/** Most words need no look at the rows. */
const COMPOUND_INITIALS = initialsOf(COMPOUNDS.map(({ letters }) => letters));

function compoundSpellings(typed: Spelling): [Spelling, ...Spelling[]] | null {
  if (!COMPOUND_INITIALS.has(typed.letters.charAt(0))) return null;
  const compound = COMPOUNDS.find(({ letters }) => typed.letters.startsWith(letters));
  if (!compound) return null;
  const [full, ...others] = compound.spellings;
  const tail = dropHead(typed, compound.letters.length);
  return [append(full, tail), ...others.map((other) => append(other, tail))];
}

const BOTH_WAYS = TWINS.flatMap(([one, other]) => [[one, other], [other, one]] as const);

const TWIN_INITIALS = initialsOf(BOTH_WAYS.map(([head]) => head));

function initialsOf(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.map((word) => word.charAt(0)));
}

function twinSpellings(typed: Spelling): Spelling[] {
  if (!TWIN_INITIALS.has(typed.letters.charAt(0))) return [];
  return BOTH_WAYS
    .filter(([head]) => typed.letters.startsWith(head))
    .map(([head, twin]) => append({ letters: twin, cuts: [] }, dropHead(typed, head.length)));
}

/** Pieces one after the other, with the same links allowed at every seam. */
function spell([first = "", ...others]: readonly string[], allows: readonly Link[]): Spelling {
  return others.reduce((whole, piece) => appendAt(whole, { letters: piece, cuts: [] }, allows), { letters: first, cuts: [] } as Spelling);
}

/** Two spellings one after the other, with the links allowed at the seam. */
export function appendAt(whole: Spelling, next: Spelling, allows: readonly Link[]): Spelling {
  const seam = { at: whole.letters.length, allows };
  return append({ letters: whole.letters, cuts: [...whole.cuts, seam] }, next);
}

function append(whole: Spelling, next: Spelling): Spelling {
  if (next.cuts.length === 0) return { letters: whole.letters + next.letters, cuts: whole.cuts };
  const shifted = next.cuts.map((cut) => ({ ...cut, at: cut.at + whole.letters.length }));
  return { letters: whole.letters + next.letters, cuts: [...whole.cuts, ...shifted] };
}

function dropHead({ letters, cuts }: Spelling, length: number): Spelling {
  const kept = cuts.filter((cut) => cut.at >= length);
  return { letters: letters.slice(length), cuts: kept.map((cut) => ({ ...cut, at: cut.at - length })) };
}
