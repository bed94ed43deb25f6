import { spansTouching } from "../text/spans-within.ts";
import type { Repair, RepairReason } from "./repair.ts";

/** What is mended for the eye beside half-spaces, the stronger rows first: where two want the same letters, the first has them. */
const MENDS: readonly (readonly [find: RegExp, text: string, reason: RepairReason, habit: string])[] = [
  [/ي|ى(?!\p{L})/gu, "ی", "arabic-yeh", "Arabic keyboards, and «ى» typed for «ی» at the end of words"],
  [/ك/g, "ک", "arabic-kaf", "Arabic keyboards"],
  [/(?<=[^یوى])\u0670(?!\p{L})/gu, "", "stray-alef", "a slip beside the comma key: «عراقٰ»; in «موسیٰ» and «رحمٰن» it belongs"],
  [/[ \u00a0]+(?=[،؛])/g, "", "space-before-comma", "typed as in French"],
  [/(?<=«)[ \u00a0]+|[ \u00a0]+(?=»)/g, "", "padded-quote", "typed as in French"],
  [/[ \u00a0]{2,}|\u00a0/g, " ", "wide-space", "copied from web pages"],
];

/** The mends of a text for display, in order; none overlaps another, nor any of the repairs that are given, in order. */
export function findMends(source: string, repairs: readonly Repair[]): Repair[] {
  let taken = repairs;
  const mends: Repair[] = [];
  for (const row of MENDS) {
    const free = findRow(source, row).filter((mend) => spansTouching(taken, mend).length === 0);
    mends.push(...free);
    if (free.length > 0) taken = inOrder([...taken, ...free]);
  }
  return inOrder(mends);
}

/** Repairs in the order of the text; where two begin at one letter, what is put in before it comes first, then what replaces it. */
export function inOrder(repairs: readonly Repair[]): Repair[] {
  return repairs.toSorted((a, b) => a.from - b.from || a.to - b.to);
}

function findRow(source: string, [find, text, reason]: (typeof MENDS)[number]): Repair[] {
  return Array.from(source.matchAll(find), ({ 0: { length }, index }) => ({ from: index, to: index + length, text, reason }));
}
