import { findOutlet, mayBeginOutlet, outletForm, outletOfKey } from "../authority/outlet-names.ts";
import { isCommonWord } from "./common-words.ts";
import type { NamedOutlet } from "../document/document.ts";
import { asciiName } from "../text/ascii.ts";
import { WEEKDAY_PATTERN } from "../calendar/weekday.ts";
import { foldText } from "../text/fold.ts";
import { overFolded } from "../text/over-folded.ts";
import { narrow, placeOf, type Reading } from "../text/reading.ts";
import { sliceSpan, type Span } from "../text/span.ts";
import type { Word } from "../text/words.ts";
import { SECTION } from "./section-names.ts";

/** An outlet's name as it stands in a text. Spans are offsets into the page. */
export interface OutletMatch extends Span {
  readonly outlet: NamedOutlet;
  /** Whether others reprint this outlet's items as a rule. */
  readonly agency: boolean;
  /** Whether a word for a newsroom stands before the name: «خبرنگار مهر», «گروه سیاسی دفاع‌پرس». */
  readonly newsroom: boolean;
}

/** The longest name of the authority file, in words. */
const MAX_WORDS = 5;

/** Words for a newsroom or its people, before an outlet's name; folded. */
const NEWSROOM = new Set(["خبرنگار", "گروه", "سرویس", "خبرگزاری", "اژانس", "پایگاه", "تحریریه", "گزارشگر"]);

/** Words that stand before an outlet's name and are no part of it; folded. */
const BEFORE_NAME = new Set([...NEWSROOM, "سایت", "وبسایت", "روزنامه", "شبکه", "خبری", "تحلیلی", "اطلاع", "رسانی", "نشریه", "خبر"]);

/** With these a phrase behind «به گزارش» names no outlet: «به گزارش منابع محلی»; folded. */
const NO_OUTLET = overFolded(/^(?:این|خبرنگاران|ان|منابع|رسانه|شاهدان|برخی|یک|خود|سازمان|وزارت|دفتر|روابط|پلیس|ستاد|اداره|مرکز|مقامات|همین|کمیته|شورای|نسخه|چاپ|لینک)(?![\p{L}])/u);

/** The first known outlet that starts within the first `within` words of the stretch; `null` where there is none. */
export function findKnownOutlet(phrase: Reading, within: number): OutletMatch | null {
  const { words } = phrase;
  for (let i = 0; i < Math.min(within, words.length); i++) {
    // «نیم‌روز آنلاین» is not «روز آنلاین».
    if ((i > 0 && words[i]?.gap === "half-space") || !mayBeginOutlet(words[i]?.key ?? "")) continue;
    for (let last = lastJoined(phrase, i); last >= i; last--) {
      const match = knownOutlet(words, i, last);
      if (match) return match;
    }
  }
  return null;
}

/** The paper or agency whose name, known with «روزنامه» or «خبرگزاری» in front, is a word of every day without it: «باکو - ترند: », «سرویس سیاسی جمهوری اسلامی: ». For places where a newsroom's name is due. */
export function findAgency({ from, to, text }: Reading): OutletMatch | null {
  const outlet = findOutlet(`روزنامه ${text.trim()}`) ?? findOutlet(`خبرگزاری ${text.trim()}`);
  return outlet && { from, to, outlet: { id: outlet.id, name: outlet.name }, agency: outlet.agency, newsroom: false };
}

/** What stands between an outlet's full name and its short one: «خبرگزاری رسمی عربستان (واس)», «خبرگزاری اهل‌بیت(ع) ـ ابنا ـ». */
const BEFORE_SHORT = /^(?:[ ]?[(][\p{L}]{1,2}[)])?[ ]?(?:[(]|[ـ–—-][ ])/u;
/** So many letters behind the full name hold the short one. */
const SHORT_WITHIN = 40;

/** A full name that only describes: «خبرگزاری جمهوری اسلامی»; «صدای افغان» is a name by itself. */
const DESCRIBES = /^(?:خبرگزاری|آژانس)[ ]/u;

/** The same outlet by the short name behind its full one, where the text gives both and the full one only describes it. */
export function byShortName(text: Reading, full: OutletMatch): OutletMatch {
  if (!DESCRIBES.test(outletForm(sliceSpan(text.source, full)) ?? "")) return full;
  const behind = sliceSpan(text.source, { from: full.to, to: Math.min(text.to, full.to + SHORT_WITHIN) });
  const seam = BEFORE_SHORT.exec(behind)?.[0].length;
  const short = seam === undefined ? null : findKnownOutlet(narrow(text, { from: full.to + seam, to: full.to + behind.length }), 1);
  return short?.outlet.id === full.outlet.id ? { ...full, from: short.from, to: short.to } : full;
}

/** The outlet that a short phrase names as a whole, made up from its letters where the authority file lacks it. */
export function readNewOutlet({ source, words }: Reading): OutletMatch | null {
  const start = words.findIndex((word, i) => !isBeforeName(words, i, word));
  const first = words[start];
  const last = words.at(-1);
  if (!first || !last || words.length - start > 3 || NO_OUTLET.test(first.key)) return null;
  const name = source.slice(first.from, last.to);
  const newsroom = words.slice(0, start).some((word) => NEWSROOM.has(word.key));
  return { from: first.from, to: last.to, outlet: { id: asciiName(name), name }, agency: false, newsroom };
}

/** Words that a name has at most where it is an institution's: «مرکز مطالعات راهبردی قفقاز و آسیای میانه». */
const MOST_IN_INSTITUTION = 9;
/** Bodies that publish on sites of their own, and whose name begins with what they are; folded. */
const INSTITUTION = overFolded(/^(?:مرکز|پژوهشکده|پژوهشگاه|اندیشکده|موسسه|بنیاد|فصلنامه|ماهنامه|مجله|خبرگزاری|پایگاه خبری(?: تحلیلی)?|پایگاه اطلاع[ \u200c]?رسانی|(?:شبکه|سایت|وب[ \u200c]?سایت|تارنمای)[ ]خبری|روزنامه|نشریه|گاهنامه|هفته[ \u200c]?نامه|سفارت|سرکنسولگری|کنسولگری|رایزنی فرهنگی|نمایندگی)[ \u200c]+\p{L}/u);
/** With what the names of offices of state begin that keep sites of their own. */
const OFFICES = "(?:وزارت|ریاست|سفارت|دولت|دفتر|سازمان|مجلس|شورای|مجمع|دبیرخانه|نمایندگی|کنسولگری|سرکنسولگری|معاونت|استانداری|فرمانداری|شهرداری|دانشگاه|اتاق)";
/** A portal of an office of state, whose name stands behind: «پورتال وزارت امور خارجه». */
const PORTAL = overFolded(new RegExp(`^(?:پورتال|پرتال|درگاه|وبگاه|تارنما|تارنمای|وب[ \\u200c]?سایت|سایت)(?: رسمی| اطلاع[ \\u200c]?رسانی| اینترنتی)? (?=${OFFICES} )`, "u"));
const OFFICE = overFolded(new RegExp(`^${OFFICES} \\p{L}`, "u"));

/** The institution whose name fills a short phrase: «اندیشکده X», «پایگاه خبری X»; `null` where another thing stands there. */
export function readInstitution(phrase: Reading): OutletMatch | null {
  const { source, text } = phrase;
  const portal = PORTAL.exec(text)?.[0].length ?? 0;
  return portal > 0 || INSTITUTION.test(text.trim()) ? wholeName(source, phrase.words.filter(({ from }) => from >= placeOf(phrase, portal))) : null;
}

/** The same where the place tells that the owner of a site is named: then an office of state needs no «پورتال» in front. */
export function readOwner(phrase: Reading): OutletMatch | null {
  return readInstitution(phrase) ?? (isOffice(phrase) ? wholeName(phrase.source, phrase.words) : null);
}

/** Whether a phrase begins like the name of an office of state. */
export function isOffice({ text }: Reading): boolean {
  return OFFICE.test(text.trim());
}

/** A name of all these words, unless they are too many or a mark parts them. */
function wholeName(source: string, words: readonly Word[]): OutletMatch | null {
  const first = words[0];
  const last = words.at(-1);
  if (!first || !last || words.length > MOST_IN_INSTITUTION || words.slice(1).some(({ gap }) => gap === "break")) return null;
  const name = source.slice(first.from, last.to).replace(/\s+/gu, " ").replace(KIND_OF_PRESS, "");
  return { from: first.from, to: last.to, outlet: { id: asciiName(name), name }, agency: false, newsroom: false };
}

/** «روزنامه X» is called X, as outlets that are known are. */
const KIND_OF_PRESS = overFolded(/^(?:روزنامه|هفته[ \u200c]?نامه|پایگاه خبری(?:[ -]*تحلیلی)?|(?:سایت|شبکه|وب[ \u200c]?سایت)[ ]خبری)[ ](?=\p{L})/u);

/** Names of sites are made of these words. */
const SHAPED = overFolded(/^(?:(?:خبرگزاری|پایگاه خبری(?: تحلیلی)?|روزنامه)[ ](?:\p{L}{1,20}[ \u200c]?){1,2}|(?:\p{L}{1,20}[ \u200c]?){0,2}\p{L}{0,20}(?:نیوز|انلاین|پرس|پلاس))$/u);

/** Whether a phrase has the form of a site's name: «پایگاه خبری X», «Xنیوز», «X آنلاین». */
export function isSiteShaped({ text }: Reading): boolean {
  return SHAPED.test(text.trim());
}

/** What stands before an outlet's name and says when it reported, or from which desk; folded. */
const NO_PART_OF_NAME = overFolded(new RegExp(`^(?:${SECTION}|${WEEKDAY_PATTERN}|امروز|امشب|دیروز|دیشب|صبح|ظهر|عصر|شب|تازه|اخیر|اولیه|اختصاصی|ویژه|رسمی|مشترک|همکار|رسانه|گزارشگر)$`, "u"));

/** Whether a known name is the last word of a longer one: «گلشن مهر», «صدای شرق». Only a word of the language is; what says kind, desk or day of an outlet stands before names, too. */
export function isPartOfName(phrase: Reading, known: OutletMatch): boolean {
  const [first, second, ...more] = phrase.words;
  if (!first || second?.from !== known.from || second.to !== known.to || second.gap === "break" || more.length > 0 || known.newsroom || isSureName(phrase, known)) return false;
  return !BEFORE_NAME.has(first.key) && !DESKS.has(first.key) && !NO_PART_OF_NAME.test(first.key) && !NO_OUTLET.test(first.key);
}

/** Whether a name cannot be a word of the language: «اطلاعات بیشتر», «انتخاب ما» name no newspaper. */
export function isSureName({ source }: Reading, { from, to, newsroom }: OutletMatch): boolean {
  const name = source.slice(from, to);
  return newsroom || /[ \u200c]/u.test(name.trim()) || !isCommonWord(foldText(name));
}

/** «گروه بین‌الملل X»: the word after «گروه» or «سرویس» names the desk; «خبرنگار سیاسی X»: so do some behind «خبرنگار». */
function isBeforeName(words: readonly Word[], i: number, word: Word): boolean {
  const before = words[i - 1]?.key;
  // «سرویس بین الملل X»: the desk's name in two words.
  if (before === "بین" && word.key === "الملل") return true;
  return BEFORE_NAME.has(word.key) || before === "گروه" || before === "سرویس" || (i > 0 && words[0]?.key === "خبرنگار" && DESKS.has(word.key));
}

/** What a reporter's desk is called; folded. */
const DESKS = new Set(["سیاسی", "سیاست", "خارجی", "دیپلماسی", "دیپلماتیک", "اعزامی", "پارلمانی", "بین", "الملل", "بینالملل", "حوزه", "اقتصادی", "اجتماعی", "جهان"]);

/** The last word that a name from `start` on can reach. «العربیه.نت»: a mark between two letters breaks no name; «خبرگزاری «X»»: nor does the one that opens it. */
function lastJoined({ source, words }: Reading, start: number): number {
  let last = start;
  for (; last + 1 < Math.min(start + MAX_WORDS, words.length); last++) {
    const [word, next] = [words[last], words[last + 1]];
    if (!word || !next || (next.gap === "break" && next.from - word.to > 1 && !(NEWSROOM.has(word.key) && opensQuote(source.slice(word.to, next.from))))) break;
  }
  return last;
}

function opensQuote(between: string): boolean {
  return /^[ ][«"]$/u.test(between);
}

/** «صدا و سیمای مرکز خراسان»: behind a vowel a «ی» joins the name to what follows; short names with it are other words. */
function isJoinedOn(key: string): boolean {
  return key.length > LONGEST_SHORT && (key.endsWith("ای") || key.endsWith("وی"));
}

const LONGEST_SHORT = 8;

function knownOutlet(words: readonly Word[], i: number, last: number): OutletMatch | null {
  let key = "";
  for (let at = i; at <= last; at++) key += words[at]?.key ?? "";
  const known = outletOfKey(key) ?? (isJoinedOn(key) ? outletOfKey(key.slice(0, -1)) : null);
  const [first, end] = [words[i], words[last]];
  if (!known || !first || !end) return null;
  return {
    from: first.from,
    to: end.to,
    outlet: { id: known.id, name: known.name },
    agency: known.agency,
    newsroom: words.slice(0, i + 1).some((word) => NEWSROOM.has(word.key)),
  };
}
