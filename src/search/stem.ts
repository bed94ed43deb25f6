import { STEM_ENDINGS, VERB_ENDINGS, VERB_PREFIXES } from "./stem-endings.ts";

const PERSIAN = /^[\u0621-\u064a\u066e-\u06d3]+$/;

/** Shorter words are stems already, or their endings are too often parts of them. */
const SHORTEST = 4;

/** What is left of a verb after its «می» must be a stem and an ending. */
const SHORTEST_VERB = 3;

/**
 * The light stem of a folded word, all its pieces joined: what its inflected forms have in common. No word of any
 * language, only a name for the class; «کشورهای» and «کشوری» give «کشور», «میگویند» and «میگوید» give «گوی».
 * At most two endings are taken, since a noun seldom has more: «بزرگترین‌ها».
 */
export function stemOf(word: string): string {
  if (word.length < SHORTEST || !PERSIAN.test(word)) return word;
  const verb = withoutPrefix(word);
  if (verb !== null) return withoutEnding(verb, VERB_ROWS);
  return withoutTail(withoutPast(withoutEnding(withoutEnding(word, STEM_ROWS), STEM_ROWS)));
}

/** Endings by their last letter: a word is held against few. */
const [STEM_ROWS, VERB_ROWS] = [byLastLetter(STEM_ENDINGS), byLastLetter(VERB_ENDINGS)];

function byLastLetter(rows: typeof STEM_ENDINGS): ReadonlyMap<string, typeof STEM_ENDINGS> {
  const lastOf = (text: string) => text.slice(-1);
  return new Map(rows.map(([key]) => [lastOf(key), rows.filter(([other]) => lastOf(other) === lastOf(key))]));
}

const endingKeys = (rows: typeof STEM_ENDINGS) => rows.map(([key]) => key).join("|");
const TAIL = new RegExp(`^(?:${endingKeys(VERB_ENDINGS)}|[هگ]?(?:ند|ن|ه|یم|م)?(?:${endingKeys(STEM_ENDINGS)}){0,2})$`);

/** Whether letters may follow the stem in a word of it: a quick look that spares most words the stemming. */
export function mayEndStem(letters: string): boolean {
  return TAIL.test(letters);
}

/** A verb without its «می» or «نمی»; `null` for what is no such verb. */
export function withoutPrefix(word: string): string | null {
  const prefix = VERB_PREFIXES.find(([key]) => word.startsWith(key) && word.length - key.length >= SHORTEST_VERB);
  return prefix ? word.slice(prefix[0].length) : null;
}

function withoutEnding(word: string, rows: ReadonlyMap<string, typeof STEM_ENDINGS>): string {
  const row = rows.get(word.slice(-1))?.find(([key, least]) => word.length - key.length >= least && word.endsWith(key));
  return row ? word.slice(0, -row[0].length) : word;
}

/** Past stems end in teh or dal: «رفتن», «رفته», «رفتند», «رفتیم» give «رفت». */
function withoutPast(word: string): string {
  return /^(..+[تد])(?:ند|ن|ه|یم|م)$/.exec(word)?.[1] ?? word;
}

/** A silent heh falls before endings, and is a gaf before others: «خانه», «خانگی». */
function withoutTail(word: string): string {
  return word.length > 3 && /[هگ]$/.test(word) ? word.slice(0, -1) : word;
}
