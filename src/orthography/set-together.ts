/**
 * Pairs that are one word wherever they are met, and that newsrooms forget most: an office, and
 * second parts that stand nowhere by themselves. «وزیر خارجه», «سازمان ملل» are none.
 */
const ROWS: readonly (readonly [firsts: string, lasts: string, reason: string])[] = [
  ["رئیس رییس رئیسان", "جمهور جمهوری جمهوران", "an office; PerDT has both ways"],
  ["ریاست", "جمهوری", "the same"],
  ["بین", "الملل المللی الدول الاقوامی", "Arabic, and no word without its first part"],
  ["فوق", "العاده الذکر", "the same"],
];
const LASTS = /^(افزایی|پیشگی|زدایی|ستیزی|گرایی|طلبی|پذیری)$/;

const PAIRS = new Set(ROWS.flatMap(([firsts, lasts]) => firsts.split(" ").flatMap((first) => lasts.split(" ").map((last) => `${first} ${last}`))));

/** Whether the space between two folded words stands for a half-space, unless the text is set with more care than most. */
export function isSetTogether(left: string, right: string): boolean {
  return PAIRS.has(`${left} ${right}`) || LASTS.test(right);
}
