/** What a code unit of folded text is to the words around it. */
export type LetterKind = typeof LETTER | typeof SPACE | typeof HALF_SPACE | typeof OTHER;

/** A letter, digit or mark: words are made of them. */
export const LETTER = 1;
export const SPACE = 2;
export const HALF_SPACE = 3;
/** Punctuation, a line's end. */
export const OTHER = 4;

/** The kind of each code unit, asked of the engine's Unicode tables once, when it is first met; 0 before. */
const KINDS = new Uint8Array(0x10000);

/** The kind of the code unit at `at`; both halves of a letter beyond the first plane are letters. */
export function letterKind(text: string, at: number): LetterKind {
  const unit = text.charCodeAt(at);
  if ((unit & 0xf800) === 0xd800) return kindOfHalf(text, at);
  return (KINDS[unit] || (KINDS[unit] = kindOf(text.charAt(at)))) as LetterKind;
}

function kindOf(char: string): LetterKind {
  if (char === " ") return SPACE;
  if (char === "\u200c") return HALF_SPACE;
  return /[\p{L}\p{N}\p{M}]/u.test(char) ? LETTER : OTHER;
}

/** A low half belongs to the high half before it; a half alone is no letter. */
function kindOfHalf(text: string, at: number): LetterKind {
  const isLow = text.charCodeAt(at) >= 0xdc00;
  const start = isLow ? at - 1 : at;
  const pair = text.slice(start, start + 2);
  return /^[\p{L}\p{N}\p{M}]$/u.test(pair) ? LETTER : OTHER;
}
