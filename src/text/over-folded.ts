/**
 * The letters of a folded text, as a few ranges: Latin, Greek and Cyrillic, Hebrew and Arabic script one by one (what
 * stands between them there falls away in the fold); of scripts farther off their marks and digits too.
 */
const LETTERS = "a-z\\u00df-\\u00f6\\u00f8-\\u02af\\u0370-\\u0587\\u05d0-\\u05f2\\u0620-\\u064a\\u066e-\\u06d3\\u06d5-\\u06ef\\u06fa-\\u1eff\\u3040-\\ud7ff";
/** The fold leaves ASCII digits. */
const DIGITS = "0-9";

const RANGES: Readonly<Record<string, string>> = { "\\p{L}": LETTERS, "\\p{N}": DIGITS };

/**
 * The same regular expression for folded texts, its `\p{L}` and `\p{N}` spelled out and without the flag `u` where
 * nothing needs it. All letters of the world, two planes of them, compile to some ten kilobytes wherever they stand,
 * and are looked up in a table; with the flag every class that shuts something out knows surrogate pairs. Hundreds of
 * such patterns push each other out of the processor's cache.
 */
export function overFolded(regex: RegExp): RegExp {
  let source = "";
  let isInClass = false;
  for (const [piece] of regex.source.matchAll(/\\p\{\w+\}|\\.|[^]/gu)) {
    if (piece === "[") isInClass = true;
    if (piece === "]") isInClass = false;
    const ranges = RANGES[piece];
    source += ranges === undefined ? piece : isInClass ? ranges : `[${ranges}]`;
  }
  return new RegExp(source, source.includes("\\p{") ? regex.flags : regex.flags.replace("u", ""));
}
