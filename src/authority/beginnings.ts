import type { Word } from "../text/words.ts";

/**
 * With which three letters names begin, a sign for each of their mixtures: small enough to stay at hand,
 * where the edges of a great tree lie far apart. Nearly all words of a page begin no name.
 */
export type Beginnings = Uint8Array;

const LETTERS = 3;
const BITS = 14;

/** The beginnings of joined names. */
export function readBeginnings(names: Iterable<string>): Beginnings {
  const beginnings = new Uint8Array(1 << BITS);
  for (const name of names) beginnings[mixtureOf(name.charCodeAt(0), codeAt(name, 1), codeAt(name, 2))] = 1;
  return beginnings;
}

/** Whether a name may begin with the word at `start`; where that has few letters, the next one counts too («ابو ظبی»). */
export function mayBegin(beginnings: Beginnings, words: readonly Word[], start: number): boolean {
  const key = words[start]?.key ?? "";
  if (key.length >= LETTERS) return beginnings[mixtureOf(key.charCodeAt(0), key.charCodeAt(1), key.charCodeAt(2))] === 1;
  return mayBeginShort(beginnings, key, words[start + 1]);
}

/** A name may be no longer than the word, or go on in the next; more words than two are seldom so short. */
function mayBeginShort(beginnings: Beginnings, key: string, next: Word | undefined): boolean {
  if (beginnings[mixtureOf(codeAt(key, 0), codeAt(key, 1), 0)] === 1) return true;
  if (!next || next.gap === "break") return false;
  if (key.length + next.key.length < LETTERS) return true;
  const [second, third] = key.length === 1 ? [codeAt(next.key, 0), codeAt(next.key, 1)] : [codeAt(key, 1), codeAt(next.key, 0)];
  return beginnings[mixtureOf(codeAt(key, 0), second, third)] === 1;
}

/** The code unit at a place; 0 behind the end. */
function codeAt(text: string, at: number): number {
  return at < text.length ? text.charCodeAt(at) : 0;
}

function mixtureOf(first: number, second: number, third: number): number {
  const letters = Math.imul(Math.imul(first, 31) + second, 31) + third;
  return Math.imul(letters, 0x9e3779b1) >>> (32 - BITS);
}
