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
}

/** How often a kind of word keeps its half-space, has lost it, or has a space for it. */
interface Tally {
  kept: number;
  closed: number;
  spaced: number;
}

/** So few signs say nothing: then a text may do both. */
const FEW = 5;
/** Fewer than this share are slips of a text that keeps its half-spaces. */
const SLIPS = 0.04;
/** Many writers close a plural now and then; a third of them is more. */
const CLOSED_PLURALS = 0.3;

const VERB = /^ن?می\u200c/;
const PLURAL = /\u200cها(ی.*)?$/;

/**
 * The habits of a folded text, by what it does where half-spaces surely belong: behind «می» and before «ها». A text that
 * keeps its half-spaces joins «کتابخانه» on purpose, and so it stays.
 */
export function readHabits(lines: readonly string[], lexicon: Lexicon): Habits {
  const verbs = { kept: 0, closed: 0, spaced: 0 };
  const plurals = { kept: 0, closed: 0, spaced: 0 };
  for (const line of lines) {
    for (const [word] of line.matchAll(WORD)) tally(word, verbs, plurals, lexicon);
  }
  const all = sum(verbs) + sum(plurals);
  return {
    closes: all < FEW || verbs.closed > sum(verbs) * SLIPS || plurals.closed > sum(plurals) * CLOSED_PLURALS,
    spaces: all < FEW || verbs.spaced + plurals.spaced > all * SLIPS,
  };
}

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
