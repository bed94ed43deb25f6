import { WORD } from "./fold-line.ts";
import { dropUnseen, isParted } from "./letters.ts";
import type { Lexicon } from "./lexicon.ts";
import { readWord } from "./read-word.ts";

/** What a text does with its half-spaces. */
export interface Habits {
  /** It lost them: «میکنم». */
  readonly closes: boolean;
  /** It has spaces for them: «می کنم». */
  readonly spaces: boolean;
  /** It writes «خانهٔ», as hardly any newsroom does: its spaces are meant. */
  readonly marksEzafe: boolean;
  /** It follows the manual of the Persian Wikipedia, which sets more apart than the Academy does: «شده‌است», «آن‌ها», «به‌طور». */
  readonly isEncyclopedic: boolean;
}

/** How often a kind of word keeps its half-space, has lost it, or has a space for it. */
interface Tally {
  kept: number;
  closed: number;
  spaced: number;
}

/** Fewer signs than these say nothing: such a text is taken to have lost half-spaces in both ways. */
const FEW = 5;
/** Fewer than this share are slips of a text that keeps its half-spaces. */
const SLIPS = 0.04;
/** Many writers close up a plural now and then, but not a third of them. */
const CLOSED_PLURALS = 0.3;

const VERB = /^ن?می\u200c/;
const PLURAL = /\u200cها(ی.*)?$/;

/**
 * The habits of a text, given also in folded lines, by what it does where half-spaces surely belong: behind «می» and before «ها». A text that
 * keeps its half-spaces joins «کتابخانه» on purpose, and so it stays.
 */
export function readHabits(source: string, lines: readonly string[], lexicon: Lexicon): Habits {
  const verbs = { kept: 0, closed: 0, spaced: 0 };
  const plurals = { kept: 0, closed: 0, spaced: 0 };
  for (const line of lines) {
    for (const [word] of line.matchAll(WORD)) tally(word, verbs, plurals, lexicon);
  }
  const all = sum(verbs) + sum(plurals);
  const text = lines.join("\n");
  const marksEzafe = countOf(source, EZAFE_MARK) > FEW + countOf(text, FINAL_HEH) * MARKED;
  return {
    closes: all < FEW || verbs.closed > sum(verbs) * SLIPS || plurals.closed > sum(plurals) * CLOSED_PLURALS,
    spaces: all < FEW || verbs.spaced + plurals.spaced > all * SLIPS,
    marksEzafe,
    isEncyclopedic: isEncyclopedic(text, marksEzafe),
  };
}

/**
 * «شده‌است» and «شدهاست» show it by themselves. Where all half-spaces are spaces, so does a text that marks the ezafe in «خانهٔ»
 * and writes «آن ها» oftener than «آنها»: of the training sentences PerDT's mark it as well, but write «آنها» (94 of 100).
 */
function isEncyclopedic(text: string, marksEzafe: boolean): boolean {
  const joined = countOf(text, JOINED_IS);
  if (joined > countOf(text, APART_IS)) return joined >= FEW;
  const apart = countOf(text, THEY_APART);
  return marksEzafe && apart >= MANY && apart > countOf(text, THEY_CLOSED);
}

function countOf(text: string, find: RegExp): number {
  return Array.from(text.matchAll(find)).length;
}

const JOINED_IS = /[دت]ه\u200c?است(?![\u0620-\u06d3])/g;
const APART_IS = /[دت]ه است(?![\u0620-\u06d3])/g;
const THEY_APART = /(?<![\u0620-\u06d3])آن[ \u200c]ها(?![\u0620-\u06d3])/g;
const THEY_CLOSED = /(?<![\u0620-\u06d3])آنها(?![\u0620-\u06d3])/g;
const EZAFE_MARK = /ه\u0654|ۀ/g;
const FINAL_HEH = /ه (?=[\u0620-\u06d3])/g;
/** A share of the words in «ه»: 12 % have a mark in PerDT, 5 % in Wikipedia, hardly any in the news. */
const MARKED = 0.03;
const MANY = 10;

function tally(word: string, verbs: Tally, plurals: Tally, lexicon: Lexicon): void {
  if (/^ن?می$/.test(word)) verbs.spaced++;
  else if (/^ها(ی|یی)?$/.test(word)) plurals.spaced++;
  else {
    const form = isParted(word) ? word : dropUnseen(readWord(lexicon, word).form);
    const kind = VERB.test(form) ? verbs : PLURAL.test(form) ? plurals : null;
    if (kind !== null) kind[form === word ? "kept" : "closed"]++;
  }
}

function sum({ kept, closed, spaced }: Tally): number {
  return kept + closed + spaced;
}
