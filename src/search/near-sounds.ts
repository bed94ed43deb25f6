import { endOfPrefix } from "./prefix-end.ts";
import { sharedLength } from "./shared-length.ts";
import { VOWELS, type Sound } from "./sound.ts";

/** What it costs that one side has a sound and the other lacks it, by the letter; a whole consonant costs 1. */
const LACKED: ReadonlyMap<string, number> = new Map([
  ...Array.from("aeo", (vowel) => [vowel, 0] as const), // short vowels are not written in Persian
  ["i", 0.1], // mostly long: Zarif, Putin
  ["u", 0.1],
  ["y", 0.15], // a vowel's second letter
  ["h", 0.3], // Shahbaz, Tehran; silent at an end
  ["w", 0.3],
  ["ع", 0.05], // seldom written in Latin
  ["ا", 0.4], // long vowels are written in both
  ["و", 0.4],
  ["ی", 0.4],
  ["ه", 0.35],
]);

const CONSONANT = 1;
/** Another vowel than usual: Hossein, Husain. */
const OTHER_VOWEL = 0.2;
/** A letter's second choice and those behind it. */
const SECOND = 0.1;

/** What a vowel costs that is not written at an end: «غزه», «باقری». */
const UNWRITTEN_END = 0.4;

/** A word that sounds like another. */
export interface NearSound {
  /** Its place in the list. */
  readonly at: number;
  readonly distance: number;
}

/**
 * How far a folded Persian word is from the sounds of a Latin one: 0 for the usual spelling, 1 for a consonant too many,
 * too few or another; infinite above `most`.
 */
export function soundDistance(sounds: readonly Sound[], word: string, most: number): number {
  return findNearSounds([word], sounds, most)[0]?.distance ?? Infinity;
}

/**
 * The folded Persian words of an ascending list that are at most so far from the sounds of a Latin one, and how far. What words share at
 * the beginning is heard once, and all that begin so are passed over where it is too far already.
 */
export function findNearSounds(words: readonly string[], sounds: readonly Sound[], most: number): NearSound[] {
  const hearing = openHearing(sounds);
  const found: NearSound[] = [];
  let [before, heard, at] = ["", 0, 0];
  while (at < words.length) {
    const word = words[at] ?? "";
    const lost = lostFrom(hearing, word);
    if (lost === null) {
      heard = hear(hearing, word, Math.min(heard, sharedLength(before, word)), most);
      before = word;
      const distance = heard === word.length ? distanceOf(hearing, word) : Infinity;
      if (distance <= most) found.push({ at, distance });
    }
    const shared = lost ?? heard + 1;
    at = shared <= word.length ? endOfPrefix(words, at, word.slice(0, shared)) : at + 1;
  }
  return found;
}

/** With how many letters a word is none that may sound so, whatever follows; `null` where it may. */
function lostFrom({ sounds }: Hearing, word: string): number | null {
  // A name is heard by its beginning: that much must be right, and most words fall out by it at once.
  if (!mayBegin(sounds, word)) return 1;
  const longest = sounds.length + 2;
  return word.length > longest ? longest + 1 : null;
}

function mayBegin([first]: readonly Sound[], word: string): boolean {
  if (first === undefined) return false;
  return (VOWELS.test(first.latin) ? "اعی" : first.persian).includes(word.charAt(0));
}

/** What the beginnings of a word cost against those of the sounds. */
interface Hearing {
  readonly sounds: readonly Sound[];
  /** What it costs that a sound is not written. */
  readonly lacks: Float64Array;
  /** By number of letters: the costs up to each sound. */
  readonly columns: Float64Array[];
  /** By number of letters: how many of them are heard, since a doubled letter is one in speech. */
  readonly kept: number[];
  /** The column of a letter at an end. */
  readonly end: Float64Array;
}

function openHearing(sounds: readonly Sound[]): Hearing {
  const lacks = Float64Array.from(sounds, ({ latin }, at) => (at === sounds.length - 1 && VOWELS.test(latin) ? UNWRITTEN_END : lackOf(latin)));
  const none = new Float64Array(sounds.length + 1);
  lacks.forEach((lack, at) => (none[at + 1] = (none[at] ?? 0) + lack));
  return { sounds, lacks, columns: [none], kept: [0], end: new Float64Array(sounds.length + 1) };
}

/** Hears the letters of a word behind the first so many; gives how many may begin a word that is near enough. */
function hear(hearing: Hearing, word: string, from: number, most: number): number {
  const { columns, kept, end } = hearing;
  for (let at = from; at < word.length; at++) {
    const heard = kept[at] ?? 0;
    kept[at + 1] = heard + (isDoubled(hearing, word, at) ? 0 : 1);
    if (kept[at + 1] === heard) continue;
    const least = fillColumn(hearing, heard, word.charAt(at), (columns[heard + 1] ??= new Float64Array(end.length)), false);
    if (least > most && (word.charAt(at) !== SILENT || fillColumn(hearing, heard, SILENT, end, true) > most)) return at;
  }
  return word.length;
}

/** Of three letters in a row the third is a second one. Long vowels may meet. */
function isDoubled({ kept }: Hearing, word: string, at: number): boolean {
  const letter = word.charAt(at);
  return at > 0 && letter === word.charAt(at - 1) && !"ای".includes(letter) && kept[at] !== kept[at - 1];
}

/** What a word costs, all of whose letters were heard: its last one may mean another sound than inside. */
function distanceOf(hearing: Hearing, word: string): number {
  const { columns, kept, end, sounds } = hearing;
  const length = kept[word.length] ?? 0;
  if (!word.endsWith(SILENT)) return columns[length]?.[sounds.length] ?? Infinity;
  fillColumn(hearing, length - 1, SILENT, end, true);
  return end[sounds.length] ?? Infinity;
}

/** The costs of one letter more than so many; gives the least. */
function fillColumn({ sounds, lacks, columns }: Hearing, heard: number, letter: string, into: Float64Array, isEnd: boolean): number {
  const before = columns[heard] ?? into;
  const lack = lackOf(letter);
  let least = (into[0] = (before[0] ?? 0) + lack);
  for (let at = 0; at < sounds.length; at++) {
    const matched = (before[at] ?? 0) + matchCost(sounds[at], letter, isEnd);
    into[at + 1] = Math.min(matched, (into[at] ?? 0) + (lacks[at] ?? 0), (before[at + 1] ?? 0) + lack);
    least = Math.min(least, into[at + 1] ?? 0);
  }
  return least;
}

/** A vowel at an end, and no vowel elsewhere. */
const SILENT = "ه";

function matchCost(sound: Sound | undefined, letter: string, isEnd: boolean): number {
  if (!sound) return CONSONANT;
  const choice = sound.persian.indexOf(letter);
  const isVowel = VOWELS.test(sound.latin);
  if (isVowel && letter === SILENT && !isEnd) return CONSONANT;
  if (choice >= 0) return choice === 0 || isVowel ? 0 : SECOND;
  return isVowel && "اویع".includes(letter) ? OTHER_VOWEL : CONSONANT + 0.2;
}

function lackOf(letter: string): number {
  return LACKED.get(letter) ?? CONSONANT;
}
