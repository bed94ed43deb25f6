import { endingOf, endsIn } from "../text/ending.ts";
import { overFolded } from "../text/over-folded.ts";
import { matches, matchIn, patternOf } from "../text/pattern.ts";
import type { Cast, Parts, Phrase, Scene } from "./event-cast.ts";
import { pluralOffices } from "./event-scene.ts";
import { NOT_THERE, carried, groupMeant, isNewsOf, peopleOf, sideOf, unique } from "./event-sides.ts";
import { aidesOf, officialsOf } from "./event-travel.ts";
import { INTERVIEW, LETTER_OF, TALK, wholeWords, Z } from "./event-words.ts";
import type { Participant } from "./merge-tellings.ts";
import { firstListed, type PartyCast, type Role } from "./read-roles.ts";
import { isOfState } from "./same-event.ts";

/** «پیامی درباره گفت‌وگو با ایران»: a talk without its people is what is spoken of. */
const MATTER = endingOf(/(?<![\p{L}\u200c])(?:درباره|خصوص|مورد|زمینه|پیرامون|(?:اشاره|استناد|توجه)[ ]به)[ ](?:(?:روند|ادامه|نتیجه|نتایج|جزییات|محتوای|سرنوشت|اینده|سطح|دور)[ ])?/u);
/** «با اشاره به گفت‌وگو با X» is his own. */
const OWN_TALK = overFolded(/^[ ](?:[\p{L}\u200c]+[ ]){0,3}با[ ]/u);

function isMatter({ clause: { text } }: Cast, { at, end }: Phrase): boolean {
  return endsIn(text, MATTER, at) && !(text.slice(0, at).endsWith(" به ") && OWN_TALK.test(text.slice(end)));
}

/** «از گفت‌وگوهای دولت و مخالفان حمایت کرد», «از رایزنی نمایندگان با وزارتخانه خبر داد»: others' talks; «از گفت‌وگوی تلفنی خود با X» are his own. */
const OF_OTHERS = endingOf(/(?<!(?:پیش|پس|قبل|بعد)[ ])(?<![\p{L}\u200c])از[ ]/u);
const HIS_OWN = overFolded(/^[^ ]*[ ](?:(?:خود|خویش|[\p{L}\u200c]+ی)[ ]){0,3}(?:با|میان|بین)[ ]/u);

function isOthers({ clause: { text } }: Cast, { at, end }: Phrase): boolean {
  return endsIn(text, OF_OTHERS, at) && !HIS_OWN.test(text.slice(end));
}

/** «از راه گفت‌وگو»: how one would have it, wherever it stands. */
const POLICY = endingOf(/(?<![\p{L}\u200c])(?:(?:از|در)[ ](?:راه|طریق|مسیر)|راه[ \u200c]?حل(?:[ ][\p{L}\u200c]+)?|اصل|سیاست|فرهنگ|زبان|درهای?|باب|اهل|منطق|امکان|فرصت|فضای|(?:بازگشت|پایبندی)[ ]به)[ ](?:میز[ ])?/u);

/** «از دیدار با X خبر داد»: his own. */
const WITH = /^[ ]با[ ]/u;

const WITH_SOMEBODY = overFolded(/^[ ](?:[\p{L}\u200c]+[ ]){0,2}(?:با|میان|بین)[ ]/u);

/** «از طریق رایزنی با همسایگان»: with nobody who is named. */
function isWithSomebody({ clause: { text }, people, actors }: Cast, { end }: Phrase): boolean {
  return WITH_SOMEBODY.test(text.slice(end)) && (people.some(({ at }) => at >= end) || actors.some(({ at }) => at >= end));
}

/** «خبر دیدار او با خانواده‌ها را تکذیب کرد»: with people of whom nobody is named. */
const WITH_OTHERS = overFolded(/^[\p{L}\u200c]+[ ](?:[\p{L}\u200c]+[ ]){0,3}با[ ](?!(?:او|وی|ایشان|هم[ \u200c]?تا)(?!\p{L}))/u);

interface MeetingRule {
  /** How many people there must be. */
  readonly least: number;
  /** Whether one meets each of the others alone. */
  readonly apart: boolean;
  /** Whether states alone do not do: «مذاکره با آمریکا» is policy. */
  readonly talk: boolean;
  /** Whether somebody is received. */
  readonly isReceived?: boolean;
}

export function meet(scene: Scene, cast: Cast, phrase: Phrase, { least, apart, talk, isReceived }: MeetingRule): Parts[] {
  const of = peopleOf(cast, phrase);
  const meant = pluralOffices(scene, cast);
  // «از تماس وزیران خارجه ایران و ترکیه خبر داد»: who tells of it is none of them.
  const toldFrom = of.length === 0 ? Math.max(matchIn(TOLD_OF, cast.clause)?.index ?? 0, endsIn(cast.clause.text, MATTER_OF, phrase.at) ? phrase.at : 0) : 0;
  const present = of.length > 0 || (meant.length > 1 && isNewsOf(cast, phrase) && !WITH.test(cast.clause.text.slice(phrase.end))) ? of : hosts(cast, phrase);
  const there = toldFrom > 0 ? present.filter(({ end }) => end > toldFrom) : present;
  const told = there === of ? [] : sidesTold(cast, phrase);
  if (told.length > 1) return [{ people: told, others: [] }];
  if (cast.people.length === 0 && cast.actors.length === 0 && meant.length === 0 && isNewsOf(cast, phrase) && WITH_OTHERS.test(cast.clause.text.slice(phrase.at))) return [];
  if (talk && endsIn(cast.clause.text, POLICY, phrase.at) && !isWithSomebody(cast, phrase)) return [];
  if (talk && of.length === 0 && meant.length < 2 && (isMatter(cast, phrase) || isOurs(cast, phrase) || isOthers(cast, phrase))) return [];
  const named = unique([...there.map(({ who }) => who), ...meant]);
  const group = named.length < 2 && !namesSides(cast, phrase) ? groupMeant(scene, cast, named) : [];
  // «سخنگو نوشت … دو طرف گفت‌وگو کردند»: who tells of the two is none of them.
  const met = named.length === 0 && group.length > 1 ? group : unique([...named, ...(toldFrom > 0 ? [] : carried(cast, there)), ...group]);
  const officials = met.length === 1 && named.length === 1 && !cast.people.some(({ role }) => role === "subject") ? officialsOf(cast).filter(({ id }) => met.every(({ home }) => home !== id)) : [];
  const isLacking = met.length + officials.length < 2 && !(talk && met.length === 0 && !haveTalked(cast)) && (isReceived !== true || matches(SENT, cast.clause));
  const sides = isLacking ? delegations(isReceived === true ? withoutPlaces(cast) : cast, met) : [];
  const all = unique([...met, ...officials, ...sides, ...(met.length + sides.length === 1 ? aidesOf(cast.people) : [])]);
  if (all.length < least || (all.length === 1 && OFFICIALS.test(cast.clause.text.slice(phrase.at)))) return [];
  if (areOneSide(all) || (WITH_COUNTERPARTS.test(cast.clause.text.slice(phrase.at)) && areOfOneHome(all)) || OF_OFFICIALS.test(cast.clause.text.slice(phrase.at))) return [];
  return sidesApart(cast, there, meant, all, apart).map((people) => ({ people, others: [], ...placeOfOther(there, people) }));
}

/** «از دیدار سرپرست آن وزارتخانه با X خبر داد»: he who met X holds an office, and who tells of it is not there. */
const TOLD_OF = patternOf(/(?<!\p{L})از[ ](?:دیدار|ملاقات|تماس|گفت[ \u200c]?و[ \u200c]?گو|رایزنی|مذاکره|نشست)[\p{L}\u200c]*[ ](?:سرپرست|وزیر|رییس|معاون|نماینده|سفیر|فرستاده|فرمانده|مشاور|دبیر|هی[ای]?ت)[ ](?:(?!(?:با|و)[ ])[\p{L}\u200c]+[ ]){1,8}با[ ].*[ ]خبر[ ](?:داد|می)/u);

/** «در مورد به تعویق افتادن نشست X و Y گفت»: nor is who speaks of it. */
const MATTER_OF = endingOf(/(?<!\p{L})(?:درباره|در[ ](?:مورد|خصوص|باره))[ ](?:به[ ]تعویق[ ]افتادن|تعویق|لغو|برگزاری|زمان)[ ]/u);

/** A state and a body of its own: nobody else is known to be there. */
function areOneSide([one, other, ...more]: readonly Participant[]): boolean {
  return one !== undefined && other !== undefined && more.length === 0 && one.id === one.home && other.id === other.home && (isOfState(one.id, other.id) || isOfState(other.id, one.id));
}

/** «راجنات سینگ و جی‌شانکار با همتایان ایرانی خود دیدار کردند»: each with his own, and not with one another. */
const WITH_COUNTERPARTS = overFolded(/^(?:[\p{L}\u200c]+[ ]){1,3}با[ ]همتایان[ ]/u);

function areOfOneHome(all: readonly Participant[]): boolean {
  return all.length > 1 && all.every(({ home }) => home !== null && home === all[0]?.home);
}

/** «برنامه دیدار مقامات دو کشور»: of nobody who is named. */
const OF_OFFICIALS = overFolded(/^(?:دیدار|ملاقات|رایزنی)(?:[ \u200c]?های?)?[ ](?:مقامات|مقام[ \u200c]?های|مسیولان|مسوولان|هی[ای]?ت[ \u200c]?های|دیپلمات[ \u200c]?های)[ ](?:\p{L}+[ ]){0,2}(?:دو|سه|چند)[ ](?:کشور|طرف)(?!\p{L})/u);

/** «دیدار با مقامات آن»: with nobody who is named. */
const OFFICIALS = overFolded(/^[\p{L}\u200c]+(?:[ ](?!با[ ])[\p{L}\u200c]+){0,5}[ ]با[ ](?:(?:دیگر|برخی|سایر|جمعی[ ]از|شماری[ ]از|تعدادی[ ]از)[ ])?(?:مقامات|مقام[ \u200c]?های|مسیولان|مسوولان|همتایان)(?!\p{L})/u);

/** «مذاکره ما با آمریکایی‌ها», «در گفت‌وگو با خبرآنلاین»: who says so is not one of them. */
const OURS = overFolded(/^[ ](?:ما|انها|انان|ایشان)[ ]با[ ]/u);

function isOurs({ clause: { text } }: Cast, { at, end }: Phrase): boolean {
  return OURS.test(text.slice(end)) || INTERVIEW.regex.test(text.slice(Math.max(0, at - BEFORE_NOUN), end + NEWSROOM));
}

/** In letters: «در» before its noun, and a newsroom behind it. */
const BEFORE_NOUN = 3;
const NEWSROOM = 30;

/** Where the last of an encounter is named, if that is whom «با» brings. */
function placeOfOther(there: readonly PartyCast[], people: readonly Participant[]): Pick<Parts, "at"> {
  const other = there.find(({ role, who }) => role === "with" && people.some(({ id }) => id === who.id));
  return other ? { at: other.at } : {};
}

/** «دور سوم مذاکرات تهران و واشنگتن»: it is no round of those told of before. */
function namesSides({ actors }: Cast, { at }: Phrase): boolean {
  const behind = actors.filter((one) => one.at >= at && sideOf(one.who) !== null);
  return behind[0]?.role === "subject" && behind[1]?.joined === true;
}

/** «گزارش دیدار مقام‌های ایران و آمریکا را رد کرد»: the states of whose meeting somebody tells. */
function sidesTold(cast: Cast, phrase: Phrase): Participant[] {
  if (!isNewsOf(cast, phrase)) return [];
  const behind = cast.actors.filter(({ who, at }) => at >= phrase.end && who.kind !== "place");
  // «به گفت‌وگو با X و Y اشاره کرد» is his own.
  const [first] = behind;
  if (!first || first.role === "with" || cast.clause.text.slice(phrase.end, first.at).includes(" با ")) return [];
  return unique(firstListed(behind).map(({ who }) => ({ id: who.actor, home: who.actor })));
}

/** All who are not only spoken of; «X در دیدار با Y» is X's meeting, whatever else the clause says of X. */
function hosts({ clause, people }: Cast, { at }: Phrase): PartyCast[] {
  const own = people.find(({ end, role }) => role !== "title" && end < at && /^[»" ]*در[ ]$/u.test(clause.text.slice(end, at)));
  const there = people.filter((one) => one === own || (!NOT_THERE.includes(one.role) && !endsIn(clause.text, LETTER_OF, one.at)));
  if (!own) return there;
  const last = people.indexOf(own);
  const first = people.findLastIndex(({ joined }, i) => i <= last && !joined);
  const isTheirs = (one: PartyCast) => people.indexOf(one) >= first && people.indexOf(one) <= last;
  return there.flatMap((one) => (isTheirs(one) ? { ...one, role: "subject" } : one.role === "subject" && one.end < at ? [] : one));
}

/** «دیدار با X و Y در برنامه سفر است»: told as one. */
const PROGRAMME = patternOf(/در[ ](?:برنامه|دستور[ ]کار)/u);

/** «تماس تلفنی سه‌جانبه». */
const TOGETHER = patternOf(/(?:سه|چهار|پنج|چند)[ \u200c]?جانبه|(?:تماس|مکالمه|گفت[ \u200c]?و?[ \u200c]?گوی)[ ](?:[\p{L}\u200c]+[ ])?(?:گروهی|مشترک)/u);
/** «یکی‌یکی»: one by one. */
const SEPARATELY = patternOf(/(?<!\p{L})(?:جداگانه|یکی[ \u200c]?یکی|یک[ ]به[ ]یک|تک[ \u200c]?تک|به[ ]نوبت|یکی[ ]پس[ ]از[ ]دیگری|هر[ ](?:یک|کدام))(?!\p{L})/u);

/** One with each of the others, where these cannot all be at one table: those of one state, those of another «با», and whoever is called. */
function sidesApart({ clause }: Cast, there: readonly PartyCast[], meant: readonly Participant[], all: readonly Participant[], apart: boolean): (readonly Participant[])[] {
  const withs = [...there.filter(({ role }) => role === "with"), ...meant.map((who) => ({ who, joined: true }))];
  if (matches(PROGRAMME, clause)) return [all];
  const alone = (apart && !matches(TOGETHER, clause)) || matches(SEPARATELY, clause);
  const partner = alone ? onlyPartner(there) : null;
  // «وزیران خارجه چهار کشور یکی‌یکی با X»: each of them with him.
  if (partner) {
    const callers = [...meant, ...there.filter(({ role }) => role === "subject").map(({ who }) => who)];
    if (callers.length > 1) return callers.map((who) => unique([who, partner]));
  }
  const [one, ...more] = all.filter(({ id }) => !withs.some(({ who }) => who.id === id));
  if (!one || more.length > 0 || withs.length < 2) return [all];
  const groups: Participant[][] = [];
  for (const { who, joined } of withs) {
    const last = groups.at(-1);
    const together = last && joined && !alone && !last.some(({ home }) => home !== null && home === who.home);
    if (together) last.push(who);
    else groups.push([who]);
  }
  return groups.map((group) => unique([one, ...group]));
}

/** The one with whom others meet; `null` for none or several. */
function onlyPartner(there: readonly PartyCast[]): Participant | null {
  const [first, second] = there.filter(({ role }) => role === "with");
  return first && !second ? first.who : null;
}

/** Several who come for a state or body. */
const SENT = patternOf(/هی[ای]?ت|نمایندگان|کارشناسان|مقام(?:ات|[ \u200c]?های)|فرستاد/u);

/** «مورد استقبال X قرار گرفت», «میزبان X بود»: somebody receives, and somebody is received. */
export function isHosted({ people, carried, partner }: Cast): boolean {
  const hasRole = (...roles: readonly Role[]) => people.some(({ role }) => roles.includes(role));
  return carried !== null || partner !== null || (hasRole("subject") && hasRole("with", "from"));
}

/** States alone do not do, but those do whom they sent, and what they did on a day is done: «ایران و آمریکا دیروز در مسقط مذاکره کردند». */
function haveTalked({ clause, actors }: Cast): boolean {
  return matches(SENT, clause) ? matches(TALKED, clause) : matches(TALKED, clause) && matches(WHEN, clause) && actors.filter(({ who, role }) => who.kind === "state" && role === "subject").length > 1;
}

const TALKED = patternOf(new RegExp(`(?:${TALK}|مذاکر|رایزنی).{0,90}(?:کرد|پرداخت|نشست|داشت|داد)ند(?!\\p{L})`, "u"));
const WHEN = wholeWords(`امروز|دیروز|پریروز|دیشب|روز|(?:یک|دو|سه|چهار|پنج)?${Z}شنبه|جمعه|صبح|عصر|شامگاه|بامداد`);

/** Whoever is a city's guest has come there, and met nobody. */
export function withoutPlaces(cast: Cast): Cast {
  return { ...cast, actors: cast.actors.filter(({ who }) => who.kind !== "place") };
}

/** Between an office and the state whose it is: «رئیس مجلس │ ملی │ کنیا». */
const TITLE_GOES_ON = overFolded(/^[ ](?:(?!(?:و|با|به|از|در|که|را|تا|برای)[ ])[\p{L}\u200c]+[ ]){0,2}$/u);

/** States and bodies that meet where a person is missing: «با هیأت عراقی», «ایران و آمریکا». */
function delegations({ clause, actors, people }: Cast, met: readonly Participant[]): Participant[] {
  // «با رئیس مجلس ملی کنیا»: the state ends the title of one who is there.
  const isOfTitle = (at: number) => people.some(({ end, who }) => at > end && who.isOffice && TITLE_GOES_ON.test(clause.text.slice(end, at)) && met.some(({ id }) => id === who.id));
  // «X نایب رئیس دفتر سیاسی حماس را پذیرفت»: Hamas is of the title alone.
  const isInTitle = (at: number) => people.some(({ role, at: from, end }) => role === "title" && at >= from && at <= end);
  const sides = actors.flatMap(({ who, role, at }) => (role === "with" || role === "subject" || role === "object" ? { side: endsIn(clause.text, NO_SIDE, at) || isOfTitle(at) || isInTitle(at) ? null : sideOf(who), role } : []));
  const here = met.length === 0 ? sides : sides.filter(({ role }) => role !== "subject");
  return unique(here.flatMap(({ side }) => (side === null ? [] : { id: side, home: side })).filter(({ id }) => !met.some(({ home }) => home === id)));
}

/** «شهردار پاریس»: the city, not who governs from it. «در حاشیه اجلاس شورای قطب شمال»: where others met. */
const NO_SIDE = endingOf(/(?<!\p{L})(?:شهردار|استاندار|فرماندار|اسقف|دانشگاه|شهر|حومه|فرودگاه|خیابان|حاشیه(?:[ ][\p{L}\u200c]+){0,3})[ ]/u);
