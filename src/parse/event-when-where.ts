import type { IsoDay } from "../calendar/jalali.ts";
import { endingOf, endsIn } from "../text/ending.ts";
import { foldText } from "../text/fold.ts";
import { overFolded } from "../text/over-folded.ts";
import { matches, matchIn, patternOf } from "../text/pattern.ts";
import { letterAt, placeOf } from "../text/reading.ts";
import { sliceSpan } from "../text/span.ts";
import { findWithin, firstFrom, spansWithin } from "../text/spans-within.ts";
import type { DateMark } from "../document/document.ts";
import type { ArticleFacts } from "./article-facts.ts";
import { AGREED, END, LETTER_OF, TALK, wholeWords, Z } from "./event-words.ts";
import type { Cast, Days, Phrase } from "./event-cast.ts";
import type { Telling } from "./merge-tellings.ts";
import { saidBefore, type Clause } from "./read-clauses.ts";
import type { ActorCast } from "./read-roles.ts";

/** No day is known. */
export const NO_DAYS: Days = { day: null, lastDay: null };

/** The day on which the page came out. */
const JUST_NOW = wholeWords(`(?:ساعتی|ساعاتی|دقایقی|لحظاتی|دقیقه${Z}هایی)[ ](?:پیش|قبل)(?![ ]از${END})|هم${Z}اکنون|هم${Z}اینک|همین[ ](?:حالا|الان|لحظه)|(?:تا[ ])?(?:ساعتی|ساعاتی|دقایقی|لحظاتی)[ ]دیگر|از[ ](?:صبح|ظهر|بامداد)(?![ ](?:روز|فردا|فردای|ان|همان)${END})`);
const SITTING = `(?:دیدار|ملاقات|تماس|نشست|مذاکرات|جلسه|${TALK}(?:${Z}ها)?|اجلاس|مراسم|ضیافت)`;
/** So soon behind or before what was told that it is of the same day. */
const HOURS_LATER = `(?:(?:چند|یک|دو|سه)[ ](?:ساعت|دقیقه)|ساعتی|ساعاتی|دقایقی|لحظاتی|اندکی|کمی)[ ](?:بعد(?![ ]از${END})|(?:پس|پیش|بعد|قبل)[ ]از[ ](?:ان|او|وی|ایشان)|(?:پس|بعد)[ ]از[ ]ورود)|(?<!\\p{L})همان[ ](?:عصر|غروب|ظهر|صبح|شامگاه|بامداد)`;
/** The day of what was told before. */
const SAME_DAY = wholeWords(
  [
    "این[ ](?:پیام|نامه)|سپس|نخست(?![ ]وزیر)|ابتدا|جداگانه|بلافاصله",
    `(?:در|طی|(?:پس|بعد)[ ]از|(?:در[ ])?(?:پایان|میانه|حاشیه|جریان)|وسط|هنگام|ضمن)[ ](?:این|ان|همین)[ ]${SITTING}`,
    // «بعد از جلسه در ایکس نوشت»: the one just told
    `(?:(?:پس|بعد|پیش|قبل)[ ]از|(?:در[ ])?(?:پایان|میانه|حاشیه)|وسط)[ ](?:${SITTING}|افتتاحیه|اختتامیه)(?=[ ]?[،,]|[ ](?:(?:با|به)[ ](?:خبرنگاران|رسانه${Z}ها)|در[ ](?:ایکس|تویی*تر|جمع|نشست|کنفرانس)|نیز|هم)${END})`,
    HOURS_LATER,
    // «سفیران امروز به وزارتخانه رفتند و X در دیدار با آنان …»
    `در[ ](?:دیدار|ملاقات|نشست|${TALK})[ ]با[ ](?:او|وی|ایشان|انان|انها|${Z}این[ ]هی[ای]?ت)`,
    // What was said on that day, and where; «این خبر ساعتی پس از تماس … منتشر شد»
    `این[ ](?:خبر|مطلب|مطالب|سخن|سخنان|اظهارات|جملات|گفته${Z}ها|نکته|موضع|موضوع)[ ]را`,
    "این[ ](?:خبر|اعلام|اظهارات|سخنان|توافق|تصمیم)[ ](?:ساعتی|ساعاتی|دقایقی|لحظاتی|اندکی|کمی|بلافاصله|چند[ ]ساعت)[ ](?:پس|پیش|بعد|قبل)[ ]از",
    // A time of day without its day
    `(?<!(?:هر|هشت|8|تا|از|روز|همه|نیمه)[ ])(?:صبح|(?:پیش|بعد)[ ]?از[ ]?ظهر|ظهر|عصر|غروب|شامگاه|شب)(?=[ ](?:با|در|به|از|نیز|هم|مقابل|وارد|راهی|عازم|میزبان|می?همان|پذیرای|تلفنی)[ ])`,
    "در[ ](?:نخستین|اولین)[ ]برنامه",
    "(?:پس|بعد)[ ]از[ ]ان(?![ ]که)",
    `(?:در[ ]بدو|به[ ]محض|هنگام)[ ]ورود(?![ ]به${END})`,
  ].join("|"),
);

/** «به تهران آمد؛ پیش از این به دوحه رفته بود»: another day, whatever the clause before says. */
const EARLIER = wholeWords(`(?:پیش|قبل)(?:${Z}تر|[ ]از[ ](?:این|ان))|قبلا|سابقا|در[ ]گذشته`);

/** «فردا با X دیدار می‌کند و سپس به Y می‌رود»: when he goes farther, nobody says. */
const ONWARD = patternOf(new RegExp(`^[ ]*(?:سپس|(?:پس|بعد)[ ]از[ ]ان)[ ].{0,60}(?:(?:به[ ](?!حضور|دیدار|ملاقات|دیدن)|(?:عازم|راهی|رهسپار)[ ]).{2,40}[ ](?:برود|برگردد|سفر[ ]کند|شود|می${Z}(?:رود|شود|گردد)|خواهد[ ](?:رفت|شد)|(?:سفر|پرواز)[ ](?:می${Z}کند|خواهد)))`, "u"));

/** What took place on the day of a sentence, and what somebody else did there: «دور پنجم جمعه برگزار شد و X با Y دیدار کرد». */
const OCCASION = overFolded(/(?:برگزار|انجام|اغاز|برپا|تشکیل|گشایش|وارد[ ](?:[\p{L}\u200c]+[ ]){1,3})(?:[ ]?)(?:شد|شده|گردید|یافت)[ ،]*و?[ ]*$|پایان[ ](?:یافت|گرفت)[ ،]*و?[ ]*$/u);

/** In code units. */
const OCCASION_REACH = 100;

/** Behind the day to which an event is put off. */
const PUT_OFF_TO = overFolded(/^[ ]*(?:موکول|منتقل|افتاد)/u);

/** The verb of a journey, before what it is for. */
const ARRIVES = `(?:شد|رفت|امد|رسید|می${Z}(?:شو|رو|ای|رس)د)(?:ند)?[ ]`;

/** «سفر او تا شنبه ادامه دارد»: an end, not when something takes place; «به تهران می‌رود تا فردا با X دیدار کند» is when. */
const UP_TO = endingOf(new RegExp(`(?<!\\p{L})(?<!${ARRIVES})تا[ ](?:(?:روز|شب|صبح|ظهر|عصر)[ ])*`, "u"));

/** A date of which the day is known. */
export function hasDay({ day }: DateMark): boolean {
  return day !== null;
}

/** «به گزارش ایسنا به نقل از مهر، »: tells of nothing yet, and has a day of its own: «به گزارش روز سه‌شنبه X، …». */
const SOURCE = /^[ ]*به[ ](?:گزارش|نقل[ ]از|نوشته)[ ][^،:]{2,60}[،:]/u;

/** The days that a clause names for what it tells. */
export function namedDays(dates: readonly DateMark[], clause: Clause): DateMark[] {
  const ofSource = SOURCE.exec(clause.text)?.[0].length ?? 0;
  return spansWithin(dates, clause).filter(({ day, from }) => day !== null && letterAt(clause, from) >= ofSource && !endsIn(clause.text, UP_TO, letterAt(clause, from)));
}

/** The days that a clause names nearest to a phrase, or to which it puts off; else what it says of the day; `days` are those told last. */
export function readDays({ source, dates, published }: ArticleFacts, { clause, people, partner, days, before }: Pick<Cast, "clause" | "people" | "partner" | "days" | "before">, at: number): Days {
  const place = placeOf(clause, at);
  const named = besidePurpose(namedDays(dates, clause), clause, at);
  const later = named.find(({ to }) => PUT_OFF_TO.test(clause.text.slice(letterAt(clause, to))));
  const near = later ?? named.sort((a, b) => Math.abs(a.from - place) - Math.abs(b.from - place))[0];
  if (near) return rangeOf(source, dates, near);
  if (matches(ONWARD, clause)) return NO_DAYS;
  if (matches(JUST_NOW, clause)) return oneDay(published);
  if (matches(DAY_TRIP, clause)) return tripDays(before, clause);
  const goesOn = (clause.link === "and" || clause.link === "resumes") && (!people.some(({ role, at: where, end }) => role === "subject" && end > 0 && !endsIn(clause.text, LETTER_OF, where)) || partner !== null || (days.day !== null && OCCASION.test(saidBefore(clause, OCCASION_REACH))));
  const follows = isOfSameDay(clause, at) || isSaidSoonAfter(clause);
  if (follows && days.day !== null && (published === null || days.day <= published || matches(TO_COME, clause))) return days;
  if (goesOn && !matches(EARLIER, clause)) return days;
  return follows ? heldDays(before, clause) : NO_DAYS;
}

/**
 * «امروز به تهران می‌رسد تا فردا با X دیدار کند»: the journey has its day, and what it is for another, if that names one.
 * «در تماس با X قرار شد فردا به Y برود»: so has what is agreed.
 */
const PURPOSE = patternOf(new RegExp(`[ ]تا[ ](?<=${ARRIVES}تا[ ])|${AGREED}`, "u"));

function besidePurpose(named: DateMark[], clause: Clause, at: number): DateMark[] {
  const purpose = named.length > 0 ? matchIn(PURPOSE, clause) : null;
  if (purpose === null) return named;
  const own = named.filter(({ from }) => letterAt(clause, from) < purpose.index === at < purpose.index);
  return own.length > 0 || at < purpose.index ? own : named;
}

/** How far above a clause that was told on which it follows, in code units. */
const FOLLOWS = 500;

/** The last that was held on a day, not far above a place, of those that count; `null` for none. */
export function heldAbove(before: readonly Telling[], place: number, counts: (telling: Telling) => boolean): Telling | null {
  for (let i = before.length - 1; i >= 0; i--) {
    const telling = before[i];
    if (!telling || place - telling.to >= FOLLOWS) return null;
    if (!telling.inHeading && telling.day !== null && telling.status === "held" && counts(telling)) return telling;
  }
  return null;
}

function heldDays(before: readonly Telling[], { from }: Clause): Days {
  const held = heldAbove(before, from, ({ background }) => !background);
  return held ? { day: held.day, lastDay: held.lastDay } : NO_DAYS;
}

/** «در این سفر یک‌روزه»: what is done there has the day of the journey. */
const DAY_TRIP = wholeWords(`(?:در|طی)[ ](?:این|همین)[ ]سفر[ ](?:یک|1)${Z}روزه`);

function tripDays(before: readonly Telling[], clause: Clause): Days {
  const isComing = matches(TO_COME, clause);
  const trip = before.findLast(({ kind, status, day }) => kind === "visit" && day !== null && (status === "announced") === isComing);
  return trip ? { day: trip.day, lastDay: trip.lastDay } : NO_DAYS;
}

/** What was done «then» followed on what was done, not on what was only announced in between; what comes hours later, on either. */
const TO_COME = wholeWords(`خواه(?:د|ند)|(?:قرار|مقرر)[ ](?:است|شد)|(?:${HOURS_LATER})[ ](?:[^ ]+[ ]){0,6}می${Z}(?:رس|رو|ای|شو|کن)(?:د|ند)|(?:راهی|عازم|رهسپار|روانه|وارد)[ ](?:[^ ]+[ ]){1,4}می${Z}شو(?:د|ند)`);

/** «دوشنبه با X و سه‌شنبه با Y دیدار کرد»: of a clause with several days the one before the name at a place, else those of the clause. */
export function readOwnDays({ source, dates }: ArticleFacts, clause: Clause, at: number, days: Days): Days {
  const named = namedDays(dates, clause);
  const own = named.length > 1 ? named.findLast(({ from }) => letterAt(clause, from) < at) : undefined;
  return own ? rangeOf(source, dates, own) : days;
}

/** «در این دیدار نامه‌ای تسلیم کرد»: the letter is of the meeting's day; of the meeting itself this says no day. */
function isOfSameDay(clause: Clause, at: number): boolean {
  const same = matchIn(SAME_DAY, clause);
  return same !== null && (at < same.index || at >= same.index + same[0].length);
}

/** «چند ساعت بعد وزارت خارجه گفت X به تهران آمده است»: who has come by then came on that day. */
function isSaidSoonAfter(clause: Clause): boolean {
  return clause.link === "said" && matches(HAS_COME, clause) && SOON_AFTER.test(saidBefore(clause, OCCASION_REACH));
}

const HAS_COME = wholeWords(`(?:امده|رسیده|رفته|وارد[ ](?:[^ ]+[ ]){1,3}شده|(?:راهی|عازم|رهسپار)[ ](?:[^ ]+[ ]){1,3}شده)${Z}(?:است|اند)`);
const SOON_AFTER = overFolded(new RegExp(`^[ ]*(?:${HOURS_LATER})${END}`, "u"));

/** The week or month that a clause names first; `null` for none. */
export function readPeriod({ dates }: Pick<ArticleFacts, "dates">, clause: Clause): DateMark["period"] {
  return spansWithin(dates, clause).find(({ period }) => period !== null)?.period ?? null;
}

/** Behind these a day belongs to what is spoken of: «درباره دیدار … که یکشنبه برگزار شد، گفت». */
const OF_MATTER = overFolded(/(?<![\p{L}\u200c])(?:درباره|خصوص|مورد|زمینه|پیرامون|به|از|که|اینکه|را|برای|اشاره|پی|پیرو|دنبال)[ ]/u);

/** «در گزارشی که دوشنبه منتشر شد»: of what he says it in. */
const WHERE_SAID = overFolded(new RegExp(`(?<!\\p{L})(?:در|طی|با)[ ](?:[\\p{L}\u200c]+[ ])?(?:بیانیه|اطلاعیه|گزارش|پیام|تویی*ت|پست|یادداشت|متن|ویدی?و|فیلم|سخنان|اظهارات|سخنرانی|مصاحبه|${TALK})[^ ]*[ ](?:[^،]{0,60}[ ])?که[ ](?:[\\p{L}\u200c]+[ ]){0,3}$`, "u"));

/** «او که شنبه شب در تلویزیون صحبت می‌کرد، … گفت». */
const WHILE_SPEAKING = overFolded(new RegExp(`(?:صحبت|سخن|سخنرانی|مصاحبه|${TALK})[ ]می${Z}(?:کرد|گفت)(?![\\p{L}\u200c])`, "u"));

/** The day on which somebody says something: named before the verb, and before all that is spoken of. */
export function readSayingDays({ dates, published }: ArticleFacts, { clause, people }: Pick<Cast, "clause" | "people">, at: number): Days {
  const named = findWithin(dates, clause, hasDay);
  const speaker = people.find(({ role }) => role === "subject");
  if (named === undefined) return clause.link === "and" ? sentenceDays(dates, clause) : NO_DAYS;
  const place = letterAt(clause, named.from);
  const between = clause.text.slice(speaker && speaker.end < place ? speaker.end : 0, place).replace(SOURCE, "");
  const own = place < at && (published === null || (named.day ?? "") <= published) && (!OF_MATTER.test(between) || WHERE_SAID.test(between) || WHILE_SPEAKING.test(clause.text.slice(place, at)));
  return own ? { day: named.day, lastDay: named.lastDay } : NO_DAYS;
}

/** «اطلاعیه‌ای از برقراری پرواز از ۱۸ نوامبر»: a day behind what somebody gives out, and behind what it is of, is not when he did. Of the days those of the clause are left that are. */
export function withoutMatter(facts: ArticleFacts, clause: Clause, { end }: Phrase): ArticleFacts {
  const dates = spansWithin(facts.dates, clause);
  const own = dates.filter(({ from }) => {
    const behind = clause.text.slice(end, letterAt(clause, from));
    return !OF_MATTER.test(behind) || IN_WHICH.test(behind);
  });
  return own.length === dates.length ? facts : { ...facts, dates: own };
}

/** «بیانیه‌ای که دوشنبه منتشر شد»: of what he says it in. */
const IN_WHICH = overFolded(/^[^،]{0,60}[ ]که[ ](?:[\p{L}\u200c]+[ ]){0,3}$/u);

/** The first day that a sentence names at its beginning, before one of its clauses. */
export function openingDay(dates: readonly DateMark[], { sentence, from }: Clause): DateMark | undefined {
  return findWithin(dates, { from: sentence.from, to: Math.min(from, sentence.from + OPENING_REACH) }, hasDay);
}

/** «X روز دوشنبه در سنا از این کار دفاع کرد و گفت …»: of a clause that goes on its sentence, what that names before all that it tells. */
function sentenceDays(dates: readonly DateMark[], clause: Clause): Days {
  const { source, sentence } = clause;
  const named = openingDay(dates, clause);
  if (named === undefined) return NO_DAYS;
  const before = foldText(sliceSpan(source, { from: sentence.from, to: named.from })).replace(SOURCE, "");
  return OF_MATTER.test(before) && !WHERE_SAID.test(before) ? NO_DAYS : { day: named.day, lastDay: named.lastDay };
}

/** In code units: a sentence names the day of what it tells no farther from its beginning. */
const OPENING_REACH = 600;

/** «ششم و هفتم آذر»: the first of two days is that of the event, the second its last. */
function rangeOf(source: string, dates: readonly DateMark[], near: DateMark): Days {
  const at = firstFrom(dates, near.from);
  const [before, behind] = [dates[at - 1], dates[at + 1]];
  const isPair = (first: DateMark | undefined, second: DateMark | undefined) => first?.day != null && second?.day != null && first.day < second.day && source.slice(first.to, second.from) === " و ";
  if (isPair(before, near)) return { day: before?.day ?? null, lastDay: near.lastDay };
  return { day: near.day, lastDay: isPair(near, behind) ? (behind?.lastDay ?? null) : near.lastDay };
}

function oneDay(day: IsoDay | null): Days {
  return { day, lastDay: day };
}

/** Words for what is spoken of: «اوضاع در غزه» is no place of a meeting. */
const SUBJECT_MATTER = overFolded(/(?:باره|خصوص|مورد|زمینه|پیرامون|تحولات|اوضاع|وضعیت|بحران|جنگ|حمله|حملات|جنایت|اتش[ \u200c]?بس|نسل[ \u200c]?کشی|کشتار|درگیری|صلح|سفیر|نماینده|حضور|سیاست|نقش|برقراری|توقف)(?:[ ]|\p{L}|\u200c)*[ ]در[ ][^،]*$/u);

/** How far from its phrase an event's place is named. */
const PLACE_WINDOW = 60;

/** The place or state that a clause names for an event, «در مسکو», or to which the same sentence has just brought somebody; `null` for none. Id. */
export function readPlace({ clause, actors, before }: Cast, phrase: Phrase): string | null {
  const isHere = ({ role, who, at }: ActorCast) => role === "in" && who.kind !== "organization" && Math.abs(at - phrase.at) < PLACE_WINDOW;
  const isMatter = ({ at }: ActorCast) => SUBJECT_MATTER.test(clause.text.slice(Math.max(0, at - PLACE_WINDOW), at));
  const named = actors.find((actor) => isHere(actor) && !isMatter(actor));
  const visit = before.at(-1);
  const arrived = clause.link === "and" && visit?.kind === "visit" && visit.from === clause.sentence.from;
  return named?.who.actor ?? (arrived ? visit.place : null);
}
