/** What a code unit of folded text is to the words around it. */
export type LetterKind = typeof LETTER | typeof NUMBER | typeof MARK | typeof SPACE | typeof HALF_SPACE | typeof OTHER;

export const LETTER = 1;
/** A digit or another sign for a number. */
export const NUMBER = 2;
/** A mark that the fold leaves: a part of the word, but no letter of it. */
export const MARK = 3;
export const SPACE = 4;
export const HALF_SPACE = 5;
/** Punctuation, a line's end. */
export const OTHER = 6;

/** The kind of each code unit, asked of the engine's Unicode tables once, when it is first met; 0 before. */
const KINDS = new Uint8Array(0x10000);

/** Whether it is a letter or a digit: what a text says, its marks and spaces aside. */
export function isSaid(kind: LetterKind): boolean {
  return kind <= NUMBER;
}

/** Whether words are made of it. */
export function isOfWord(kind: LetterKind): boolean {
  return kind <= MARK;
}

/** Whether a text is of letters alone; asked of every word of a page. */
export function isLetters(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (letterKind(text, at) !== LETTER) return false;
  return true;
}

/** The kind of the code unit at `at`; both halves of a letter beyond the first plane are of its kind. */
export function letterKind(text: string, at: number): LetterKind {
  const unit = text.charCodeAt(at);
  if ((unit & 0xf800) === 0xd800) return kindOfHalf(text, at);
  const known = KINDS[unit] as LetterKind | 0;
  return known === 0 ? (KINDS[unit] = kindOf(text.charAt(at))) : known;
}

function kindOf(char: string): LetterKind {
  if (char === " ") return SPACE;
  if (char === "\u200c") return HALF_SPACE;
  return kindOfLetter(char);
}

function kindOfLetter(char: string): LetterKind {
  if (/^\p{L}$/u.test(char)) return LETTER;
  if (/^\p{N}$/u.test(char)) return NUMBER;
  return /^\p{M}$/u.test(char) ? MARK : OTHER;
}

/** A low half belongs to the high half before it; a half alone is no letter. */
function kindOfHalf(text: string, at: number): LetterKind {
  const isLow = text.charCodeAt(at) >= 0xdc00;
  const start = isLow ? at - 1 : at;
  return kindOfLetter(text.slice(start, start + 2));
}
