import { IGNORED, LETTERS } from "./letters.ts";

/** A text reduced to what is compared, and the way back. */
export interface Folded {
  readonly text: string;
  /** For each code unit of `text`, where it stands in the source; one more entry at the end, the source's length. */
  readonly offsets: Int32Array;
}

const LETTER: ReadonlyMap<string, string> = new Map(LETTERS.map(([from, to]) => [from, to]));

/**
 * Folds text for comparing, never for showing: one spelling for letters that are written in several
 * ways, ASCII digits, small Latin letters, no marks, one kind of space. The half-space and all
 * punctuation stay. Idempotent; offsets are monotone, and `offsets.length === text.length + 1`.
 */
export function fold(source: string): Folded {
  const text = write(source);
  return { text, offsets: places.slice(0, text.length + 1) };
}

/** The folded text alone, where no way back is needed. */
export function foldText(source: string): string {
  return write(source);
}

/** Letters that are made a string at once: arguments of one call, few enough to stay at hand. */
const CHUNK = 1 << 10;

/*
 * The fold is written into two arrays that all calls share, and copied out: to join a string letter by
 * letter costs several times as much. Nothing here calls back, so no call can meet another's letters.
 * Letters stand in a plain array: of a typed one engines make arguments at half the pace.
 */
const letters: number[] = Array.from({ length: CHUNK }, () => 0);
let places = new Int32Array(1 << 12);

/** Gives the folded text, and writes the places of its letters into the shared array. */
function write(source: string): string {
  const parts: string[] = [];
  let [held, length] = [0, 0];
  let isFolded = true;
  for (let at = 0; at < source.length; at++) {
    const unit = source.charCodeAt(at);
    const code = (unit & 0xf800) === 0xd800 ? (source.codePointAt(at) ?? 0) : unit;
    const letter = SINGLE[code] ?? SEVERAL;
    if (letter !== code) isFolded = false;
    if (length + LONGEST >= places.length) makeRoom();
    if (held + LONGEST >= CHUNK) {
      parts.push(written(held));
      held = 0;
    }
    if (letter >= 0) {
      letters[held++] = letter;
      places[length++] = at;
    } else if (letter !== NOTHING) {
      const several = foldRare(code);
      for (let i = 0; i < several.length; i++) {
        letters[held++] = several.charCodeAt(i);
        places[length++] = at;
      }
    }
    if (code > 0xffff) at++;
  }
  places[length] = source.length;
  if (isFolded) return source;
  parts.push(written(held));
  // One flat string: whoever reads its letters would go through the pieces of a sum at each of them.
  return parts.join("");
}

function makeRoom(): void {
  const few = places;
  places = new Int32Array(few.length * 2);
  places.set(few);
}

function written(length: number): string {
  return Reflect.apply(String.fromCharCode, null, letters.slice(0, length));
}

/** What a code point folds to, where that is one code unit; else one of the signs below. Filled as code points are met. */
const SINGLE = new Int32Array(0x3000).fill(-2);
/** It falls away. */
const NOTHING = -1;
/** It folds to several units, lies beyond the table, or has not been met yet. */
const SEVERAL = -2;
/** No code point folds to more units: U+FDFA, a blessing in one sign, to 18. */
const LONGEST = 20;

function foldRare(code: number): string {
  const folded = foldOnce(String.fromCodePoint(code));
  if (code < SINGLE.length) SINGLE[code] = folded.length > 1 ? SEVERAL : folded === "" ? NOTHING : folded.charCodeAt(0);
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
