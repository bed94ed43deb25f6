import { findActor } from "../authority/actors.ts";
import { seatOf } from "../authority/capitals.ts";
import type { MentionMark } from "../document/document.ts";
import { endingOf, endsIn } from "../text/ending.ts";
import { foldText } from "../text/fold.ts";
import { matches, matchIn, mayMatch, patternOf } from "../text/pattern.ts";
import { firstFrom } from "../text/spans-within.ts";
import type { Cast, Parts, Phrase, Scene } from "./event-cast.ts";
import { EACH_OTHER, STATES_MEANT, THE_PAIR, THE_THREE, type Predicate, type ToldKind } from "./event-predicates.ts";
import { EDGE, END, isOccasion, Z } from "./event-words.ts";
import { leagueBefore, pluralOffices } from "./event-scene.ts";
import { eachOnce, type Participant } from "./merge-tellings.ts";
import type { ActorCast, PartyCast, Role } from "./read-roles.ts";
import { aidesOf, invite, land, receive, travel, welcome } from "./event-travel.ts";

/**
 * Who takes part in what a phrase tells of, in each event of its kind: who calls two people calls twice.
 * None where those are missing without whom there is no such event.
 */
export function takePart({ kind, needs }: Predicate, scene: Scene, cast: Cast, phrase: Phrase): Parts[] {
  switch (needs) {
    case "one":
    case "two": {
      const least = needs === "one" ? 1 : 2;
      return kind === "letter" ? correspond(cast, phrase, least) : meet(scene, cast, phrase, { least, apart: kind === "call", talk: kind === "talk" });
    }
    case "host":
      return isHosted(cast) ? meet(scene, cast, phrase, { least: 2, apart: false, talk: false, isHosted: true }) : [];
    case "traveller":
    case "goer":
      return travel(cast, phrase, needs === "traveller");
    case "lander":
      return land(cast, phrase);
    case "welcomed":
      return welcome(cast);
    case "invited":
      return invite(cast);
    case "guest":
      return receive(cast, phrase);
    case "speaker":
      return speak(scene, cast, phrase);
    case "sayer":
    case "denier":
      return say(scene, cast, phrase);
    case "body":
      return assemble(scene, cast, phrase);
    case "attendants":
      return attend(cast, phrase);
    case "forum":
      return gather(scene, cast);
    case "convened":
      return convene(scene, cast, phrase);
  }
}

const NOT_THERE: readonly Role[] = ["source", "topic", "host", "title"];
/** «از دیدار X و Y خبر داد»: who tells of it is not one of them. */
const NEWS_OF = endingOf(/(?<![\p{L}\u200c])(?:از|درباره|خصوص|مورد|خبر|شایعه|امکان|تکذیب|برای|یاداوری|به)[ ](?:انجام[ ]|برگزاری[ ]|خبر[ ]|ادعای[ ])?/u);

/** «پیامی درباره گفت‌وگو با ایران»: a talk without its people is what is spoken of. */
const MATTER = endingOf(/(?<![\p{L}\u200c])(?:درباره|خصوص|مورد|زمینه|پیرامون)[ ]/u);

/** How far behind a noun the one stands whose it is, with his title. */
const BESIDE = 12;

/** «از دیدار با X خبر داد»: his own. */
const WITH = /^[ ]با[ ]/u;

interface MeetingRule {
  /** How many people there must be. */
  readonly least: number;
  /** Whether one meets each of the others alone. */
  readonly apart: boolean;
  /** Whether states alone do not do: «مذاکره با آمریکا» is policy. */
  readonly talk: boolean;
  /** Whether somebody is received: whoever is a capital's guest has come there, and met nobody. */
  readonly isHosted?: boolean;
}

function meet(scene: Scene, cast: Cast, phrase: Phrase, { least, apart, talk, isHosted }: MeetingRule): Parts[] {
  const of = peopleOf(cast, phrase);
  const meant = pluralOffices(scene, cast);
  // «از تماس وزیران خارجه ایران و ترکیه خبر داد»: who tells of it is none of them.
  const there = of.length > 0 || (meant.length > 1 && isNewsOf(cast, phrase) && !WITH.test(cast.clause.text.slice(phrase.end))) ? of : hosts(cast, phrase);
  const told = there === of ? [] : sidesTold(cast, phrase);
  if (told.length > 1) return [{ people: told, others: [] }];
  if (talk && of.length === 0 && meant.length < 2 && endsIn(cast.clause.text, MATTER, phrase.at)) return [];
  const named = unique([...there.map(({ who }) => who), ...meant]);
  const met = unique([...named, ...carried(cast, there), ...(named.length < 2 ? groupMeant(scene, cast, named) : [])]);
  const sides = met.length < 2 && !(talk && met.length === 0) ? isHosted === true && !matches(SENT, cast.clause) ? [] : delegations(isHosted === true ? withoutPlaces(cast) : cast, met) : [];
  const all = unique([...met, ...sides, ...(met.length + sides.length === 1 ? aidesOf(cast.people) : [])]);
  if (all.length < least) return [];
  return sidesApart(cast, there, meant, all, apart).map((people) => ({ people, others: [], ...placeOfOther(there, people) }));
}

/** Where the last of an encounter is named, if that is whom «با» brings. */
function placeOfOther(there: readonly PartyCast[], people: readonly Participant[]): Pick<Parts, "at"> {
  const other = there.find(({ role, who }) => role === "with" && people.some(({ id }) => id === who.id));
  return other ? { at: other.at } : {};
}

/** «گزارش دیدار مقام‌های ایران و آمریکا را رد کرد»: the states of whose meeting somebody tells. */
function sidesTold(cast: Cast, phrase: Phrase): Participant[] {
  if (!isNewsOf(cast, phrase)) return [];
  const behind = cast.actors.filter(({ who, at }) => at >= phrase.end && who.kind !== "place");
  // «به گفت‌وگو با X و Y اشاره کرد» is his own.
  const [first] = behind;
  if (!first || first.role === "with" || cast.clause.text.slice(phrase.end, first.at).includes(" با ")) return [];
  const listed = behind.filter((_, i) => behind.slice(1, i + 1).every(({ joined }) => joined));
  return unique(listed.map(({ who }) => ({ id: who.actor, home: who.actor })));
}

/** Those of a noun that somebody else tells of: «از دیدار X و Y خبر داد». */
function peopleOf(cast: Cast, phrase: Phrase): PartyCast[] {
  const { people } = cast;
  if (!isNewsOf(cast, phrase)) return [];
  const behind = people.filter(({ at, role }) => at >= phrase.end && role !== "title");
  const [first] = behind;
  const isIts = first !== undefined && ["subject", "object", "topic"].includes(first.role) && first.at <= phrase.end + BESIDE;
  return isIts || behind.length > 1 ? behind.map((one) => (one.role === "topic" ? { ...one, role: "subject" } : one)) : [];
}

/** «دیدار X و Y را تکذیب کرد». */
const NEWS_ABOUT = patternOf(new RegExp(`${EDGE}را[ ](?:.{0,30}[ ])?(?:تکذیب|رد|تایید|نادرست|بی${Z}اساس|بی${Z}پایه|دروغ|کذب|ساختگی|شوخی|لغو|اعلام)${END}`, "u"));

function isNewsOf({ clause }: Cast, phrase: Phrase): boolean {
  const { at, end } = phrase;
  if (isOccasion(clause.text, phrase)) return false;
  return endsIn(clause.text, NEWS_OF, at) || (mayMatch(NEWS_ABOUT, clause) && NEWS_ABOUT.regex.test(clause.text.slice(end)));
}

/** All who are not only spoken of; «X در دیدار با Y» is X's meeting, whatever else the clause says of X. */
function hosts({ clause, people }: Cast, { at }: Phrase): PartyCast[] {
  const own = people.find(({ end }) => end < at && /^[»" ]*در[ ]$/u.test(clause.text.slice(end, at)));
  const there = people.filter((one) => one === own || !NOT_THERE.includes(one.role));
  if (!own) return there;
  const last = people.indexOf(own);
  const first = people.findLastIndex(({ joined }, i) => i <= last && !joined);
  const isTheirs = (one: PartyCast) => people.indexOf(one) >= first && people.indexOf(one) <= last;
  return there.flatMap((one) => (isTheirs(one) ? { ...one, role: "subject" } : one.role === "subject" && one.end < at ? [] : one));
}

function carried({ carried, partner }: Cast, there: readonly PartyCast[]): Participant[] {
  const meant = there.some(({ role }) => role === "subject") ? partner : carried;
  return meant ? [meant] : [];
}

/** «دیدار با X و Y در برنامه سفر است»: told as one. */
const PROGRAMME = patternOf(/در[ ](?:برنامه|دستور[ ]کار)/u);

/** «تماس تلفنی سه‌جانبه». */
const TOGETHER = patternOf(/(?:سه|چهار|پنج|چند)[ \u200c]?جانبه|(?:تماس|مکالمه|گفت[ \u200c]?و?[ \u200c]?گوی)[ ](?:[\p{L}\u200c]+[ ])?(?:گروهی|مشترک)/u);
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

function groupMeant(scene: Scene, { clause, before, together }: Cast, met: readonly Participant[]): readonly Participant[] {
  if (together.length > 1 && met.length === 0 && matches(EACH_OTHER, clause)) return together;
  const size = matches(THE_PAIR, clause) ? 2 : matches(THE_THREE, clause) ? 3 : null;
  if (size === null) return [];
  const told = before.findLast(({ people }) => people.length === size && (met.length === 0 || people.some(({ id }) => id === met[0]?.id)))?.people;
  return told ?? (matches(STATES_MEANT, clause) ? leagueBefore(scene, clause, size) : []);
}

/** Several who come for a state or body. */
const SENT = patternOf(/هی[ای]?ت|نمایندگان|مقام(?:ات|[ \u200c]?های)|فرستاد/u);
/** «مورد استقبال X قرار گرفت», «میزبان X بود»: somebody receives, and somebody is received. */
function isHosted({ people, carried, partner }: Cast): boolean {
  return (carried !== null || partner !== null || people.some(({ role }) => role === "subject")) && (partner !== null || carried !== null || people.some(({ role }) => role === "with" || role === "from"));
}

function withoutPlaces(cast: Cast): Cast {
  return { ...cast, actors: cast.actors.filter(({ who }) => who.kind !== "place") };
}

/** States and bodies that meet where a person is missing: «با هیأت عراقی», «ایران و آمریکا». */
function delegations({ clause, actors }: Cast, met: readonly Participant[]): Participant[] {
  const sides = actors.flatMap(({ who, role, at }) => (role === "with" || role === "subject" || role === "object" ? { side: endsIn(clause.text, NO_SIDE, at) ? null : sideOf(who), role } : []));
  const here = met.length === 0 ? sides : sides.filter(({ role }) => role !== "subject");
  return unique(here.flatMap(({ side }) => (side === null ? [] : { id: side, home: side })).filter(({ id }) => !met.some(({ home }) => home === id)));
}

/** «شهردار پاریس»: the city, not who governs from it. «در حاشیه اجلاس شورای قطب شمال»: where others met. */
const NO_SIDE = endingOf(/(?<!\p{L})(?:شهردار|استاندار|فرماندار|اسقف|دانشگاه|شهر|حومه|فرودگاه|خیابان|حاشیه(?:[ ][\p{L}\u200c]+){0,3})[ ]/u);

/** The state or body that takes a part; a state may be called by its capital. */
function sideOf({ kind, actor }: MentionMark): string | null {
  return kind === "place" ? seatOf(actor) : actor;
}

function correspond(cast: Cast, phrase: Phrase, least: number): Parts[] {
  const of = peopleOf(cast, phrase);
  const there = of.length > 0 ? of : cast.people.filter(({ role }) => !NOT_THERE.includes(role));
  const writers = unique([...there.map(({ who }) => who), ...carried(cast, there)]);
  const states = writers.length === 0 || there.every(({ role }) => role === "to") ? cast.actors.filter(({ who, role }) => who.kind === "state" && role === "subject") : [];
  const receivers = receiversOf(cast);
  const others = [...states, ...receivers].map(({ who }) => who.actor);
  return writers.length + others.length >= least ? [{ people: writers, others }] : [];
}

/** Bodies and states to which a letter goes: the first behind «به», and those listed with it; «ارسال سلاح به …» is a matter of the letter. */
function receiversOf({ actors }: Cast): ActorCast[] {
  const sent = actors.filter(({ who, role }) => who.kind !== "place" && role === "to");
  return sent.filter((_, i) => sent.slice(1, i + 1).every(({ joined }) => joined));
}

function speak(scene: Scene, cast: Cast, phrase: Phrase): Parts[] {
  const before = (one: PartyCast | ActorCast) => one.role === "subject" && one.at < phrase.end;
  const person = cast.people.find(before);
  const body = cast.actors.find((one) => before(one) && one.who.kind === "organization");
  if (body && (!person || body.at < person.at)) return [{ people: [{ id: body.who.actor, home: body.who.actor }], others: [] }];
  const speakers = cast.people.filter((one) => one.role === "subject" && one.at < phrase.end + 30);
  const list = speakers.filter((one, i) => i === 0 || speakers.slice(1, i + 1).every(({ joined }) => joined));
  const joint = list.length === 0 && matches(JOINT, cast.clause) ? statesOf(groupMeant(scene, cast, [])) : [];
  const people = list.length > 0 ? list.map(({ who }) => who) : joint.length > 0 ? joint : cast.carried ? [cast.carried] : statesThatSpeak(cast, phrase);
  return people.length > 0 ? [{ people: unique(people), others: [] }] : [];
}

/** «در بیانیه پایانی، سه کشور …»: those of whom it just spoke say it together. */
const JOINT = patternOf(/(?:بیانیه|اعلامیه)(?:[ ][\p{L}\u200c]+){0,3}[ ]?،?[ ](?:دو|سه)[ ](?:کشور|طرف|وزیر)/u);

function statesOf(people: readonly Participant[]): Participant[] {
  return people.map((one) => (one.home === null ? one : { id: one.home, home: one.home }));
}

/** A saying is of one person, or of a body. */
function say(scene: Scene, cast: Cast, phrase: Phrase): Parts[] {
  const spoken = speak(scene, cast, phrase);
  return spoken.length === 1 && spoken[0]?.people.length === 1 ? spoken : [];
}

/** «ایران و روسیه در بیانیه‌ای مشترک …». */
function statesThatSpeak({ actors }: Cast, { end }: Phrase): Participant[] {
  const states = actors.flatMap(({ who, role, at }) => (who.kind !== "organization" && role === "subject" && at < end ? (sideOf(who) ?? []) : []));
  return states.map((id) => ({ id, home: id }));
}

/** How far from its noun the body that meets is named. */
const BODY_WINDOW = 70;
/** Somebody is there. */
const ATTENDS = patternOf(/(?:برگزار|برپا)[ ]کردند|شرکت|اشتراک|حضور|حاشیه|سخنران|می?همان|میزبان|گرد[ ]هم|افتتاح|پایان/u);
/** «X در نشست تاشکند گفت»: who does something there is there. */
const SPEAKS_THERE = endingOf(/(?<!\p{L})در[ ]/u);
/** What is only spoken of: «از نشست آتی شورای حکام سخن گفتند». */
const SPOKEN_OF = endingOf(/(?<![\p{L}\u200c])(?:از|درباره|خصوص|مورد|زمینه|پیرامون)[ ](?:[\p{L}\u200c]+[ ])?/u);
const IS_HELD = patternOf(/برگزار|برپا|دایر|شرکت|اشتراک|حضور|گشایش|اغاز|خبر[ ]داد|میزبان|استقبال/u);

/** «وزیران خارجه این اتحادیه»: the body of that kind named last. */
const THIS_BODY = patternOf(new RegExp(`${EDGE}(?:این|ان)[ ](اتحادیه|سازمان|شورا|گروه|ایتلاف|مجمع|پیمان)${END}`, "u"));

function bodyMeant({ facts: { mentions } }: Scene, { clause }: Cast): string[] {
  const noun = matchIn(THIS_BODY, clause)?.[1];
  if (noun === undefined) return [];
  const named = mentions.slice(0, firstFrom(mentions, clause.to)).findLast(({ kind, name }) => kind === "organization" && foldText(name).includes(noun));
  return named ? [named.actor] : [];
}

function assemble(scene: Scene, cast: Cast, phrase: Phrase): Parts[] {
  const { text } = cast.clause;
  if (endsIn(text, SPOKEN_OF, phrase.at) && !matches(IS_HELD, cast.clause)) return [];
  const near = cast.actors.filter(({ at }) => at >= phrase.at - BODY_WINDOW && at < phrase.at + BODY_WINDOW);
  const named = near.some(({ who }) => who.kind === "organization") ? near : cast.actors.filter(({ role, at }) => role === "subject" && at < phrase.at).slice(0, 1);
  const here = named.filter(({ who }) => who.kind === "organization").map(({ who }) => who.actor);
  const bodies = here.length > 0 ? here : bodyMeant(scene, cast);
  const states = near.filter(({ who, at }, i) => who.kind === "state" && at >= phrase.end && (near[i + 1]?.joined === true || near[i]?.joined === true));
  const attends = matches(ATTENDS, cast.clause) || endsIn(text, SPEAKS_THERE, phrase.at);
  const there = attends ? cast.people.filter(({ role }) => !NOT_THERE.includes(role)) : [];
  const people = unique([...there.map(({ who }) => who), ...(attends ? carried(cast, there) : []), ...states.map(({ who }) => ({ id: who.actor, home: who.actor }))]);
  return [{ people, others: bodies }];
}

/** What «این نشست» can mean. */
const OCCASIONS: ReadonlySet<ToldKind> = new Set<ToldKind>(["summit", "session", "meeting", "press-conference"]);

/** Who is at the summit that the text just told of: people, and states by their delegations. */
function attend({ people, actors, before }: Cast, { at }: Phrase): Parts[] {
  if (before.findLast(({ kind }) => OCCASIONS.has(kind))?.kind !== "summit") return [];
  const here = people.filter(({ role, end }) => role === "subject" && end <= at).map(({ who }) => who);
  const sides = actors.filter(({ who, role, end }) => who.kind !== "place" && role === "subject" && end <= at).map(({ who }) => ({ id: who.actor, home: who.actor }));
  return [{ people: unique([...here, ...sides]), others: [] }];
}

/** «نشست بریکس», «نشست ژنو»: the noun takes the name of a body that is no state's own, or of a city. */
function convene(scene: Scene, cast: Cast, phrase: Phrase): Parts[] {
  const named = cast.actors.find(({ at }) => at >= phrase.end && at <= phrase.end + 1)?.who;
  if (named === undefined || named.kind === "state") return [];
  const actor = findActor(named.actor);
  if (named.kind === "organization" && (actor?.kind !== "organization" || isOfState(actor.of))) return [];
  return assemble(scene, cast, phrase).map(({ people, others }) => ({ people, others: others.length === 0 ? [named.actor] : others }));
}

/** Names of gatherings: «کنفرانس امنیتی مونیخ», «مجمع جهانی اقتصاد». */
const GATHERING = /^(?:کنفرانس|مجمع|همایش|اجلاس)[ ]/u;

/** A gathering that the authority file knows by its name, where somebody is there or it is held. */
function gather(scene: Scene, cast: Cast): Parts[] {
  const forum = cast.actors.find(({ who, role }) => who.kind === "organization" && (role === "in" || role === "subject") && GATHERING.test(who.name));
  if (forum === undefined || endsIn(cast.clause.text, SPOKEN_OF, forum.at)) return [];
  return assemble(scene, cast, forum).map(({ people }) => ({ people, others: [forum.who.actor] }));
}

function isOfState(owner: string | undefined): boolean {
  return owner !== undefined && findActor(owner)?.kind === "state";
}

/** Each once. */
function unique(people: readonly Participant[]): Participant[] {
  return eachOnce(people).map(({ id, home }) => ({ id, home }));
}
