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
  for (const name of names) if (name.length >= LETTERS) beginnings[mixtureOf(name)] = 1;
  return beginnings;
}

/** Whether a name may begin with a word; a word of fewer letters always may. */
export function mayBegin(beginnings: Beginnings, word: string): boolean {
  return word.length < LETTERS || beginnings[mixtureOf(word)] === 1;
}

function mixtureOf(word: string): number {
  const letters = Math.imul(Math.imul(word.charCodeAt(0), 31) + word.charCodeAt(1), 31) + word.charCodeAt(2);
  return Math.imul(letters, 0x9e3779b1) >>> (32 - BITS);
}
