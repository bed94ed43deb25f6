import { overlaps } from "../text/span.ts";
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

/** The mends of a text for display, in order; none overlaps another, nor any of the repairs that are given. */
export function findMends(source: string, repairs: readonly Repair[]): Repair[] {
  const taken: Repair[] = [...repairs];
  const mends: Repair[] = [];
  for (const mend of MENDS.flatMap((row) => findRow(source, row))) {
    if (taken.some((other) => overlaps(other, mend))) continue;
    taken.push(mend);
    mends.push(mend);
  }
  return mends.sort((a, b) => a.from - b.from);
}

function findRow(source: string, [find, text, reason]: (typeof MENDS)[number]): Repair[] {
  return Array.from(source.matchAll(find), ({ 0: { length }, index }) => ({ from: index, to: index + length, text, reason }));
}
