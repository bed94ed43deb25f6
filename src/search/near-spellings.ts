import { squeeze } from "../text/squeeze.ts";
import { findNearSounds } from "./near-sounds.ts";
import { findNearWords } from "./near-words.ts";
import type { RescueWords } from "./rescue-words.ts";
import { readSounds, VOWELS } from "./sound.ts";

/** Ten times as many texts speak as loudly for a word as this part of a slip. */
const COMMONNESS = 0.1;

/** The commonest of the nearest words, as texts write it; `null` where none is near. */
export function correctSpelling(known: RescueWords, word: string, isOpenEnded: boolean): string | null {
  const ranked = findNearWords(known.words, squeeze(word), isOpenEnded).map(({ at, cost }) => ({ at, rank: cost - COMMONNESS * Math.log10(1 + (known.counts[at] ?? 0)) }));
  const best = ranked.sort((a, b) => a.rank - b.rank)[0];
  return best ? known.written(best.at) : null;
}

/** Fewer letters, or consonants, sound like too many words. */
const FEWEST_LETTERS = 4;
const FEWEST_CONSONANTS = 2;
/** Of three consonants and more, and of two. */
const FARTHEST = { long: 0.45, short: 0.2 } as const;
/** So near to the best that it may be the same name: «مکرون» and «ماکرون». */
const AS_GOOD = 0.05;
const MOST_SPELLINGS = 3;

/** How the texts write a word of Latin letters, by its sound, the commonest first: «لاوروف» for `lavrov`. Empty for none. */
export function wordsBySound(known: RescueWords, latin: string): readonly string[] {
  const sounds = readSounds(latin);
  const consonants = sounds.filter((sound) => !VOWELS.test(sound.latin)).length;
  if (latin.length < FEWEST_LETTERS || consonants < FEWEST_CONSONANTS) return [];
  const farthest = consonants > FEWEST_CONSONANTS ? FARTHEST.long : FARTHEST.short;
  const found = findNearSounds(known.words, sounds, farthest);
  const best = Math.min(...found.map(({ distance }) => distance));
  const countOf = ({ at }: { readonly at: number }) => known.counts[at] ?? 0;
  const asGood = found.filter(({ distance }) => distance <= best + AS_GOOD).sort((a, b) => countOf(b) - countOf(a));
  return asGood.slice(0, MOST_SPELLINGS).map(({ at }) => known.written(at));
}
