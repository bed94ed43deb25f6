import { IGNORED, LETTERS } from "./letters.ts";

/** A text reduced to what is compared, and the way back. */
export interface Folded {
  readonly text: string;
  /** For each code unit of `text`, where it stands in the source; one more entry at the end, the source's length. */
  readonly offsets: readonly number[];
}

const LETTER: ReadonlyMap<string, string> = new Map(LETTERS.map(([from, to]) => [from, to]));

/**
 * Folds text for comparing, never for showing: one spelling for letters that are written in several
 * ways, ASCII digits, small Latin letters, no marks, one kind of space. The half-space and all
 * punctuation stay. Idempotent; offsets are monotone, and `offsets.length === text.length + 1`.
 */
export function fold(source: string): Folded {
  let text = "";
  const offsets: number[] = [];
  for (let at = 0; at < source.length; ) {
    const code = source.codePointAt(at) ?? 0;
    const folded = TABLE[code] ?? foldRare(code);
    text += folded;
    for (let i = 0; i < folded.length; i++) offsets.push(at);
    at += code > 0xffff ? 2 : 1;
  }
  offsets.push(source.length);
  return { text, offsets };
}

/** The folded text alone, where no way back is needed: the same letters, at half the cost. */
export function foldText(source: string): string {
  let text = "";
  for (let at = 0; at < source.length; at++) {
    const code = source.codePointAt(at) ?? 0;
    text += TABLE[code] ?? foldRare(code);
    if (code > 0xffff) at++;
  }
  return text;
}

/** What each code point folds to, filled as code points are met: nearly all of a page is some eighty of them. */
const TABLE: string[] = [];

function foldRare(code: number): string {
  const folded = foldOnce(String.fromCodePoint(code));
  // Sparse beyond the first planes would turn the array into a dictionary.
  if (code < 0x3000) TABLE[code] = folded;
  return folded;
}

function foldOnce(char: string): string {
  // Compatibility forms one character at a time: whole-text NFKC would compose across characters and lose the offsets.
  let folded = "";
  for (const c of char.normalize("NFKC").toLowerCase()) folded += foldLetter(c);
  return folded;
}

function foldLetter(char: string): string {
  if (IGNORED.test(char)) return "";
  const letter = LETTER.get(char);
  if (letter !== undefined) return letter;
  const digit = digitValue(char);
  if (digit !== null) return String(digit);
  return char !== "\n" && /\s/.test(char) ? " " : char;
}

/** The value of a Persian, Arabic-Indic or ASCII digit; `null` for anything else. */
function digitValue(char: string): number | null {
  const code = char.charCodeAt(0);
  for (const zero of [0x30, 0x660, 0x6f0]) {
    if (code >= zero && code <= zero + 9) return code - zero;
  }
  return null;
}
