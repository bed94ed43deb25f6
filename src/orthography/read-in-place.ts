import { dropUnseen } from "./letters.ts";
import type { Lexicon, Reading } from "./lexicon.ts";
import { readEnding, readWord } from "./read-word.ts";

/**
 * What no ezafe stands before: a mark, the end of the line, what links, and verbs. Of 1,724 words with «‌ای» in the training
 * sentences six in ten stand before one of these, of 5,806 plurals with «‌های» one in two hundred.
 */
const NO_EZAFE = ` ?(?:$|[،؛.؟!,;()»])| (?:ن?می\u200c|(?:که|از|را|در|به|و|یا|با|بر|برای|نیز|مانند|مثل|درباره|است|بود|بودند|نیست|هستند|باشد|داشت|دارد|دارند|ندارد|شد|شود|شده|کرد|نباید|باید)(?![\\u0620-\\u065f\\u066e-\\u06d3\\u200c]))`;
const BEFORE_NO_EZAFE = new RegExp(NO_EZAFE, "y");
const SINGULAR_THERE = 0.6;
const PLURAL_THERE = 0.005;

/** The form of a word at its place: «نامهای» is «نامه‌ای» before «به», where nothing can belong to «نام‌های», and these before a noun. */
export function readInPlace(lexicon: Lexicon, letters: string, line: string, end: number): string {
  const { form } = readWord(lexicon, letters);
  const stem = letters.endsWith("های") ? letters.slice(0, -3) : "";
  if (stem.length < 2 || !(form === letters || form.endsWith("ای"))) return form;
  const [plural, singular] = [readEnding(lexicon, stem, "های"), readEnding(lexicon, `${stem}ه`, "ای")];
  if (plural === null || singular === null) return form;
  if (![plural, singular].some((reading) => dropUnseen(reading.form) === dropUnseen(form))) return form;
  BEFORE_NO_EZAFE.lastIndex = end;
  if (!BEFORE_NO_EZAFE.test(line)) return form;
  const weigh = ({ form: parted, weight }: Reading) => Math.max(weight, lexicon.usage.get(parted) ?? 0);
  return weigh(plural) * PLURAL_THERE > weigh(singular) * SINGULAR_THERE ? plural.form : singular.form;
}
