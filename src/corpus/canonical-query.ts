/** Longest query kept, in characters: longer than any headline, short enough for a link. */
export const LONGEST_QUERY = 200;

/** Characters that carry nothing in a query: controls, bidi marks, joiners other than the half-space, broken halves of characters. */
const INVISIBLE = /[\p{Cs}\u00ad\u061c\u200b\u200d-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufffd]/gu;

const SPACES = /[\s\p{Cc}]+/gu;

/** One way to write what keyboards write in two. Unlike the fold, it changes nothing that a reader would see as a change. */
const KEYBOARD = new Map([
  ["ي", "ی"], // Arabic keyboards
  ["ك", "ک"],
  ["%", "٪"], // also keeps the percent sign out of links, where a second decoding would misread it
]);

/** What a chat or a sentence leaves behind a link; the pairs are only stripped where nothing opens them. */
const TRAILING = /[\s\u200c.,;:،؛…]+$/u;
const PAIRS = [
  ["«", "»"],
  ["(", ")"],
  ["[", "]"],
  ["“", "”"],
  ["‹", "›"],
] as const;

/**
 * A query as it stands in the URL: trimmed, one space for many, ی and ک and ASCII digits for their
 * variants, half-spaces kept. Empty where the text asks for nothing. Idempotent.
 */
export function canonicalQuery(text: string): string {
  // A link can be made very long: what is far beyond the limit is not even looked at.
  const visible = text.slice(0, 10 * LONGEST_QUERY).replace(SPACES, " ").replace(INVISIBLE, "");
  const clean = visible.normalize("NFC").replace(/[يك%٠-٩۰-۹]/g, keyboardCharacter);
  const query = trimQuery(clip(trimQuery(clean)));
  return /[\p{L}\p{N}]/u.test(query) ? query : "";
}

function keyboardCharacter(char: string): string {
  // The low four bits of both rows of digits are their values.
  return KEYBOARD.get(char) ?? String(char.charCodeAt(0) & 0xf);
}

function clip(text: string): string {
  return Array.from(text).slice(0, LONGEST_QUERY).join("");
}

function trimQuery(text: string): string {
  let query = text.replace(/ {2,}/g, " ").replace(/^[\s\u200c]+/u, "");
  for (let before = ""; before !== query; ) {
    before = query;
    query = withoutLooseEnd(query.replace(TRAILING, ""));
  }
  return query;
}

function withoutLooseEnd(text: string): string {
  const loose = PAIRS.some(([open, close]) => text.endsWith(close) && count(text, close) > count(text, open));
  const odd = text.endsWith('"') && count(text, '"') % 2 === 1;
  return loose || odd ? text.slice(0, -1) : text;
}

function count(text: string, char: string): number {
  return text.split(char).length - 1;
}
