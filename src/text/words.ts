import { fold, type Folded } from "./fold.ts";
import { HALF_SPACE, isOfWord, letterKind, OTHER } from "./letter-kind.ts";
import type { Span } from "./span.ts";

/**
 * What stands between a word and the one before it. Nothing ever joins across a `break`:
 * punctuation, a line's end, or the start of the text.
 */
export type Gap = "half-space" | "space" | "break";

/** A run of letters and digits without any space, half-space or punctuation in it. */
export interface Word extends Span {
  /** The folded letters: what is compared. */
  readonly key: string;
  readonly gap: Gap;
}

/** The words of a text in order; spans are offsets into `source`. */
export function readWords(source: string): Word[] {
  return wordsOf(source, fold(source));
}

/** The same, where the text is folded already. */
export function wordsOf(source: string, { text, offsets }: Folded): Word[] {
  const words: Word[] = [];
  let gap: Gap = "break";
  const { length } = text;
  for (let at = 0; at < length; ) {
    if (!isOfWord(letterKind(text, at))) {
      const end = skipGap(text, at, length);
      gap = at === 0 ? "break" : gapOf(text, at, end);
      at = end;
    } else {
      const from = at;
      let mixture = 0;
      for (; at < length && isOfWord(letterKind(text, at)); at++) mixture = Math.imul(mixture, 31) + text.charCodeAt(at);
      words.push({ key: keyOf(text, from, at, mixture), from: offsets[from] ?? 0, to: endOf(source, offsets, at), gap });
    }
  }
  return words;
}

/** Words met lately, each at the place that its letters give; a power of two of them. */
const LATELY: string[] = Array.from({ length: 1 << 13 }, () => "");
/** Their lengths. A string has one of a dozen inner forms, and engines ask a string of many forms for its length as slowly as for a name: a twentieth of the walk over a page. */
const LENGTHS = new Uint8Array(LATELY.length);
/** From so many letters on, a piece of a text keeps the whole text in memory: such words are not kept. */
const KEPT_WHOLE = 13;

/**
 * The letters of a word, as the same string wherever it stands: pages are made of few words, and a string that was
 * asked for in a set once brings its hash along.
 */
function keyOf(text: string, from: number, to: number, mixture: number): string {
  if (to - from >= KEPT_WHOLE) return text.slice(from, to);
  const place = Math.imul(mixture, 0x9e3779b1) >>> 19;
  const known = LATELY[place] ?? "";
  if (LENGTHS[place] === to - from && stands(known, text, from, to)) return known;
  LENGTHS[place] = to - from;
  return (LATELY[place] = text.slice(from, to));
}

function stands(known: string, text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (known.charCodeAt(at - from) !== text.charCodeAt(at)) return false;
  return true;
}

function skipGap(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && !isOfWord(letterKind(text, at))) at++;
  return at;
}

function gapOf(text: string, from: number, to: number): Gap {
  let gap: Gap = "half-space";
  for (let at = from; at < to; at++) {
    const kind = letterKind(text, at);
    if (kind === OTHER) return "break";
    if (kind !== HALF_SPACE) gap = "space";
  }
  return gap;
}

/** Where the word's last character ends, with the marks that the fold read through. */
function endOf(source: string, offsets: Int32Array, index: number): number {
  const limit = offsets[index] ?? source.length;
  const last = offsets[index - 1] ?? 0;
  const width = (source.codePointAt(last) ?? 0) > 0xffff ? 2 : 1;
  let end = last + width;
  while (end < limit && /\p{M}|\u0640/u.test(source.charAt(end))) end++;
  return end;
}
