import type { Word } from "../text/words.ts";
import { placeWords, type Place } from "./places.ts";

/** The words of a text, or of a whole corpus laid out as one text, and where each stands. */
export interface Lexicon {
  has(key: string): boolean;
  /** In the order of the text; empty for a word that does not occur. */
  placesOf(key: string): readonly Place[];
  /** Every word that begins with `prefix`. */
  keysFrom(prefix: string): readonly string[];
}

/** The lexicon of one text's words; the first stands at position 0. */
export function readLexicon(words: readonly Word[]): Lexicon {
  const places = placeWords(words, 0);
  const byKey = new Map<string, Place[]>();
  words.forEach((word, index) => {
    const place = places[index] ?? 0;
    const known = byKey.get(word.key);
    if (known) known.push(place);
    else byKey.set(word.key, [place]);
  });
  return {
    has: (key) => byKey.has(key),
    placesOf: (key) => byKey.get(key) ?? [],
    keysFrom: (prefix) => [...byKey.keys()].filter((key) => key.startsWith(prefix)),
  };
}
