/** An ending that the Academy's orthography sets apart by a half-space. */
export interface WordEnding {
  readonly letters: string;
  /** What a stem must look like to take it. */
  readonly behind: RegExp;
  /** How often a stem that may take it does. */
  readonly rate: number;
}

const WORD = /..$/;
/** A «ه» that is not heard; that of «دیدگاه» is. */
const HEH = /.[^اآ]ه$/;
const YEH = /..ی$/;
const HEARD_YEH = /.[^اآو]ی$/;

/** Rates are rounded shares of the words of PerDT's training sentences (CC BY-SA 4.0). */
const WORD_ENDINGS: readonly (readonly [letters: string, behind: RegExp, rate: number, reason: string])[] = [
  ["ها", WORD, 0.02, "plural"],
  ["های", WORD, 0.026, "plural before what belongs to it"],
  ["هایی", WORD, 0.0026, "plural, some"],
  ["هایم", WORD, 0.0006, "plural, my"],
  ["هایت", WORD, 0.0002, "plural, thy"],
  ["هایش", WORD, 0.001, "plural, his"],
  ["هایمان", WORD, 0.0003, "plural, our"],
  ["هایتان", WORD, 0.0002, "plural, your"],
  ["هایشان", WORD, 0.0006, "plural, their"],
  ["هاست", WORD, 0.0003, "plural and «است»"],
  ["تر", WORD, 0.006, "comparative"],
  ["تری", WORD, 0.001, "comparative, some"],
  ["ترین", WORD, 0.006, "superlative"],
  ["ترها", WORD, 0.0001, "comparative, plural"],
  ["ترینها", WORD, 0.0001, "superlative, plural"],
  ["ای", HEH, 0.04, "one; of the kind; thou art"],
  ["ام", HEH, 0.01, "I am; my"],
  ["ات", HEH, 0.001, "thy"],
  ["اش", HEH, 0.008, "his"],
  ["ایم", HEH, 0.008, "we are"],
  ["اید", HEH, 0.006, "you are"],
  ["اند", HEH, 0.03, "they are"],
  ["است", HEH, 0.002, "is: only where it stands closed up, «شدهاست»; behind a space it is a word of its own"],
  ["مان", HEH, 0.002, "our"],
  ["تان", HEH, 0.001, "your"],
  ["شان", HEH, 0.003, "their"],
  ["ای", YEH, 0.0003, "one; thou art"],
  ["ام", YEH, 0.0003, "I am; my"],
  ["اش", YEH, 0.0003, "his"],
  ["اند", YEH, 0.0003, "they are"],
  ["مان", HEARD_YEH, 0.0002, "our: «سیاسی‌مان», but «برایمان»"],
  ["تان", HEARD_YEH, 0.0001, "your"],
  ["شان", HEARD_YEH, 0.0003, "their"],
];

const BY_LETTERS: ReadonlyMap<string, readonly WordEnding[]> = new Map(
  WORD_ENDINGS.map(([letters]) => [letters, WORD_ENDINGS.filter((row) => row[0] === letters).map(toEnding)]),
);

function toEnding([letters, behind, rate]: (typeof WORD_ENDINGS)[number]): WordEnding {
  return { letters, behind, rate };
}

/** Of the longest ending. */
export const LONGEST_ENDING = Math.max(...WORD_ENDINGS.map(([letters]) => letters.length));

/** The ending of these letters that the stem may take; letters without half-spaces. */
export function findEnding(stem: string, letters: string): WordEnding | undefined {
  return BY_LETTERS.get(letters)?.find(({ behind }) => behind.test(stem));
}

/** Whether letters can be an ending. */
export function isEnding(letters: string): boolean {
  return BY_LETTERS.has(letters);
}
