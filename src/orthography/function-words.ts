/** Words that hold sentences together: prepositions, conjunctions, pronouns and determiners. Folded. */
const COMMON = "از با و را که این آن تا برای هر یا اگر اما ولی نیز من او وی ما شما چون چه".split(" ");
/** They too, but they begin verbs and what is made of them: «درآمد», «برگشت». */
const ALSO_VERB_PREFIXES = ["در", "بر"];
/** They end names that are no compounds, and some begin so: «ایفری», «دیمونا». */
const NAME_PIECES = ["ای", "دی"];

/** What begins no compound that a word without a space is read as. */
export const NEVER_FIRST: ReadonlySet<string> = new Set([...COMMON, ...NAME_PIECES]);

/** What ends none: bound pieces are no words of their own either. */
export const NEVER_LAST: ReadonlySet<string> = new Set([...COMMON, ...ALSO_VERB_PREFIXES, ...NAME_PIECES, "می", "به", "اش", "ام", "ات"]);

/** What no compound is made with across a space: there adverbs and «هم», «خود», «اند» stand beside everything, and «ال» is left of an Arabic word. */
export const NEVER_JOINED: ReadonlySet<string> = new Set([...COMMON, ...ALSO_VERB_PREFIXES, "هم", "خود", "اند", "ال", "بسیار", "خیلی"]);
