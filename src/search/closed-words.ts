/**
 * Words that never make one word with a neighbour across a space, unless a row of `compounds.ts` says so: they stand
 * beside everything, so that their chance neighbours spell other words («به من» is not «بهمن», «ما در» not «مادر»,
 * «هم آن» not «همان»). Folded, one kind a line.
 */
const ROWS: readonly (readonly [reason: string, words: string])[] = [
  ["prepositions", "به از در با بر تا برای جز مگر بدون روی زیر پیش پس نزد سوی طی ضمن درباره مثل مانند همچون علیه"],
  ["conjunctions", "و یا که اگر چون اما ولی لیکن نه هم نیز پس بلکه زیرا چه هرچند"],
  ["markers", "را ای ایا"],
  ["pronouns and determiners", "من تو او ما شما ایشان وی ان این انان اینان همین همان هر هیچ همه چند یک کدام چنین چنان خود خویش دیگر بعضی برخی"],
  ["numbers up to ten", "دو سه چهار پنج شش هفت هشت نه ده صد"],
  ["auxiliaries", "است هست نیست بود نبود باد شد شده نشد شود نشود شدند شوند کرد کرده نکرد کند نکند کنم کنیم کنند کردند کن داد داده داد دهد دارد دارند داشت داشته ندارد باید شاید باشد باشند نباشد خواهد خواهند گردد گردید گردیده ام ایم اید اند"],
  ["verbs of saying", "گفت گفته گفتند گوید گویند گو افزود نوشت"],
  ["prefixes, which join what follows and never what stands before: «مرد می رود» has no «مردمی»", "می نمی بی نا"],
  ["adverbs of everywhere", "اکنون هنوز حتی بسیار خیلی تنها فقط سپس باز بار همچنین بعد قبل"],
];

/** The closed words, folded. */
export const CLOSED_WORDS: ReadonlySet<string> = new Set(ROWS.flatMap(([, words]) => words.split(" ")));
