import { compareText } from "../text/compare-text.ts";
import { firstIndex } from "../text/first-index.ts";
import { LINK, mayJoin, mustJoin } from "./join.ts";
import type { LaidOut } from "./lay-out.ts";
import { writeKey, type Seam } from "./run-key.ts";

/** By term (see `run-key.ts`) the positions at which it begins; ascending. */
export type Occurrences = ReadonlyMap<string, readonly number[]>;

/** Longer runs are looked for by their words. */
const MOST_PIECES = 8;
const MOST_LETTERS = 40;

/**
 * Where each word of the texts stands, and each run: words with half-spaces between them, or with spaces where they may be one
 * word and somewhere in the texts surely are, written so or by a bound piece. So joining is decided by the texts
 * themselves; a pair that merely might be one word is no term.
 */
export function findTerms(texts: LaidOut): Occurrences {
  const found = new Map<string, number[]>();
  const known = new Set(texts.words);
  eachRun(texts, isSure, (letters) => known.add(letters));
  const beginnings = beginningsOf(known);
  texts.wordAt.forEach((word, position) => {
    if (word >= 0) add(found, texts.words[word] ?? "", position);
  });
  eachRun(texts, (link, letters) => beginnings(letters) && mayStand(link), (letters, seams, position, last) => {
    if (known.has(letters) && !(last.gap === "space" && last.after === LINK)) add(found, writeKey({ letters, seams }), position);
  });
  return found;
}

function add(found: Map<string, number[]>, key: string, position: number): void {
  const known = found.get(key);
  if (known) known.push(position);
  else found.set(key, [position]);
}

/** Two neighbouring words of a run. */
interface Pair {
  readonly before: string;
  readonly after: string;
  readonly gap: Seam["gap"];
  /** Whether the run begins with the first of them. */
  readonly leads: boolean;
}

function isSure({ before, after, gap }: Pair): boolean {
  return gap === "half-space" || mustJoin(before, after);
}

/** A linking «و» hangs on by a space only between two words. */
function mayStand({ before, after, gap, leads }: Pair): boolean {
  return gap === "half-space" || (!(leads && before === LINK) && mayJoin(before, after));
}

type SeeRun = (letters: string, seams: readonly Seam[], position: number, last: Pair) => void;

/** Every run of two and more words in which each pair is allowed, with the letters up to its end. */
function eachRun({ words, wordAt, gapAt }: LaidOut, allows: (pair: Pair, letters: string) => boolean, see: SeeRun): void {
  for (let position = 0; position < wordAt.length; position++) {
    let before = words[wordAt[position] ?? -1] ?? "";
    let letters = before;
    const seams: Seam[] = [];
    for (let next = position + 1; next < position + MOST_PIECES; next++) {
      const [after, gap] = [words[wordAt[next] ?? -1], gapAt[next]];
      if (after === undefined || gap === undefined || gap === "break" || letters.length + after.length > MOST_LETTERS) break;
      const pair: Pair = { before, after, gap, leads: next === position + 1 };
      if (!allows(pair, letters + after)) break;
      seams.push({ at: letters.length, gap });
      letters += after;
      before = after;
      see(letters, seams, position, pair);
    }
  }
}

/** Tells whether any of the words begins with the letters. */
function beginningsOf(words: ReadonlySet<string>): (letters: string) => boolean {
  const sorted = [...words].sort(compareText);
  return (letters) => sorted[firstIndex(0, sorted.length, (index) => (sorted[index] ?? "") < letters)]?.startsWith(letters) === true;
}
