import { is, isQuoted, wordBefore, wordBehind, wordBehindQuote, type Walk } from "./name-walk.ts";
import { CAN_BE_GIVEN } from "./name-traits.ts";
import { isBeforeSurname, isCompany, isVoice } from "./person-signs.ts";

/** «خانم «X»». */
export function isHonored({ words }: Walk, start: number): boolean {
  return isBeforeSurname(wordBefore(words, start));
}

/** «با سبرامنیم جی‌شنکر ملاقات کرد»: whom somebody meets, with nothing between; «به دیدن «X» رفت»: some newsrooms set a name apart. */
export function isMet(walk: Walk, first: number, last: number): boolean {
  const { words } = walk;
  if (isQuoted(walk, first, last) && (isCompany(wordBefore(words, first)) || LEADS_TO.has(wordBefore(words, first)) || isVoice(wordBehindQuote(words, last)))) return true;
  if (NOUNS_OF_WHOM.has(wordBefore(words, first)) && LEADS_ON.has(wordBehind(words, last))) return true;
  return (wordBefore(words, first) === "با" && MEETINGS.has(wordBehind(words, last))) || opensDeed(walk, first, last);
}

/** «فردریش اشتیفت ظهر دوشنبه در دیدار با …», «یاتسک چاپوتوویچ روز دوشنبه …»: who opens a clause, before the hour, the day or the occasion of what he did, or what he said. */
function opensDeed({ words }: Walk, first: number, last: number): boolean {
  if (words[first]?.gap !== "break" || last !== first + 1 || (words[last]?.key.length ?? 0) < SHORTEST_SURNAME) return false;
  const next = wordBehind(words, last);
  const second = wordBehind(words, last + 1);
  return HOURS.has(next) || SAYS.has(next) || (next === "روز" && WEEKDAYS.has(second)) || ((next === "نیز" || next === "هم") && SAYS.has(second)) || (next === "در" && OCCASIONS.has(second));
}

/** Of a name that nothing else tells, in letters: shorter ones are endings that a half-space lost. */
const SHORTEST_SURNAME = 4;
const WEEKDAYS = new Set(["شنبه", "یکشنبه", "دوشنبه", "سهشنبه", "سه", "چهارشنبه", "چهار", "پنجشنبه", "پنج", "جمعه"]);
const HOURS = new Set([...WEEKDAYS, "بامداد", "صبح", "ظهر", "عصر", "شامگاه", "دیروز", "دیشب", "امروز"]);
const SAYS = new Set(["گفت", "گفته", "افزود", "افزوده"]);
const OCCASIONS = new Set(["دیدار", "ملاقات", "گفتگو", "گفتگویی", "گفتوگو", "گفتوگوی", "گفتوگویی", "نامهای", "نشست", "پیامی", "تماس", "مصاحبه", "سخنانی", "سخنرانی", "عین", "پاسخ", "واکنش", "جمع"]);

/** «با X», «میزبان X»: somebody meets or receives whoever follows. */
export function isReceived(before: string): boolean {
  return RECEIVES.has(before);
}

const RECEIVES = new Set(["با", "میزبان", "مهمان", "میهمان", "پذیرای"]);

/** Between these and those: «سفر X به», «دیدار X با». */
const NOUNS_OF_WHOM = new Set(["سفر", "دیدار", "ملاقات", "تماس", "ورود", "گفتگوی", "گفتوگوی"]);
const LEADS_ON = new Set(["به", "با"]);

/** Before a quoted name, these tell that somebody is met. */
const LEADS_TO = new Set(["دیدن", "پذیرای", "حضور", "کنار"]);
const MEETINGS = new Set(["دیدار", "ملاقات", "رایزنی", "مذاکره", "گفتگو", "گفتوگو"]);

/** «پیمان سعادت در این دیدار …»: who opens a sentence about a meeting took part in it, though both words of the name are everyday ones. */
export function opensMeeting(walk: Walk, first: number, final: number): boolean {
  const { words } = walk;
  return final === first + 1 && words[first]?.gap === "break" && is(walk, first, CAN_BE_GIVEN) && wordBehind(words, final) === "در" && wordBehind(words, final + 1) === "این" && MEETINGS.has(wordBehind(words, final + 2));
}
