import type { ActorEntry } from "../corpus/summary.ts";
import type { LatinName } from "../search/rescue-words.ts";
import { soundDistance } from "../search/near-sounds.ts";
import { readSounds } from "../search/sound.ts";
import { compareText } from "../text/compare-text.ts";
import { plainLatin } from "../text/latin.ts";
import { squeeze } from "../text/squeeze.ts";

/** So far a Persian word may be from the Latin one that it is paired with. */
const FARTHEST = 0.6;
/** Shorter parts of names are parts of too many: Al, bin. */
const SHORTEST = 3;
/** «علی‌اکبر» is two words in Latin, «عبدالرحمن» three. */
const MOST_WORDS = 3;

type Named = Pick<ActorEntry, "id" | "kind" | "name" | "english" | "variants">;

/**
 * How texts write what the actors are called in Latin letters: the whole name, and each part of it that sounds like a part of a
 * Persian name, «باقری» for Bagheri. Sorted, each once.
 */
export function latinNames(actors: readonly Named[]): LatinName[] {
  const rows = actors.flatMap((actor) => [...wholes(actor), ...pairParts(actor)]).filter(([, written]) => squeeze(written).length >= SHORTEST);
  const distinct = new Map(rows.map(([latin, written]) => [`${latin}\t${written}`, [latin, written] as const]));
  return [...distinct].sort(([a], [b]) => compareText(a, b)).map(([, row]) => row);
}

function wholes({ english, name }: Named): LatinName[] {
  return english === "" ? [] : [[plainLatin(english).toLowerCase(), name]];
}

function pairParts({ id, kind, name, english, variants }: Named): LatinName[] {
  const written = [name, ...variants].flatMap((each) => each.split(" "));
  // An id is a name too, in the spelling that the file's authors chose.
  const pairs = [english, id].flatMap(partsOf).flatMap((latin) => soundsLike(latin, written));
  const surname = wordsOf(english).at(-1);
  const isPaired = surname === undefined || pairs.some(([latin]) => latin === surname);
  return kind !== "person" || isPaired ? pairs : [...pairs, [surname, name.split(" ").at(-1) ?? name]];
}

/** Every run of up to three words of a Latin name, joined: Ali Akbar and aliakbar are spelled alike. */
function partsOf(latin: string): string[] {
  const words = wordsOf(latin);
  const runs = words.flatMap((_, from) => words.slice(from, from + MOST_WORDS).map((_, more) => words.slice(from, from + more + 1).join("")));
  return runs.filter((part) => part.length >= SHORTEST);
}

function wordsOf(latin: string): string[] {
  return plainLatin(latin).toLowerCase().split(/[^a-z]+/).filter((word) => word !== "");
}

/** The word that sounds most like the Latin one, with its article or without; the first of equals. */
function soundsLike(latin: string, words: readonly string[]): LatinName[] {
  const sounds = readSounds(latin);
  const distanceOf = (word: string) => Math.min(...[word, word.replace(/^ال/, "")].map((each) => soundDistance(sounds, each, FARTHEST)));
  const found = words.map((written) => ({ written, distance: distanceOf(squeeze(written)) })).filter(({ distance }) => distance <= FARTHEST);
  const best = found.sort((a, b) => a.distance - b.distance)[0];
  return best ? [[latin, best.written]] : [];
}
