import { foldText } from "../text/fold.ts";
import { oneOf } from "../text/one-of.ts";

const UNITS = ["یک", "دو", "سه", "چهار", "پنج", "شش", "هفت", "هشت", "نه"];
const TEENS = ["ده", "یازده", "دوازده", "سیزده", "چهارده", "پانزده", "شانزده", "هفده", "هجده", "نوزده"];

/** The days of a month in words, folded and without spaces: «بیستوهفتم» and «بیستوهفت» → 27. */
const ORDINALS = collect(ordinalOf, [["اول", 1], ["هیجدهم", 18], ["بیستم", 20], ["سیم", 30], ["سیام", 30], ["سیویکم", 31]]);
const CARDINALS = collect((word) => word, [["پونزده", 15], ["هیجده", 18], ["بیست", 20], ["سی", 30], ["سیویک", 31]]);

/** The value of a written-out ordinal or cardinal from 1 to 31, folded; `null` for any other word. */
export function readNumberWord(word: string): number | null {
  const joined = word.replace(/[ \u200c]/g, "");
  return ORDINALS.get(joined) ?? CARDINALS.get(joined) ?? null;
}

/** All ordinals as one alternation over folded text, longest first, with room for spaces around «و». */
export const ORDINAL_PATTERN = alternation(ORDINALS);

/** All cardinals, likewise. */
export const CARDINAL_PATTERN = alternation(CARDINALS);

function alternation(words: ReadonlyMap<string, number>): string {
  return oneOf([...words.keys()].map((word) => word.replace(/^(بیست|سی)و/u, "$1[ \\u200c]?و[ \\u200c]?")));
}

function collect(inflect: (unit: string) => string, others: readonly (readonly [string, number])[]): ReadonlyMap<string, number> {
  const words = new Map<string, number>();
  UNITS.forEach((unit, i) => {
    words.set(foldText(inflect(unit)), i + 1);
    words.set(foldText(`بیستو${inflect(unit)}`), i + 21);
  });
  TEENS.forEach((teen, i) => words.set(foldText(inflect(teen)), i + 10));
  for (const [word, value] of others) words.set(foldText(word), value);
  return words;
}

function ordinalOf(number: string): string {
  return number === "سه" ? "سوم" : `${number}م`;
}
