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
