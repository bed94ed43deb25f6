/**
 * Words that say little about what a text is about. They count, since a phrase is also made of them, but a fifth of what
 * others count. Folded. A question word is not even asked for: it stands in the question and not in what answers it.
 */
const ROWS: readonly (readonly [kind: "question" | "function", words: string, reason: string])[] = [
  ["question", "چه چیست کدام کدامند کدامست کجا کجاست کی کیست چگونه چگونست چطور چرا ایا چقدر چند چندم چندمین", "asks"],
  ["question", "کسی کسانی چیزی", "what is asked for: «چه کسی»"],
  ["function", "و یا که اگر اما ولی نیز هم پس", "conjunctions"],
  ["function", "در به از با بر تا برای بین روی توسط طبق طی جهت", "prepositions"],
  ["function", "را", "marks the object"],
  ["function", "این ان هر هیچ همه یک خود من ما شما او وی انها انان", "pronouns and determiners"],
  ["function", "است هستند بود بودند بوده شد شده شدند شود شدن باشد کرد کرده کردند کردن کند کنند داد داده دهد دارد دارند داشت داشته", "auxiliaries"],
  ["function", "می نمی ها های هایی ای", "bound pieces that a line's end or a wrong key cut off"],
  ["function", "مورد نام", "stand in for another noun: «چه نام دارد», «مورد استفاده»"],
];

const wordsOf = (wanted: "question" | "function") => new Set(ROWS.flatMap(([kind, words]) => (kind === wanted ? words.split(" ") : [])));

/** Words that ask. */
export const QUESTION_WORDS: ReadonlySet<string> = wordsOf("question");

/** Words of grammar. */
export const FUNCTION_WORDS: ReadonlySet<string> = wordsOf("function");
