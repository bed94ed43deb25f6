import { COUNTED, PLURALS, PREFIXES, SUFFIXES } from "./affixes.ts";
import { CLOSED_WORDS } from "./closed-words.ts";
import { CLOSED_COMPOUNDS } from "./compounds.ts";

const keysOf = (rows: readonly (readonly [string, string])[]) => new Set(rows.map(([key]) => key));
const prefixes = keysOf(PREFIXES);
const plurals = keysOf(PLURALS);
const suffixes = keysOf(SUFFIXES);
const compoundFirsts = keysOf(CLOSED_COMPOUNDS.map(([first, , reason]) => [first, reason]));
const compounds = new Set(CLOSED_COMPOUNDS.flatMap(([first, seconds]) => seconds.split(" ").map((second) => `${first} ${second}`)));

const counted = new Set(COUNTED.flatMap(([keys]) => keys.split(" ")));

const PERSIAN = /^[\u0621-\u064a\u066e-\u06d3]+$/;
const DIGITS = /^[0-9]+$/;

/** The word that links two others into one: «گفت‌وگو», «کسب‌وکار». */
export const LINK = "و";

/** Whether a folded word is in Persian letters and no closed word: one that may be part of a compound. */
export function isFullWord(key: string): boolean {
  return key.length >= 2 && PERSIAN.test(key) && !CLOSED_WORDS.has(key);
}

/**
 * Whether two folded pieces with a space between them are always one word: one of the two is bound.
 * «می کنم», «جنایت ها», «۱۵ هزار», but not «در شأن».
 */
export function mustJoin(first: string, second: string): boolean {
  if (DIGITS.test(first)) return counted.has(second);
  if (prefixes.has(first)) return first.endsWith("می") ? PERSIAN.test(second) : isFullWord(second);
  return (plurals.has(second) || (suffixes.has(second) && !isClosedBeforeSuffix(first))) && PERSIAN.test(first);
}

/** Participles are closed words, yet take endings: «کرده ام», «گفته اند». */
function isClosedBeforeSuffix(key: string): boolean {
  return CLOSED_WORDS.has(key) && !(/.[دت]ه$/.test(key));
}

/**
 * Whether two folded pieces may be one word where one text writes them joined and the other with a space.
 * Neighbours that merely spell another word by chance must not: see the closed words. A linking «و»
 * joins on the side of a full word; who asks sees to it that it stands between two.
 */
export function mayJoin(first: string, second: string): boolean {
  if (mustJoin(first, second) || (compoundFirsts.has(first) && compounds.has(`${first} ${second}`))) return true;
  if (first === LINK) return isFullWord(second);
  if (second === LINK) return isFullWord(first);
  if (DIGITS.test(first) !== DIGITS.test(second)) return isNumberOrWord(first) && isNumberOrWord(second);
  if (first === "هم") return second.length >= 4 && isFullWord(second);
  return isFullWord(first) && isFullWord(second);
}

function isNumberOrWord(key: string): boolean {
  return DIGITS.test(key) || isFullWord(key);
}
