/** Marks that make a phrase of what stands between them: how it opens and closes, and what may stand inside, as regular expressions. */
export const QUOTES: readonly (readonly [open: string, close: string, inside: string, reason: string])[] = [
  ["«", "»", "[^«»]*", "Persian"],
  ['"', '"', '[^"]*', "English, straight"],
  ["“", "”", "[^“”]*", "English, curled"],
  ["‹", "›", "[^‹›]*", "Persian, inside others"],
  ["(?<=^|\\s)'", "'(?=\\s|$)", "[^'\\n]*[^'\\s][^'\\n]*", "typed for a quotation mark; inside a word it is an apostrophe"],
  ["(?<=^|\\s)‘", "’(?=\\s|$)", "[^‘\\n]*[^‘’\\s]", "the same, curled"],
];

/** What stands before a colon to ask for words of the headline alone. Letters in regular expressions. */
export const HEADLINE_LABELS: readonly (readonly [label: string, reason: string])[] = [
  ["عنوان", "the word on most search forms"],
  ["ت[یي]تر", "the newsroom's word"],
  ["title", "Latin"],
  ["headline", "Latin"],
  ["intitle", "of search engines"],
];

/** What asks for either of the two around it. As a word of the text it stands anywhere else, and in a phrase. */
export const EITHER: readonly (readonly [sign: string, reason: string])[] = [
  ["یا", "Persian"],
  ["يا", "the same, from an Arabic keyboard"],
  ["OR", "of search engines; small letters are a word"],
];
