/**
 * The bound pieces of Persian words: what is written joined, with a half-space or, on most keyboards,
 * with a space, and is never a word by itself. All keys are folded (see `text/fold.ts`).
 */

/** Pieces that stand before the word they belong to. */
export const PREFIXES: readonly (readonly [key: string, reason: string])[] = [
  ["می", "continuous verb: «می‌کنم»"],
  ["نمی", "its negative: «نمی‌کنم»"],
  ["بی", "without: «بی‌تردید»"],
  ["نا", "not: «نا‌امیدی»"],
];

/** Pieces that follow any word, pronouns included: «آن‌ها», «این‌ها». */
export const PLURALS: readonly (readonly [key: string, reason: string])[] = [
  ["ها", "plural"],
  ["های", "plural before a genitive"],
  ["هایی", "indefinite plural"],
  ["هایم", "my …s"],
  ["هایت", "your …s"],
  ["هایش", "his or her …s"],
  ["هایمان", "our …s"],
  ["هایتان", "your …s"],
  ["هایشان", "their …s"],
  ["هاست", "plural with «است» joined on: «صهیونیست‌هاست»"],
];

/** Pieces that follow a full word only: after «در» or «به» they are words of their own («در شأن او»). */
export const SUFFIXES: readonly (readonly [key: string, reason: string])[] = [
  ["تر", "comparative"],
  ["ترین", "superlative"],
  ["تری", "indefinite comparative"],
  ["ای", "indefinite or second person after heh: «منطقه‌ای»"],
  ["ام", "first person after heh: «کرده‌ام»"],
  ["ات", "your, after heh"],
  ["اش", "his or her, after heh"],
  ["ایم", "we have …"],
  ["اید", "you have …"],
  ["اند", "they have …"],
  ["ی", "genitive after heh: «خانه‌ی»"],
  ["مان", "our"],
  ["تان", "your"],
  ["شان", "their"],
  ["گر", "doer"],
  ["گری", "the doer's craft: «اشغال‌گری»"],
];

/**
 * Endings that a joined word may carry and still be found by the word itself: «جنایت» finds «جنایتها», as it
 * finds «جنایت‌ها» and «جنایت ها». Only endings that make no other word of three letters and more.
 */
export const ENDINGS: readonly string[] = [...PLURALS.map(([key]) => key), "تر", "ترین", "تری"];

/** Endings of a word in heh: after a silent heh the joined spelling has lost a half-space («منطقهای»). */
export const ENDINGS_AFTER_HEH: readonly string[] = ["ای", "ام", "ات", "اش", "ایم", "اید", "اند"];

/** What a plural in «ها» may go on with: «کشورها» finds «کشورهای». */
export const ENDINGS_AFTER_PLURAL: readonly string[] = PLURALS.map(([key]) => key.slice(2)).filter((ending) => ending !== "");

/** The genitive of a word in alef or waw: «وزرا» finds «وزرای», «گفتگو» finds «گفتگوی». */
export const GENITIVE_AFTER_VOWEL = "ی";

/** What a number before it makes one thing with: the reader of «۱۵ هزار» wants no «۵ هزار» beside a 15 of elsewhere. */
export const COUNTED: readonly (readonly [keys: string, reason: string])[] = [
  ["هزار میلیون میلیارد تریلیون درصد", "figures"],
  ["فروردین اردیبهشت خرداد تیر مرداد شهریور مهر ابان اذر دی بهمن اسفند", "days of the year"],
];
