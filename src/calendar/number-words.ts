import { foldText } from "../text/fold.ts";

const UNITS = ["یک", "دو", "سه", "چهار", "پنج", "شش", "هفت", "هشت", "نه"];
const TEENS = ["ده", "یازده", "دوازده", "سیزده", "چهارده", "پانزده", "شانزده", "هفده", "هجده", "نوزده"];

/** Ordinals of the days of a month, folded and without spaces: «بیستوهفتم» → 27. */
const ORDINALS = collectOrdinals();

/** The value of a written-out ordinal from 1 to 31, folded; `null` for any other word. */
export function readOrdinal(word: string): number | null {
  return ORDINALS.get(word.replace(/[ \u200c]/g, "")) ?? null;
}

/** All ordinals as one alternation over folded text, longest first, with room for spaces around «و». */
export const ORDINAL_PATTERN = [...ORDINALS.keys()]
  .sort((a, b) => b.length - a.length)
  .map((word) => word.replace(/^(بیست|سی)و/u, "$1[ \\u200c]?و[ \\u200c]?"))
  .join("|");

function collectOrdinals(): ReadonlyMap<string, number> {
  const ordinals = new Map<string, number>();
  const add = (word: string, value: number) => ordinals.set(foldText(word), value);
  UNITS.forEach((unit, i) => {
    const ordinal = ordinalOf(unit);
    add(ordinal, i + 1);
    add(`بیستو${ordinal}`, i + 21);
  });
  TEENS.forEach((teen, i) => add(`${teen}م`, i + 10));
  add("اول", 1);
  add("هیجدهم", 18);
  add("بیستم", 20);
  add("سیم", 30);
  add("سیام", 30);
  add("سیویکم", 31);
  return ordinals;
}

function ordinalOf(unit: string): string {
  return unit === "سه" ? "سوم" : `${unit}م`;
}
