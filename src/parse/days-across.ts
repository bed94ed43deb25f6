import type { IsoDay } from "../calendar/jalali.ts";
import { readNumberWord } from "../calendar/number-words.ts";
import { foldText } from "../text/fold.ts";
import { overFolded } from "../text/over-folded.ts";
import { matches, matchIn, patternOf } from "../text/pattern.ts";
import { letterAt } from "../text/reading.ts";
import { sliceSpan } from "../text/span.ts";
import { firstFrom } from "../text/spans-within.ts";
import { stateOf, type ArticleFacts } from "./article-facts.ts";
import type { Cast, Days } from "./event-cast.ts";
import type { ToldKind } from "./event-predicates.ts";
import { EDGE, END, TALK, wholeWords, Z } from "./event-words.ts";
import { heldAbove, namedDays, NO_DAYS } from "./event-when-where.ts";
import type { Participant, Telling } from "./merge-tellings.ts";
import type { Clause } from "./read-clauses.ts";

/** Days that follow from what other sentences tell. */

/** What is told of an event before its day is sought elsewhere. */
type Undated = Pick<Telling, "kind" | "status" | "background" | "again" | "another" | "people" | "place">;

/** The days of an event of which its clause names none: of a trip that takes one day, or of the day on which the page came out. */
export function readDaysAcross(facts: ArticleFacts, cast: Cast, told: Undated): Days {
  if (told.background || told.again) return NO_DAYS;
  if (matches(ON_TRIP, cast.clause)) return dayOfTrip(facts, cast);
  return daysGoneOn(facts, cast, told) ?? dayOfPress(facts, cast, told);
}

/** «در این سفر با رئیسی دیدار می‌کند». */
const ON_TRIP = wholeWords("(?:در|طی|در[ ]جریان|در[ ]خلال)[ ](?:این|همین)[ ]سفر");
/** «سفری یک‌روزه»: whatever is done on it is done that day. */
const ONE_DAY = overFolded(new RegExp(`${EDGE}(?:یک${Z}روزه|چند${Z}ساعته|[0-9]${Z}ساعته)${END}`, "u"));

function dayOfTrip({ source }: ArticleFacts, { before }: Cast): Days {
  const trip = before.findLast(({ kind, inHeading, background }) => kind === "visit" && !inHeading && !background);
  return trip && trip.day === trip.lastDay && ONE_DAY.test(foldText(sliceSpan(source, trip))) ? { day: trip.day, lastDay: trip.lastDay } : NO_DAYS;
}

/** On which others can follow on the same day, and what can follow. */
const SCENES: readonly ToldKind[] = ["visit", "meeting", "talk", "call", "session", "summit"];
const SEQUELS: readonly ToldKind[] = ["meeting", "talk", "call", "session", "press-conference", "letter"];
/** So many tellings before are looked at: no page of news has more, and a damaged one shall cost no more. */
const MOST_BEFORE = 100;

/** The simple past, at the end of a clause: what it tells comes after what was told before. */
const HAPPENED = overFolded(new RegExp(`${EDGE}(?:کرد|نمود|داشت|داد|رفت|امد|شد|گردید|گرفت|پذیرفت|نشست|پرداخت|یافت|گفت|دید|سپرد|رساند|خورد|زد|اورد)(?:ند)?[ .»"]*$`, "u"));
/** What else a clause may tell of than of what came next. */
const ELSEWHEN = wholeWords(`(?:پیش|قبل)${Z}تر|(?:پیش|قبل)[ ]از|از[ ](?:پیش|قبل)|(?:گذشته|اخیر|سابق|پیشین|قبلی|پیش|قبل|نخستین|اولین|اخرین|واپسین)|(?:سال|ماه|هفته|روز|ساعت)${Z}(?:ها|های|هایی)?|چندی|مدتی|اواخر|اوایل|اواسط|در[ ](?:سفر|جریان[ ]سفر|استانه)|در[ ](?:حاشیه|نشست|اجلاس|مجمع|کنفرانس|همایش)(?![ ](?:مشترک[ ])?(?:خبری|مطبوعاتی))|(?:پس|بعد)[ ]از(?![ ](?:(?:این|ان|ورود)${END}|سان[ ]|(?:(?:مراسم|ایین)[ ])?استقبال|دیدار|ملاقات|نشست|مذاکرات|${TALK}))|همواره|بارها|تاکنون|ابتدا`);

/**
 * «دیروز با امیرعبداللهیان دیدار کرد. او در نشست خبری گفت …»: what somebody did after what he did on a day, he did on that day,
 * if the page names no other day in between; who came yesterday may have done it today. `null` where nothing says so.
 */
function daysGoneOn({ dates, published }: ArticleFacts, { clause, before }: Cast, { kind, status, another, people, place }: Undated): Days | null {
  if (status !== "held" || another || !SEQUELS.includes(kind) || !isSequel(clause)) return null;
  const last = heldAbove(before, clause.from, () => true);
  if (!last || last.day === null || last.day !== last.lastDay || last.background || !SCENES.includes(last.kind) || (last.kind === "visit" && last.day !== published)) return null;
  const goesOn = dayNamedBefore(dates, clause.from) === last.day && sharePerson(last.people, people) && isThere(last, place) && !isTold(before, people);
  return goesOn ? { day: last.day, lastDay: last.day } : null;
}

/** Whether the same people are told of already: of what they did then the sentence may tell more. */
function isTold(before: readonly Telling[], people: readonly Participant[]): boolean {
  return people.length > 1 && before.slice(-MOST_BEFORE).some((telling) => people.every(({ id }) => telling.people.some((other) => other.id === id)));
}

/** Whether a clause tells in the simple past what came next. */
function isSequel(clause: Clause): boolean {
  return (clause.link === "opens" || clause.link === "and" || clause.link === "resumes") && HAPPENED.test(clause.text) && !matches(ELSEWHEN, clause);
}

/** «وزارت خارجه روسیه شنبه اعلام کرد … لاوروف در نشست خبری گفت»: the press heard it on the day that the sentence before names. */
function dayOfPress({ source, dates }: ArticleFacts, { clause, days, before }: Cast, { kind, status, another, people }: Undated): Days {
  if (kind !== "press-conference" || status !== "held" || another || days.day === null || days.day !== days.lastDay || matches(ELSEWHEN, clause) || isOfOthers(before.at(-1), days, people)) return NO_DAYS;
  const last = dates[firstFrom(dates, clause.from) - 1];
  return last?.day === days.day && isNextSentence(source.slice(last.to, clause.sentence.from)) ? days : NO_DAYS;
}

/** Whether the day is that of what others did: when they met says nothing of when somebody else spoke. */
function isOfOthers(last: Telling | undefined, { day }: Days, people: readonly Participant[]): boolean {
  return last !== undefined && last.day === day && SCENES.includes(last.kind) && last.status === "held" && !last.people.some(({ id }) => people.some((one) => one.id === id));
}

/** Whether no sentence lies between. */
function isNextSentence(between: string): boolean {
  return (between.match(/[.؟!](?=\s|$)/gu) ?? []).length <= 1 && !/\n\s*\n[^\n]*\n/u.test(between);
}

/** Whether what took place at one place can follow on what did before: who came to Ankara meets nobody in Moscow. */
function isThere({ place, others }: Telling, next: string | null): boolean {
  const states = [place, ...others].flatMap((id) => (id === null ? [] : [stateOf(id)]));
  return next === null || states.length === 0 || states.includes(stateOf(next));
}

function dayNamedBefore(dates: ArticleFacts["dates"], place: number): IsoDay | null {
  for (let i = firstFrom(dates, place) - 1; i >= 0; i--) {
    const mark = dates[i];
    if (mark && (mark.day !== null || mark.period !== null)) return mark.day;
  }
  return null;
}

function sharePerson(a: readonly Participant[], b: readonly Participant[]): boolean {
  return a.some(({ id, home }) => id !== home && b.some((other) => other.id === id));
}

/** What the noun of an event already told can stand for. */
const NOUNS: readonly (readonly [noun: RegExp, kinds: readonly ToldKind[]])[] = [
  [/تلفنی|تصویری|تماس|مکالمه/u, ["call", "talk"]],
  [/دیدار|ملاقات/u, ["meeting", "talk", "session"]],
  [/مذاکر|رایزنی|گفت/u, ["call", "meeting", "talk"]],
  [/سفر/u, ["visit"]],
  [/./u, ["summit", "session", "meeting"]],
];
const NOUN = `((?:تماس|مکالمه|${TALK}|دیدار|ملاقات|مذاکره|مذاکرات|رایزنی|سفر|نشست|جلسه|اجلاس|کنفرانس|همایش|گردهمایی)(?:${Z}های?)?`;
const TOOK_PLACE = `.*${EDGE}(?:انجام|صورت|برگزار|برپا|تشکیل|اغاز|پایان|طول|ادامه|رخ|روی)[ ](?:شد|گرفت|یافت|داد|کشید|می${Z}(?:شو|یاب|گیر)|خواهد|شده|گرفته|یافته)`;
/** «این دو مکالمه جمعه انجام گرفت». */
const COUNTED = patternOf(new RegExp(`${EDGE}(?:این|هر)[ ](دو|سه|چهار|پنج)[ ]${NOUN}(?:[ ](?:تلفنی|تصویری))?)${END}${TOOK_PLACE}`, "u"));
/** «…؛ جلسه‌ای که پنجشنبه برگزار خواهد شد». */
const RESUMED = patternOf(new RegExp(`^[ ]*${NOUN})${Z}(?:ای|یی|ی)[ ]که[ ]${TOOK_PLACE}`, "u"));
/** «نشست روز شنبه پنج ساعت طول کشید», with no word between the noun and the day. */
const TAKEN_UP = patternOf(new RegExp(`^[ ]*${NOUN})[ ](?:(?:روز|شب|صبح|ظهر|عصر|شامگاه|بامداد)[ ])?${TOOK_PLACE}`, "u"));

/** Gives events already told the day that a clause behind them names for them. */
export function tellDayBehind({ dates, published }: ArticleFacts, tellings: Telling[], clause: Clause): void {
  const [day] = namedDays(dates, clause);
  if (day?.day == null) return;
  for (const at of meantBy(clause, tellings, letterAt(clause, day.from))) {
    const telling = tellings[at];
    if (telling) tellings[at] = { ...telling, day: day.day, lastDay: day.lastDay, period: null, status: published !== null && day.day > published ? "announced" : telling.status };
  }
}

/** «…، به پنجشنبه موکول شد»: gives what the sentence puts off the day to which it does. */
export function tellDayPutOffTo({ dates }: ArticleFacts, tellings: Telling[], clause: Clause): void {
  const [day] = namedDays(dates, clause);
  if (day?.day == null) return;
  for (const [at, telling] of tellings.entries()) {
    if (telling.from === clause.sentence.from && telling.status === "postponed") tellings[at] = { ...telling, day: day.day, lastDay: day.lastDay };
  }
}

/** The tellings without a day of which a clause speaks that names nobody, by their places; `dayAt` is where it names the day. */
function meantBy(clause: Clause, tellings: readonly Telling[], dayAt: number): number[] {
  const counted = matchIn(COUNTED, clause);
  if (counted) {
    const all = placesOf(tellings, counted[2]);
    const different = new Set(all.map((at) => namesOf(tellings[at])));
    return different.size === readNumberWord(counted[1] ?? "") ? all : [];
  }
  const resumed = clause.link === "and" ? matchIn(RESUMED, clause) : null;
  const takenUp = clause.link === "opens" || clause.link === "and" ? matchIn(TAKEN_UP, clause) : null;
  const noun = resumed?.[1] ?? takenUp?.[1];
  if (noun === undefined || (takenUp && dayAt > noun.length + DAY_BEHIND)) return [];
  const last = placesOf(tellings, noun, resumed !== null).at(-1);
  return last === undefined || tellings.slice(last + 1).some(({ kind }) => kind !== "statement" && kind !== "press-conference") || (resumed && tellings[last]?.from !== clause.sentence.from) ? [] : [last];
}

/** Between a noun and its day stands no more than «روز» or «شامگاه», in letters. */
const DAY_BEHIND = 9;

/** «… تا در اجلاس شرکت کند؛ اجلاسی که فردا برپا می‌شود»: what a sentence resumes has that day, whatever day came before. */
function placesOf(tellings: readonly Telling[], noun = "", isResumed = false): number[] {
  const kinds = NOUNS.find(([word]) => word.test(noun))?.[1] ?? [];
  return tellings.flatMap(({ kind, day, background, status }, at) => ((day === null || isResumed) && !background && status !== "denied" && kinds.includes(kind) ? [at] : []));
}

function namesOf(telling: Telling | undefined): string {
  return (telling?.people ?? []).map(({ id }) => id).sort().join(" ");
}
