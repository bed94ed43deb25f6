/** Spellings of one Persian or Arabic sound in Latin letters. Rows in the order in which they are applied: longer ones first. */
const SPELLINGS: readonly (readonly [spelling: RegExp, letter: string, reason: string])[] = [
  [/ou|oo|ow|o/g, "u", "Fouad, Fuad; Mohammad, Muhammad; Nasrollah, Nasrullah"],
  [/ee|ei|ey|ai|ay|ie|e|y/g, "i", "Hossein, Husain"],
  [/kh/g, "x", "kept apart from k and h"],
  [/gh|q/g, "g", "Qalibaf, Ghalibaf; Qatar is written so in all languages, and matches itself"],
  [/w/g, "v", "Marwan, Marvan"],
  [/(\p{L})\1+/gu, "$1", "Mohammed, Mohamed; Assad, Asad"],
];

/** Latin letters without their marks: Erdoğan, Erdogan; Szijjártó, Szijjarto. All else stays. */
export function plainLatin(text: string): string {
  return text.normalize("NFKD").replace(/[\u0300-\u036f]/g, "").normalize("NFC").replace(/ı/g, "i");
}

/** A name in small Latin letters, the same for the usual spellings of the same sounds. For comparing names, never for showing. */
export function foldLatin(name: string): string {
  return SPELLINGS.reduce((text, [spelling, letter]) => text.replace(spelling, letter), plainLatin(name));
}
