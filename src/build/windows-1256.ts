/** Words that every Persian or Arabic text of some length has, as Windows-1256 spells them: it has ي, and no ی. */
const COMMON_WORDS: ReadonlySet<string> = new Set(
  "و در به از كه که اين را با است آن براي ها هاي مي شد شده كرد کرد گفت خود يك يک بر تا ما او بود نيز هم من في على إلى عن أن التي الذي هذا".split(" "),
);

/** Fewer Arabic words prove nothing. */
const FEWEST_WORDS = 8;
/** On real pages, menus and all, these are at least one word in six; in bytes of another encoding next to none. */
const LEAST_COMMON = 1 / 14;
/** Of the letters beyond ASCII so many are Arabic: Windows-1256 has Latin ones between them, which other encodings hit. */
const LEAST_ARABIC = 0.97;

/** A page of text has none of these; UTF-16 without a mark, and whatever is no text, have many. */
// oxlint-disable-next-line no-control-regex -- control characters are what it looks for
const CONTROL = /[\u0000-\u0008\u000b\u000e-\u001f\u007f]/;
/** Three Arabic letters of UTF-8 in a row: part of the file is UTF-8, and one decoding cannot serve both. Over bytes, a character each. */
const LETTERS_OF_UTF_8 = /(?:[\xd8-\xdb][\x80-\xbf]){3}/;

/**
 * Whether bytes that are not UTF-8 are Windows-1256. Every byte is a character in it, so only the text can tell: its
 * letters, and its commonest words. A page that names the encoding itself (`isDeclared`) need not show the words.
 * @param decoded the bytes, decoded as Windows-1256
 */
export function isWindows1256(bytes: Uint8Array, decoded: string, isDeclared: boolean): boolean {
  if (CONTROL.test(decoded) || LETTERS_OF_UTF_8.test(Buffer.from(bytes).toString("latin1"))) return false;
  const arabic = countOf(decoded, /\p{Script=Arabic}/gu);
  const foreign = countOf(decoded, /[^\P{L}\p{ASCII}\p{Script=Arabic}]/gu);
  if (arabic < (arabic + foreign) * LEAST_ARABIC) return false;
  return isDeclared || readsAsProse(decoded);
}

function readsAsProse(decoded: string): boolean {
  const words = decoded.match(/\p{Script=Arabic}+/gu) ?? [];
  const common = words.filter((word) => COMMON_WORDS.has(word)).length;
  return words.length >= FEWEST_WORDS && common >= words.length * LEAST_COMMON;
}

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
