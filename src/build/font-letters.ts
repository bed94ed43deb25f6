/** The letters that the interface and the pages are made of. The face must draw every one of them. */
export const NEEDED_LETTERS: string = [
  range(0x20, 0x7e), // Latin: addresses, English names, posts
  "،؛؟٪٫٬", // Persian punctuation
  "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيٱپچژکگۀی", // Persian and Arabic letters
  "ـ", // tatweel, as old pages have it
  range(0x64b, 0x655), // vowel marks, hamza above and below
  "\u0670", // superscript alef
  range(0x660, 0x669), // Arabic digits
  range(0x6f0, 0x6f9), // Persian digits
  "«»‹›“”‘’–—…•·×", // quotation marks, dashes, signs; the face has no arrows
  "\u00a0\u200c\u200d", // no-break space, half-space, joiner
].join("");

/**
 * What is asked of the font when it is cut: the letters needed, and whatever else it has of the
 * Arabic script, since a page of tomorrow may quote Pashto, Urdu or Kurdish.
 */
export const WANTED_LETTERS: string = NEEDED_LETTERS + range(0x600, 0x6ff);

function range(first: number, last: number): string {
  return Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)).join("");
}
