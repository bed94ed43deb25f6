/**
 * Endings that are no part of a word's stem, longer ones first, each with how many letters it must leave: the more
 * words end in these letters by nature, the more. Folded. No single-letter possessives: «ت», «م» and «ش» end too many nouns.
 */
export const STEM_ENDINGS: readonly (readonly [key: string, least: number, reason: string])[] = [
  ["هایشان", 3, "their …s"],
  ["هایتان", 3, "your …s"],
  ["هایمان", 3, "our …s"],
  ["هایش", 3, "his or her …s"],
  ["هایت", 3, "your …s"],
  ["هایم", 3, "my …s"],
  ["هایی", 3, "indefinite plural"],
  ["های", 3, "plural before a genitive"],
  ["ها", 3, "plural"],
  ["ترین", 3, "superlative"],
  ["تری", 3, "indefinite comparative"],
  ["تر", 3, "comparative"],
  ["شان", 3, "their"],
  ["مان", 3, "our"],
  ["تان", 3, "your"],
  ["یان", 3, "plural after a vowel: «ایرانیان», «دانشجویان»"],
  ["ان", 4, "plural of living things; «عمان», «همان» are no plurals"],
  ["ات", 4, "plural of actions: «اقدامات», «مذاکرات»"],
  ["یی", 3, "indefinite or relation after a vowel: «امریکایی»"],
  ["ای", 3, "indefinite after heh: «منطقه‌ای»"],
  ["ی", 3, "indefinite, relation, genitive after a vowel"],
];

/** What makes a verb continuous. */
export const VERB_PREFIXES: readonly (readonly [key: string, reason: string])[] = [
  ["نمی", "negative"],
  ["می", "positive"],
];

/** Who acts: the endings of a verb with «می», longer ones first. */
export const VERB_ENDINGS: readonly (readonly [key: string, least: number, reason: string])[] = [
  ["یم", 3, "we"],
  ["ید", 3, "you"],
  ["ند", 3, "they"],
  ["م", 3, "I"],
  ["د", 2, "he or she"],
  ["ی", 3, "thou"],
];
