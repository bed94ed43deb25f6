import { findActor } from "../authority/actors.ts";
import type { MentionMark } from "../document/document.ts";
import { endingOf, endsIn } from "../text/ending.ts";
import { overFolded } from "../text/over-folded.ts";
import { matches, matchIn, patternOf } from "../text/pattern.ts";
import type { Cast, Parts, Phrase } from "./event-cast.ts";
import { stateOf } from "./article-facts.ts";
import { EDGE, END, Z } from "./event-words.ts";
import type { Participant } from "./merge-tellings.ts";
import { firstListed, type ActorCast, type PartyCast, type Role } from "./read-roles.ts";

/** How far behind «سفر», and before «رفت», the goal stands. */
const GOAL_BEHIND = 60;
const GOAL_BEFORE = 70;
/** What may stand between «سفر» and who goes or whither, besides names: «سفر سه روزه خود به …». */
const OWN = new RegExp(`^(?:[ ]|خارجی|روز|شب|صبح|عصر|(?:یک|دو|سه|چهار|پنج)?${Z}شنبه|جمعه|خود|خویش|وی|او|رسمی|کاری|منطقه${Z}ای|دوره${Z}ای|(?:دو|سه|چهار|پنج|چند)[ ]کشور|اسیایی|افریقایی|عربی|اروپایی|کوتاه|اخیر|اتی|اینده|(?:قریب${Z}الوقوع|اتی|اینده|اخیر)${Z}ا?ش|قریب${Z}الوقوع|مشترک|همزمان|رسمی|دو|سه|چهار|پنج|یک|چند|[0-9]+|اعلام${Z}نشده|از[ ]پیش[ ]|غیر${Z}منتظره|سرزده|ناگهانی|محرمانه|فوری|دولتی|${Z}روزه(?:${Z}ای)?|روزه|${Z}ساعته|را|که|تاریخی|مهم|جاری|کنونی|هفته|گذشته|امروز|فردا|فردای|دیروز|کشور|شهر|پایتخت|خاک|جمهوری|کشورهای|های|${Z}به|این[ ](?:وزیر|مقام|دیپلمات|مسیول|نماینده|سیاستمدار))*$`, "u");
/** A visit without a goal that is somebody's: «سفر سه روزه خود», «سفر هفته گذشته X». */
const SOMEBODYS = overFolded(new RegExp(`^[ ](?:(?:[\\p{L}0-9\\u200c]+[ ]){0,4}?(?:خود|خویش|وی|او)(?![\\p{L}\\u200c])|(?:اخیر|هفته[ ]گذشته|دوره${Z}ای|منطقه${Z}ای|رسمی)[ ])`, "u"));
const ALREADY = overFolded(/(?<![\p{L}\u200c])(?:این|همین|ان)[ ](?:\p{L}+(?:مین|ین)[ ])?$/u);
/** A noun, whose traveller may stand behind it; the other phrases are verbs. */
const NOUN = /^(?:سفر|ورود|دیدار)/u;
/** «پیام X به تهران رسید»: it is not X who came. */
const SENT = /(?:پیام|نامه|پاسخ|خبر|درخواست|پیکر|سخنان|هدیه|تسلیت)[ «]$/u;
/** An invitation: whether the guest comes is another matter. */
const INVITES = patternOf(/(?<!\p{L})دعوت[ ](?:رسمی[ ])?(?:کرد|نمود|به[ ]عمل)/u);
/** A goal without its name: «به استان», «وارد این کشور شد», «وارد فرودگاه X شد», «در فرودگاه X فرود آمد». */
const HITHER = patternOf(/(?<!\p{L})(?:(?:به|وارد)[ ]این[ ](?:کشور|شهر|استان)|به[ ](?:استان|کشورمان)|وارد[ ]فرودگاه|به[ ](?:میدان[ ]هوایی|فرودگاه)(?=[ ].{1,40}[ ](?:رسید|گذاشت|نهاد|امد))|در[ ]فرودگاه[ ].{1,120}[ ](?:فرود|نشست|به[ ]زمین|(?:مورد[ ])?استقبال))(?!\p{L})/u);
/** «راهی کاخ شدند»: within a town. */
const NEARBY = new RegExp(`${EDGE}(?:کاخ|هتل|محل|ساختمان|دفتر|سالن|تالار|وزارت(?:${Z}خانه)?|مجلس|پارلمان|مقر|جلسه|میدان|خانه|منزل|بیمارستان|دادگاه|اقامتگاه|سفارت|صحن|مزار|حرم|مسجد|جبهه|دانشگاه)${END}`, "u");
/** Several travel for a state or a body. */
const DELEGATION = patternOf(/هی[ای]?ت|تیم[ ]|نمایندگان|مقامات|فرستاده|سفر/u);

/** Who goes where; none where nobody does, or nowhere. */
export function travel(cast: Cast, phrase: Phrase, needsGoal: boolean): Parts[] {
  const { text } = cast.clause;
  const behind = text.slice(phrase.end);
  const goals = findGoals(cast, phrase);
  if (goals.length === 0 && NEARBY.test(text.slice(phrase.at, phrase.end))) return [];
  // «از X برای سفر به تهران دعوت کرد»: the guest goes, not who asks.
  if (matches(INVITES, cast.clause)) return [];
  const again = ALREADY.test(text.slice(0, phrase.at));
  const isNoun = NOUN.test(text.slice(phrase.at).trimStart());
  const people = isNoun ? ofNoun(cast, phrase, goals[0]) : ofVerb(cast, phrase);
  const others = goals.map(({ who }) => who.actor);
  if (again && (people.length === 0 || goals.length === 0)) return [{ people: [], others }];
  if (goals.length === 0 && needsGoal && !(isNoun && SOMEBODYS.test(behind)) && !matches(HITHER, cast.clause)) return [];
  // Who comes home visits nobody.
  const abroad = people.filter(({ home }) => home === null || others.length === 0 || others.some((id) => stateOf(id) !== home));
  return abroad.length > 0 ? [{ people: [...new Map(abroad.map(({ id, home }) => [id, { id, home }])).values()], others }] : [];
}

const FROM = endingOf(/(?<!\p{L})از[ ]/u);
const GOES_TO: readonly Role[] = ["in", "from", "with"];

/** Who lands or stays where, looks at it or is its guest: its goal stands behind «در», «از» or «مهمان». */
export function land(cast: Cast, phrase: Phrase): Parts[] {
  // «در رأس هیأتی از تهران دیدار کرد»: the delegation is not from there.
  const actors = cast.actors.map((actor) => (GOES_TO.includes(actor.role) || endsIn(cast.clause.text, FROM, actor.at) ? { ...actor, who: atHome(actor.who), role: "to" as const } : actor));
  const isPresence = PRESENCE.test(cast.clause.text.slice(phrase.at, phrase.end));
  return isPresence ? bePresent({ ...cast, actors }, phrase) : travel({ ...cast, actors }, phrase, true);
}

function bePresent(cast: Cast, phrase: Phrase): Parts[] {
  const guest = cast.people.find(({ at, role }) => at === phrase.end && role !== "title")?.who;
  const others = findGoals(cast, phrase).map(({ who }) => who.actor);
  const isAbroad = guest !== undefined && others.some((id) => stateOf(id) !== guest.home);
  return isAbroad ? [{ people: [{ id: guest.id, home: guest.home }], others }] : [];
}

/** «از حضور X در تهران خبر داد»: X is there. */
const PRESENCE = overFolded(/(?<!\p{L})حضور[ ]$/u);

/** «میهمان سازمان انرژی اتمی ایران»: a state's organ is called on in its state. */
function atHome(who: MentionMark): MentionMark {
  const body = findActor(who.actor);
  const state = body?.kind === "organization" ? body.of : undefined;
  return state === undefined || findActor(state)?.kind !== "state" ? who : { ...who, actor: state, kind: "state" };
}

/** «X مورد استقبال رسمی Y قرار گرفت»: X has come. */
const IS_WELCOMED = patternOf(/(?<!\p{L})مورد[ ]استقبال/u);

/** «X با استقبال رسمی Y وارد کاخ شد»: so it is here. */
const WITH_WELCOME = patternOf(/(?<!\p{L})با[ ]استقبال[ ].*[ ]وارد[ ]/u);

/** Who is received as a guest of state: «از X استقبال رسمی کرد», «به پیشواز X رفت». Whither, the clause does not say. */
export function welcome({ clause, people, carried }: Cast, phrase: Phrase): Parts[] {
  const passive = matchIn(IS_WELCOMED, clause) ?? matchIn(WITH_WELCOME, clause);
  if (passive) {
    const received = people.find(({ role, end }) => role === "subject" && end <= passive.index)?.who ?? carried;
    return received ? [{ people: [{ id: received.id, home: received.home }], others: [] }] : [];
  }
  const host = people.find(({ role }) => role === "subject")?.who;
  const isReceived = ({ role, at, end, who }: PartyCast) => (role === "from" || (role === "with" && isWelcomed(clause.text, phrase, at, end))) && (who.home === null || who.home !== host?.home);
  const guest = people.find(isReceived)?.who;
  return guest ? [{ people: [{ id: guest.id, home: guest.home }], others: [] }] : [];
}

/** «پس از استقبال رسمی با X دیدار کرد»: meets him. «استقبال رسمی X از وی»: is the host. */
function isWelcomed(text: string, phrase: Phrase, at: number, end: number): boolean {
  return at >= phrase.at && !text.slice(phrase.end, at).includes(" با ") && !HOSTS_HIM.test(text.slice(end));
}

const HOSTS_HIM = overFolded(/^[ ][^،]{0,40}?از[ ](?:وی|او|ایشان)(?!\p{L})/u);

/** Whom a city or state receives: «تهران هفته آینده میزبان X است». */
export function receive({ clause, actors, people }: Cast, { at, end }: Phrase, several: readonly Participant[]): Parts[] {
  const host = actors.findLast((one) => one.role === "subject" && one.end < at && one.who.kind !== "organization");
  const named = people.filter((one) => one.role === "with" && one.at >= end);
  const guests = named.length > 0 ? listOf(named) : SEVERAL.test(clause.text.slice(end)) ? several : [];
  if (!host || guests.length === 0 || people.some((one) => one.role === "subject" && one.end < at)) return [];
  return [{ people: guests.map(({ id, home }) => ({ id, home })), others: [host.who.actor] }];
}

/** «میزبان وزیران خارجه X و Y», not «میزبان گفت‌وگوی وزیران خارجه …». */
const SEVERAL = overFolded(/^[ ]*(?:وزیران|وزرای|روسای|رییسان|نخست[ \u200c]?وزیران)[ ]/u);

/** «پیش از بازگشت به آکرا به دیدن X رفت»: no goal of the verb. */
const WAY_HOME = endingOf(/(?<!\p{L})(?:پیش|قبل|پس|بعد)[ ]از[ ](?:بازگشت|برگشت|مراجعت)(?:ش|[ ]خود)?[ ]به[ ]/u);

function findGoals({ clause, actors }: Cast, phrase: Phrase): ActorCast[] {
  const near = actors.filter(({ who, role, at, end }) => role === "to" && who.kind !== "organization" && !endsIn(clause.text, WAY_HOME, at) && (at >= phrase.at ? at < phrase.end + GOAL_BEHIND : end > phrase.at - GOAL_BEFORE));
  // «به نیویورک و ژنو»: what stands farther off is another phrase's.
  return firstListed(near);
}

/** Named between «سفر» and its goal; else the subject, where nobody else stands there. */
function ofNoun(cast: Cast, phrase: Phrase, goal: ActorCast | undefined): Participant[] {
  const limit = goal && goal.at > phrase.at ? goal.at : phrase.end + GOAL_BEHIND;
  const between = cast.people.filter(({ at, role }) => at >= phrase.end && at < limit && (role === "subject" || role === "object" || role === "topic"));
  if (between.length > 0) return listOf(between);
  const gap = goal && goal.at > phrase.at ? cast.clause.text.slice(phrase.end, goal.at) : "";
  if (OWN.test(gap)) {
    const main = ofMain(cast, phrase);
    return main.length > 0 ? main : ofVerb(cast, phrase);
  }
  return cast.actors.filter(({ at, role, who }) => at >= phrase.end && at < limit && role === "subject" && who.kind !== "place").map(({ who }) => ({ id: who.actor, home: who.actor }));
}

/** «در دومین روز سفر به چین، X …»: of a visit in front of its clause, who stands behind it. */
const IN_FRONT = overFolded(/^[ ]*(?:در|طی|پس[ ]از|پیش[ ]از|بعد[ ]از|قبل[ ]از|همزمان[ ]با)[ ](?:[\p{L}\u200c]+[ ]){0,4}$/u);

function ofMain({ clause, people }: Cast, { at, end }: Phrase): Participant[] {
  return IN_FRONT.test(clause.text.slice(0, at)) ? listOf(people.filter((one) => one.role === "subject" && one.at > end)) : [];
}

function ofVerb(cast: Cast, phrase: Phrase): Participant[] {
  const told = toldOf(cast, phrase);
  if (told) return [told];
  const front = frontOf(cast);
  const subjects = cast.people.filter(({ role, at }) => role === "subject" && at >= front && at < phrase.end && !SENT.test(cast.clause.text.slice(0, at)));
  if (subjects.length > 0) return listOf(subjects);
  if (cast.carried) return [cast.carried];
  const aides = aidesOf(cast.people.filter(({ at }) => at < phrase.end));
  if (aides.length > 0) return aides;
  const isSent = matches(DELEGATION, cast.clause);
  const sides = cast.actors.filter(({ role, at, who }) => role === "subject" && at < phrase.end && (isSent ? who.kind !== "place" : isOfOfficial(cast.clause.text, who, at)));
  return sides.map(({ who }) => ({ id: who.actor, home: who.actor }));
}

/** «در پی دیدار X و Y، محموله‌ای به Z رسید»: what stands in front says on what it followed, not who came. */
const FOLLOWED = overFolded(/^[ ]*(?:در[ ]پی|به[ ]دنبال|همزمان[ ]با|پس[ ]از|بعد[ ]از)[ ](?:نخستین[ ]|دومین[ ])?(?:دیدار|ملاقات|تماس|گفت[ \u200c]?و?[ \u200c]?گو|مذاکر|رایزنی|نشست|سفر|اظهارات|سخنان)[^،,]*[،,]/u);

/** Where a clause begins behind what stands in front of it. */
function frontOf({ clause: { text } }: Cast): number {
  return FOLLOWED.exec(text)?.[0].length ?? 0;
}

/** «رئیس مجلس عراق وارد تهران شد»: who holds the office is not named, and comes for his state. */
const OFFICIAL = endingOf(/(?<![\p{L}\u200c])(?:(?:نایب[ \u200c]?)?رییس|(?:نخست[ \u200c]?)?وزیر|معاون|فرمانده|مشاور|مدیر[ \u200c]?کل|صدر[ \u200c]?اعظم|ولیعهد|پادشاه|امیر|سفیر|کاردار|فرستاده|نماینده|دبیر|استاندار|معین|دستیار|سخنگوی|سر?کنسول|رایزن|وابسته|سرپرست|قایم[ \u200c]?مقام|جانشین)(?:[ ](?!(?:با|به|از|را|که|و|تا|بر|برای|همراه)[ ])[\p{L}\u200c]+){0,6}[ ]/u);

const SENT_BY = endingOf(/(?<![\p{L}\u200c])(?:هی[ای]?ت|نمایندگان|فرستادگان|مذاکره[ \u200c]?کنندگان)(?:[ ](?!(?:با|به|از|در)[ ])[\p{L}\u200c]+){0,2}[ ]/u);

/** The states whose officials do what a clause tells: «فرستاده آمریکا با X نشست». */
export function officialsOf({ clause, actors }: Cast): Participant[] {
  return actors.filter(({ role, who, at }) => role === "subject" && (isOfOfficial(clause.text, who, at) || endsIn(clause.text, SENT_BY, at))).map(({ who }) => ({ id: who.actor, home: who.actor }));
}

/** Between a name and «که» stands no more than his title, in letters. */
const TITLE_LENGTH = 50;
/** «در حالی که», «زمانی که», «در کنار X گفت که»: nobody of whom more is told. */
const NOBODY_BEFORE = overFolded(/(?:حالی|هنگامی|زمانی|وقتی|جایی|روزی|این|ان|چنان|طوری|[،,؛:])$|(?:^|[ ])(?:با|به|از|را|برای|روز)[ ]|(?:شد|کرد|بود|داد|گفت|است)(?:ند)?(?:[ ]|$)/u);

/** «با X، فرستاده … در امور …، که دیروز به Y آمده است، دیدار کرد»: he has come of whom «که» tells, where no list has his title. */
function toldOf({ clause: { text }, people, actors }: Cast, phrase: Phrase): Participant | null {
  const at = text.lastIndexOf(" که ", phrase.at);
  if (at < 0) return null;
  const person = people.findLast(({ end, role }) => end <= at && role !== "title");
  if (person && isBeside(text, person.end, at)) return person.who;
  const state = actors.findLast(({ end, who, at: from }) => end <= at && isOfOfficial(text, who, from));
  return state && isBeside(text, state.end, at) ? { id: state.who.actor, home: state.who.actor } : null;
}

function isBeside(text: string, end: number, at: number): boolean {
  return at - end <= TITLE_LENGTH && !NOBODY_BEFORE.test(text.slice(end, at).replace(/[،, ]+$/u, "").replace(/^[ ]*را(?=[ ]|$)/u, ""));
}

/** A state whose official is not named; «رئیس آلمانی اینستکس» is nobody's. */
function isOfOfficial(text: string, { kind, basis }: MentionMark, at: number): boolean {
  return kind === "state" && basis === "name" && endsIn(text, OFFICIAL, at);
}

/** «معاون وزیر خارجه»: an aide whom the clause does not name goes for his minister's state. */
export function aidesOf(people: readonly PartyCast[]): Participant[] {
  return people.flatMap(({ role, who: { home } }, i) => (role === "title" && home !== null && people[i + 1]?.role !== "subject" ? [{ id: home, home }] : []));
}

/** The first, and those listed with him. */
function listOf(people: readonly PartyCast[]): Participant[] {
  return firstListed(people).map(({ who }) => who);
}
