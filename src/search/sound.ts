import { plainLatin } from "../text/latin.ts";

/**
 * How Latin letters write the consonants and vowels of Persian and Arabic names, longer ones first: the folded Persian
 * letters that each may stand for, best first.
 */
const SOUNDS: readonly (readonly [latin: string, persian: string, reason: string])[] = [
  ["sch", "ش", "Scholz"],
  ["tch", "چ", "Tchad"],
  ["kh", "خ", "Khamenei"],
  ["gh", "قغ", "Bagheri, Ghana"],
  ["sh", "ش", "Shamkhani"],
  ["ch", "چشخ", "Araghchi, Chevron, Mach"],
  ["zh", "ژج", "Zhoolideh"],
  ["th", "ثت", "Haitham, Thani"],
  ["dh", "ذضد", "Riyadh, Abu Dhabi"],
  ["ph", "ف", "Philip"],
  ["ck", "ک", "Blackburn"],
  ["b", "ب", "b"],
  ["c", "کس", "Carter, Cyril"],
  ["d", "دضذ", "Ramadan"],
  ["f", "ف", "f"],
  ["g", "گغجق", "Gaza, Gamal"],
  ["h", "هح", "h"],
  ["j", "جژی", "Jalili, Jafar, Javier"],
  ["k", "کقخ", "Kazem"],
  ["l", "ل", "l"],
  ["m", "م", "m"],
  ["n", "ن", "n"],
  ["p", "پب", "Pakistan"],
  ["q", "قغ", "Qalibaf"],
  ["r", "ر", "r"],
  ["s", "سصثش", "Salehi, Sisi"],
  ["t", "تط", "Tehran, Taliban"],
  ["v", "وف", "Velayati, Lavrov"],
  ["w", "و", "Marwan"],
  ["x", "خ", "Xatami"],
  ["z", "زذضظ", "Zarif, Rouzbeh"],
  ["y", "یع", "Yemen"],
  ["a", "اعیه", "Ali, Musa, Gaza"],
  ["e", "یاعه", "Esmail"],
  ["i", "یاع", "Iran"],
  ["o", "واع", "Oman"],
  ["u", "واع", "Oud"],
];

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

/** What the Latin side of a vowel has. */
export const VOWELS = /[aeiou]/;

/** A sound of a Latin word, and the folded Persian letters that may write it. */
export interface Sound {
  readonly latin: string;
  readonly persian: string;
}

/** A Latin word as sounds. Doubled letters are one; what is no Latin letter falls away. */
export function readSounds(word: string): readonly Sound[] {
  const letters = plainLatin(word).toLowerCase().replace(/[^a-z]/g, "").replace(/([^aeiou])\1/g, "$1");
  const sounds: Sound[] = [];
  for (let at = 0; at < letters.length; ) {
    const row = SOUNDS.find(([latin]) => letters.startsWith(latin, at));
    if (row) sounds.push({ latin: row[0], persian: row[1] });
    at += row?.[0].length ?? 1;
  }
  return sounds;
}

/**
 * How far a folded Persian word is from the sounds of a Latin one: 0 for the usual spelling, 1 for a consonant too many,
 * too few or another. Stops above `most`.
 */
export function soundDistance(sounds: readonly Sound[], word: string, most: number): number {
  if (!mayBegin(sounds, word) || word.length > sounds.length + 2) return Infinity;
  const letters = word.replace(/([^ای])\1/g, "$1"); // a doubled letter is one in speech
  let row = sums(Array.from(letters, lackOf));
  for (const [at, sound] of sounds.entries()) {
    row = nextRow(row, sound, letters, { isFirst: at === 0, isLast: at === sounds.length - 1 });
    if (Math.min(...row) > most) return Infinity;
  }
  return row.at(-1) ?? Infinity;
}

/** A name is heard by its beginning: that much must be right, and most words fall out by it at once. */
function mayBegin([first]: readonly Sound[], word: string): boolean {
  if (first === undefined) return false;
  return (VOWELS.test(first.latin) ? "اعی" : first.persian).includes(word.charAt(0));
}

interface Position {
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/** One more Latin sound: by each number of Persian letters, the least cost to there. */
function nextRow(before: readonly number[], sound: Sound, letters: string, position: Position): number[] {
  // A vowel at an end is written: «غزه», «باقری».
  const lack = position.isLast && VOWELS.test(sound.latin) ? 0.4 : lackOf(sound.latin);
  const row = [(before[0] ?? 0) + lack];
  for (let at = 0; at < letters.length; at++) {
    const letter = letters.charAt(at);
    const isEnd = at === letters.length - 1;
    const matched = (before[at] ?? 0) + matchCost(sound, letter, isEnd);
    row.push(Math.min(matched, (before[at + 1] ?? 0) + lack, (row[at] ?? 0) + lackOf(letter)));
  }
  return row;
}

function matchCost({ latin, persian }: Sound, letter: string, isEnd: boolean): number {
  const choice = persian.indexOf(letter);
  const isVowel = VOWELS.test(latin);
  if (isVowel && letter === "ه" && !isEnd) return CONSONANT; // a vowel only at an end
  if (choice >= 0) return choice === 0 || isVowel ? 0 : SECOND;
  return isVowel && "اویع".includes(letter) ? OTHER_VOWEL : CONSONANT + 0.2;
}

function lackOf(letter: string): number {
  return LACKED.get(letter) ?? CONSONANT;
}

function sums(costs: readonly number[]): number[] {
  let sum = 0;
  return [0, ...costs.map((cost) => (sum += cost))];
}
