/** What a code unit of folded text is to the words around it. */
export type LetterKind = typeof LETTER | typeof MARK | typeof SPACE | typeof HALF_SPACE | typeof OTHER;

/** A letter or digit. */
export const LETTER = 1;
/** A mark that the fold leaves: a part of the word, but no letter of it. */
export const MARK = 2;
export const SPACE = 3;
export const HALF_SPACE = 4;
/** Punctuation, a line's end. */
export const OTHER = 5;

/** The kind of each code unit, asked of the engine's Unicode tables once, when it is first met; 0 before. */
const KINDS = new Uint8Array(0x10000);

/** Whether words are made of it. */
export function isOfWord(kind: LetterKind): boolean {
  return kind <= MARK;
}

/** The kind of the code unit at `at`; both halves of a letter beyond the first plane are of its kind. */
export function letterKind(text: string, at: number): LetterKind {
  const unit = text.charCodeAt(at);
  if ((unit & 0xf800) === 0xd800) return kindOfHalf(text, at);
  return (KINDS[unit] || (KINDS[unit] = kindOf(text.charAt(at)))) as LetterKind;
}

function kindOf(char: string): LetterKind {
  if (char === " ") return SPACE;
  if (char === "\u200c") return HALF_SPACE;
  return kindOfLetter(char);
}

function kindOfLetter(char: string): LetterKind {
  if (/^[\p{L}\p{N}]$/u.test(char)) return LETTER;
  return /^\p{M}$/u.test(char) ? MARK : OTHER;
}

/** A low half belongs to the high half before it; a half alone is no letter. */
function kindOfHalf(text: string, at: number): LetterKind {
  const isLow = text.charCodeAt(at) >= 0xdc00;
  const start = isLow ? at - 1 : at;
  return kindOfLetter(text.slice(start, start + 2));
}
