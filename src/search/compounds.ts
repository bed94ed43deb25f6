/**
 * Words written both as one and as several, that the general rule (two full words) does not reach: one of the
 * pieces is a closed word. Folded.
 */

/** One word of two pieces joined by «و», and how it is written without the «و». */
export interface LinkedCompound {
  readonly pieces: readonly [string, "و", string];
  /** The contracted spelling; `null` where there is none. */
  readonly contracted: string | null;
  readonly reason: string;
}

/** Always one word, even where its pieces are typed apart: the reader of «گفت و گو» wants no «گو» of elsewhere. */
export const LINKED_COMPOUNDS: readonly LinkedCompound[] = [
  { pieces: ["گفت", "و", "گو"], contracted: "گفتگو", reason: "dialogue; the newsrooms write all four" },
  { pieces: ["جست", "و", "جو"], contracted: "جستجو", reason: "search" },
  { pieces: ["شست", "و", "شو"], contracted: "شستشو", reason: "washing" },
  { pieces: ["پرس", "و", "جو"], contracted: null, reason: "inquiry" },
  { pieces: ["زد", "و", "خورد"], contracted: null, reason: "clash" },
  { pieces: ["رفت", "و", "امد"], contracted: null, reason: "traffic" },
  { pieces: ["داد", "و", "ستد"], contracted: null, reason: "trade" },
  { pieces: ["گفت", "و", "شنود"], contracted: null, reason: "conversation" },
  { pieces: ["گیر", "و", "دار"], contracted: null, reason: "turmoil" },
];

/** A closed word and what it makes one word with. */
export const CLOSED_COMPOUNDS: readonly (readonly [first: string, seconds: string, reason: string])[] = [
  ["به", "ویژه خصوص طور طوری عنوان شمار صورت دلیل علت خاطر منظور وسیله واسطه سبب همراه دست کار کارگیری نام جز جای زودی رسمیت وجود سوی دنبال تدریج علاوه رغم موقع راحتی سرعت شدت ترتیب روز هنگام محض مثابه ندرت تازگی سختی خوبی درستی ظاهر تنهایی هم", "adverbs and prepositions written «به‌ویژه», «بویژه» aside"],
  ["این", "که جا گونه طور چنین همه بار", "«اینکه», «اینجا»"],
  ["ان", "که جا گونه طور چه چنان همه گاه قدر", "«آنکه», «آنچه»"],
  ["همین", "که جا گونه طور", "«همین‌طور»"],
  ["همان", "گونه طور جا", "«همان‌طور»"],
  ["هم", "چنین چنان دیگر", "«همچنین», «همدیگر»"],
  ["چنان", "که چه", "«چنانچه»"],
  ["هر", "چند گاه کس کدام یک گونه چه", "«هرچند», «هرگاه»"],
  ["هیچ", "کس یک کدام گونه گاه وقت", "«هیچ‌کس»"],
  ["یک", "دیگر شنبه جا سان نواخت پارچه طرفه جانبه", "«یکدیگر», «یک‌شنبه»"],
  ["دو", "شنبه جانبه طرفه", "«دوشنبه», «دوجانبه»"],
  ["سه", "شنبه جانبه گانه", "«سه‌شنبه»"],
  ["چهار", "شنبه جانبه گانه چوب", "«چهارشنبه», «چهارچوب»"],
  ["پنج", "شنبه گانه", "«پنج‌شنبه»"],
  ["در", "باره واقع حالی", "«درباره»"],
  ["بنا", "بر", "«بنابر»"],
  ["بر", "این خلاف اساس می نمی", "«بنابراین», «برخلاف», «برمی‌گردد»"],
  ["باز", "می نمی گشت سازی داشت گشایی نگری پرداخت", "«بازمی‌گردد», «بازگشت»"],
  ["خود", "کفا کفایی داری رو جوش گردان", "«خودکفا», «خودرو»"],
  ["پیش", "رفت بینی نهاد نویس گیری", "«پیش‌بینی»"],
  ["پس", "لرزه انداز", "«پس‌لرزه»"],
  ["چند", "جانبه گانه ملیتی ین", "«چندجانبه»"],
  ["همه", "جانبه گیر پرسی گونه", "«همه‌جانبه»"],
  ["علی", "رغم", "«علی‌رغم»"],
];
