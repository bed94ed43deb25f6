import { sharedLength } from "./shared-length.ts";

/** A word of a list: its folded letters, how texts mostly write it, and how many texts have it. */
interface ListedWord {
  readonly key: string;
  readonly word: string;
  readonly texts: number;
}

/**
 * Words as three texts, a third smaller when compressed than their lines are, since each text is of one kind.
 * - `letters`: for each word a capital and what follows it: how many letters it shares with the word before (A is none), and its others.
 * - `written`: a line for each, how to make of its letters what texts write: a capital for so many letters that stay, then one
 *   that comes in place of the next, or beside it where it is of `BETWEEN`; or `=` and the whole.
 * - `counts`: for each in how many texts it is, to base 36, with spaces between.
 */
export interface WordList {
  readonly letters: string;
  readonly written: string;
  readonly counts: string;
}

/** A word list, read. Parallel lists. */
export interface ReadWordList {
  readonly keys: readonly string[];
  readonly counts: Float64Array;
  /** How texts mostly write the word at this place. */
  readonly written: (at: number) => string;
}

/** Numbers up to this are one capital. */
const MOST = 25;

const FIRST_CAPITAL = 0x41;

const capital = (number: number) => String.fromCharCode(FIRST_CAPITAL + number);

const ofCapital = (code: number) => code - FIRST_CAPITAL;

/** What folding leaves out: half-spaces, spaces, marks, tatweel. */
const BETWEEN = /[\u200c\s\p{M}\u0640]/u;

const WHOLE = "=";

/** Writes words; their keys have no ASCII capitals, and what is written no line's end. */
export function writeWordList(words: readonly ListedWord[]): WordList {
  const letters = words.map(({ key }, at) => {
    const shared = Math.min(MOST, sharedLength(words[at - 1]?.key ?? "", key));
    return capital(shared) + key.slice(shared);
  });
  return { letters: letters.join(""), written: words.map(({ key, word }) => writeSteps(key, word)).join("\n"), counts: words.map(({ texts }) => texts.toString(36)).join(" ") };
}

function writeSteps(key: string, word: string): string {
  if (word === key) return "";
  let [steps, at, kept] = ["", 0, 0];
  for (let i = 0; i < word.length; i++) {
    const unit = word.charAt(i);
    if (unit === key.charAt(at)) {
      at++;
      kept++;
      continue;
    }
    steps += capital(Math.min(kept, MOST)) + unit;
    kept = 0;
    if (!BETWEEN.test(unit)) at++;
  }
  return takeSteps(key, steps) === word ? steps : WHOLE + word;
}

function takeSteps(key: string, steps: string): string {
  if (steps.startsWith(WHOLE)) return steps.slice(WHOLE.length);
  let [word, at] = ["", 0];
  for (let step = 0; step < steps.length; step += 2) {
    const to = at + ofCapital(steps.charCodeAt(step));
    const unit = steps.charAt(step + 1);
    word += key.slice(at, to) + unit;
    at = BETWEEN.test(unit) ? to : to + 1;
  }
  return word + key.slice(at);
}

/** Reads what `writeWordList` wrote. */
export function readWordList({ letters, written, counts }: WordList): ReadWordList {
  const keys = readKeys(letters);
  const steps = written.split("\n");
  return {
    keys,
    counts: keys.length === 0 ? new Float64Array() : Float64Array.from(counts.split(" "), (count) => Number.parseInt(count, 36)),
    written: (at) => takeSteps(keys[at] ?? "", steps[at] ?? ""),
  };
}

function readKeys(letters: string): string[] {
  const keys: string[] = [];
  let [from, key] = [0, ""];
  for (let to = 1; to <= letters.length; to++) {
    if (to < letters.length && !isCapital(letters.charCodeAt(to))) continue;
    key = key.slice(0, ofCapital(letters.charCodeAt(from))) + letters.slice(from + 1, to);
    keys.push(key);
    from = to;
  }
  return keys;
}

function isCapital(code: number): boolean {
  return code >= FIRST_CAPITAL && code <= FIRST_CAPITAL + MOST;
}
