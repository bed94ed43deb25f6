import { findActor } from "../authority/actors.ts";
import type { EventMark } from "../document/document.ts";
import { endingOf, endsIn } from "../text/ending.ts";
import { overFolded } from "../text/over-folded.ts";
import { matches, patternOf } from "../text/pattern.ts";
import { rowsWithin, tableOf } from "../text/pattern-table.ts";
import { letterAt } from "../text/reading.ts";
import type { Span } from "../text/span.ts";
import { findWithin, firstFrom, spansWithin } from "../text/spans-within.ts";
import { absorbHeadlines } from "./absorb-headline.ts";
import { readNames } from "./article-facts.ts";
import type { Cast, Days, Parts, Phrase, Scene } from "./event-cast.ts";
import { takePart } from "./event-participants.ts";
import { GAMES, isOfWork, wholeWords } from "./event-words.ts";
import { ALREADY_TOLD, ANOTHER, PREDICATES, type Needs, type Predicate, type ToldKind } from "./event-predicates.ts";
import { actorsIn, peopleIn } from "./event-scene.ts";
import { onOwnDays } from "./event-journeys.ts";
import { isConditional, isPutOff, isTakenBack, readStatus } from "./event-status.ts";
import { carriedBy, follow, isSaid, meantBeside, NOBODY, type Thread } from "./event-thread.ts";
import { isUntold, justNamed } from "./event-untold.ts";
import { hasDay, namedDays, NO_DAYS, openingDay, readDays, readOwnDays, readPeriod, readPlace, readSayingDays, withoutMatter } from "./event-when-where.ts";
import { isByTheWay, isOnlyNamed } from "./only-named.ts";
import { mergeTellings, toMark, type Event, type Participant, type Saying, type Telling } from "./merge-tellings.ts";
import { goOn, resumes, suspend, UNTOLD, type Main } from "./cut-sentence.ts";
import { dayOnJourneys } from "./days-of-journeys.ts";
import { dayPressConferences } from "./days-of-press.ts";
import { dayStatements } from "./days-of-words.ts";
import { nameSpeakers } from "./name-speakers.ts";
import { readDaysAcross, tellDayBehind, tellDayPutOffTo } from "./days-across.ts";
import { findOpeningStatement, findProtagonists, isAtTop, isHeading, isOnOccasion } from "./opening-statement.ts";
import { reportsIn, withoutUnnamed } from "./reported-news.ts";
import { denyClaims, isClaimed } from "./deny-claims.ts";
import { tellPairsApart } from "./tell-pairs-apart.ts";
import type { Clause } from "./read-clauses.ts";

/**
 * What the article says happened or was to happen, each event once, under the sentence that says so first;
 * `tellings` are what its clauses tell of, one by one.
 */
export function findEvents(scene: Scene, tellings: readonly Telling[]): EventMark[] {
  const told = dayPressConferences(dayOnJourneys(nameSpeakers(scene, absorbHeadlines(mergeTellings(tellPairsApart(tellings)))))).filter((event) => isOfSomebody(event) && !isOnlyNamed(scene.facts.source, event));
  // Few pages tell of a mere saying; of the others nobody asks whom they are about.
  const protagonists = told.some(({ saying }) => saying !== null) ? findProtagonists(scene) : NONE;
  const isReport = reportsIn(scene, tellings, told);
  const isTop = isAtTop(scene);
  const events = told.filter((event) => !isReport(event) && (!isByTheWay(event) || [event, ...event.witnesses].some(isTop)) && (event.saying === null || isNews(event, told, { protagonists, isTop })));
  const all = dayStatements(scene.facts, withoutUnnamed([...events, ...findOpeningStatement(scene, events).filter((event) => !isReport(event))]));
  const nameOf = readNames(scene.facts);
  return all.map((event) => toMark(event, nameOf)).sort((a, b) => a.from - b.from);
}

const NONE: ReadonlySet<string> = new Set();

/** A state alone gives no press conference: «سخنگوی وزارت خارجه هند به خبرنگاران گفت» names nobody. */
function isOfSomebody({ kind, people }: Event): boolean {
  return kind !== "press-conference" || people.length > 1 || people.some(({ id, home }) => id !== home);
}

/** Whom a page is about, and whether something is told where it tells its news. */
interface Front {
  readonly protagonists: ReadonlySet<string>;
  readonly isTop: (event: Span) => boolean;
}

/** Whether what somebody says is news of its own: no part of what else the page tells, and by whom it is about, or where it tells its news. */
function isNews(event: Event, told: readonly Event[], { protagonists, isTop }: Front): boolean {
  // What a page only adds farther below, without a day, was said some time.
  if (event.day === null && !isTop(event)) return false;
  // A denial is of what it denies, whatever else the page tells below of those for whom a body speaks.
  const isOfBody = event.saying === "denial" && isTop(event) && event.people.every(({ id, home }) => id === home);
  const isPart = isOnOccasion(event, isOfBody ? told.filter(isTop) : told);
  // «X در دیدار با Y …» at the top; farther below «X در توییتر نوشت» is what he wrote of it.
  if (event.saying === "post") return !isPart || isTop(event);
  const isTheirs = event.people.some(({ id, home }) => id === home || protagonists.has(id));
  return !isPart && (isTheirs || (event.saying === "denial" && isTop(event)));
}

/**
 * What the clauses of an article's blocks tell of, one after another: an event that is told twice is there twice.
 * A clause tells of an event by a predicate of the press, where those take part in it without whom there is
 * none; who is meant by «وی» or by no word at all, the clauses before tell.
 */
export function readTellings(scene: Scene, clauses: readonly (readonly Clause[])[]): Telling[] {
  const tellings: Telling[] = [];
  let thread = NOBODY;
  let days = NO_DAYS;
  // Of what somebody only mentions, the next sentence knows nothing: «X پنجشنبه گفت عضویت از ۱۱ دی رسمی می‌شود. Y که همان روز …».
  let ownDays = NO_DAYS;
  const claimed = new Set<number>();
  for (const [i, block] of scene.facts.blocks.entries()) {
    let main: Main = UNTOLD;
    for (const clause of clauses[i] ?? []) {
      const isResumed = resumes(main, clause);
      const people = isResumed ? goOn(main.people, peopleIn(scene, clause)) : peopleIn(scene, clause);
      if (clause.link === "opens") days = ownDays;
      if (isResumed && main.days.day !== null) days = main.days;
      const told = readClause(scene, { clause, people, thread, days, before: tellings, inHeading: isHeading(block) });
      if (isTakenBack(clause)) retell(tellings, clause, "denied");
      if (told.length === 0 && isPutOff(clause)) {
        retell(tellings, clause, "postponed");
        tellDayPutOffTo(scene.facts, tellings, clause);
      }
      if (told.length > 0 && isClaimed(clause)) claimed.add(clause.sentence.from);
      if (told.every(({ again }) => again)) tellDayBehind(scene.facts, tellings, clause);
      tellings.push(...told);
      const named = daysNamed(scene, clause, told);
      main = suspend(main, clause, { people, days: named ?? NO_DAYS, isTold: told.length > 0 });
      days = named ?? carryDays(days, clause, told);
      if (!isSaid(clause.link) || told.length > 0) ownDays = days;
      thread = follow(thread, clause, people, clause.link === "opens" ? headOf(scene, clause) : null);
    }
  }
  return denyClaims(scene.facts, tellings, claimed);
}

/** A clause with those people whom it names, and what the text before it leaves open. */
interface Told extends Pick<Cast, "clause" | "people" | "days" | "before"> {
  readonly thread: Thread;
  readonly inHeading: boolean;
}

function castOf(scene: Scene, { clause, people, thread, days, before }: Told): Cast {
  const actors = actorsIn(scene, clause);
  return { clause, people, actors, carried: carriedBy(thread, clause, people, actors), partner: meantBeside(thread, clause, people), isReport: thread.subject !== null && thread.subject.id === thread.subject.home, together: clause.link === "opens" || people.some(({ role }) => role === "subject") ? [] : thread.together, days, before };
}

/** How far from its beginning the subject of a sentence stands, in code units. */
const HEAD = 8;

/** The state or body with which a sentence begins, as its subject: «دولت عمان …», «طالبان …». */
function headOf(scene: Scene, clause: Clause): Participant | null {
  const first = scene.actors[firstFrom(scene.actors, clause.from)];
  if (!first || first.kind === "place" || first.from - clause.from > HEAD || first.to > clause.to) return null;
  const [actor] = actorsIn(scene, clause);
  return actor?.role === "subject" ? { id: first.actor, home: first.actor } : null;
}

/** Denies or puts off what the clauses before told in the same sentence. */
function retell(tellings: Telling[], { sentence }: Clause, status: "denied" | "postponed"): void {
  for (let i = tellings.length - 1; tellings[i]?.from === sentence.from; i--) {
    const telling = tellings[i];
    // Who denies does not deny his own words.
    if (telling && telling.kind !== "statement" && telling.kind !== "press-conference") tellings[i] = { ...telling, status };
  }
}

/** The days of what a clause tells, else those that it names first; `null` for none. */
function daysNamed({ facts }: Scene, clause: Clause, told: readonly Telling[]): Days | null {
  const last = told.findLast(({ day }) => day !== null) ?? findWithin(facts.dates, clause, hasDay);
  return last ? { day: last.day, lastDay: last.lastDay } : null;
}

/** The days told before a clause that names none: one that goes on the clause before keeps them, and a new sentence tells of its own. */
function carryDays(days: Days, clause: Clause, told: readonly Telling[]): Days {
  // «این دیدار یک ساعت ادامه یافت» tells of the same.
  return clause.link === "opens" && told.some(({ again }) => !again) ? NO_DAYS : days;
}

const TABLE = tableOf(PREDICATES);

/** What a clause tells of: one event of each kind. Most tell of none: whom they name besides is asked of the others alone. */
function readClause(scene: Scene, clause: Told): Telling[] {
  const tellings: Telling[] = [];
  let cast: Cast | null = null;
  for (const predicate of rowsWithin(TABLE, clause.clause)) {
    if ((predicate.needs !== "onward" && isHidden(predicate.kind, tellings)) || (predicate.dated && !namesDay(scene, clause.clause, predicate.needs)) || (predicate.main && clause.clause.link === "which") || (predicate.heading && !clause.inHeading)) continue;
    const match = predicate.pattern.regex.exec(clause.clause.text);
    if (!match || isOfWork(clause.clause.text, match.index)) continue;
    cast ??= castOf(scene, clause);
    tellings.push(...read(scene, cast, predicate, { at: match.index, end: match.index + match[0].length }, clause.inHeading));
  }
  // Where teams play, states meet by name alone.
  if (tellings.length > 0 && matches(GAMES, clause.clause)) return tellings.filter(({ people }) => people.some(({ id, home }) => id !== home));
  // A meeting beside a summit has it for its place alone.
  const beside = ENCOUNTERS.some((kind) => hasKind(tellings, kind)) && matches(BESIDE, clause.clause) ? tellings.filter((telling) => !isGathering(telling)) : tellings;
  // «یک روز پیش از آن در نامه‌ای این سفر را …»: the day is that of the letter.
  return beside.some(({ again, people, others, saying }) => !again && saying === null && people.length + others.length > 0) ? beside.map((telling) => (telling.again ? { ...telling, ...NO_DAYS } : telling)) : beside;
}

function isHidden(kind: ToldKind, tellings: readonly Telling[]): boolean {
  if (tellings.length === 0) return false;
  for (const other of HIDDEN_BY[kind] ?? NO_KINDS) if (hasKind(tellings, other)) return true;
  // What is said in a letter is the letter; whoever denies one makes a statement.
  if (kind === "statement" && tellings.some((telling) => telling.kind === "letter" && telling.status !== "denied")) return true;
  return hasKind(tellings, kind);
}

function hasKind(tellings: readonly Telling[], kind: ToldKind): boolean {
  for (const telling of tellings) if (telling.kind === kind) return true;
  return false;
}

/** Whether a clause names a day; «… و گفت» says it on that of its sentence. */
function namesDay({ facts: { dates } }: Scene, clause: Clause, needs: Needs): boolean {
  const isGoneOn = needs === "sayer" && clause.link === "and";
  return (findWithin(dates, clause, hasDay) ?? (isGoneOn ? openingDay(dates, clause) : undefined)) !== undefined;
}

const NO_KINDS: readonly ToldKind[] = [];

/** Kinds whose words the surer kinds use too: a press conference is called «نشست», a call «گفت‌وگو». */
const HIDDEN_BY: Partial<Record<ToldKind, readonly ToldKind[]>> = {
  talk: ["call", "meeting", "session"],
  summit: ["press-conference", "session"],
  session: ["press-conference", "call"],
};

/** A summit, or the sitting of a council. */
function isGathering({ kind, people, again }: Telling): boolean {
  return kind === "summit" || (kind === "meeting" && people.length === 0 && !again);
}

/** What takes place beside a summit. */
const ENCOUNTERS: readonly ToldKind[] = ["meeting", "talk", "session"];
/** «در حاشیه اجلاس»: where something else took place. A summit that is called by its heads of state is told itself: «در حاشیه اجلاس سران گروه ۲۰». */
const BESIDE = patternOf(/در[ ]حاشیه[ ](?!ان[ ]|.*(?:برگزار|برپا)[ ]|(?:[\p{L}\u200c]+[ ])?(?:نشست|اجلاس)[ ]سران[ ])/u);

/** A session of heads of state is a summit: «نشست سه‌جانبه … با حضور سران ایران، روسیه و ترکیه». */
const LEADERS = wholeWords("سران(?![ ](?:ستاد|قوا|ارتش|قبایل|عشایر))|(?:روسای|رییسان)[ ]جمهور(?:ی)?|رهبران");
/** «پیش از این سفر»: what the clause tells is another day's. */
const BEFORE_OR_AFTER = endingOf(/(?<!\p{L})(?:پیش|قبل|پس|بعد)[ ]از[ ](?:این|همین|ان)[ ]/u);
/** «برای شرکت در اجلاس …», «یک روز مانده به گشایش نشست …»: a gathering to which somebody is on the way has a day of its own. */
const TO_COME = endingOf(/(?<![\p{L}\u200c])(?:(?:برای|جهت|به[ ]منظور)[ ](?:شرکت|حضور|اشتراک|مشارکت|سخنرانی)[ ]در|(?:(?:پیش|قبل)[ ]از|مانده[ ](?:به|تا)|استانه)(?:[ ](?:اغاز|گشایش|برگزاری|شروع|افتتاح|برپایی))?|(?:شد|رفت|امد|کرد|رسید|می[ \u200c]?(?:شو|رو|ای|رس)د?)(?:ند)?[ ]تا[ ]در)[ ](?:[\p{L}\u200c]+[ ]){0,3}/u);
/** Whither a journey goes that is set for a day is mostly on that day; behind one that is over it is not. */
const PURPOSE_OF = endingOf(/(?<![\p{L}\u200c])(?:(?:برای|جهت|به[ ]منظور)[ ](?:(?:شرکت|حضور|اشتراک|مشارکت|سخنرانی)[ ]در[ ](?:[\p{L}\u200c]+[ ]){0,3})?|می[ \u200c]?(?:شو|رو|ای|رس)(?:د|ند)[ ]تا[ ]در[ ](?:[\p{L}\u200c]+[ ]){0,3})/u);
/** «دیدار اخیر با …». */
const RECENT = overFolded(/^[ ](?:اخیر|گذشته|پیشین)(?!\p{L})/u);
/** «گفت‌وگو کرده بود». */
const BACKGROUND = patternOf(/(?:کرده|شده|داشته|رفته|امده|گفته|فرستاده)[ ]بود(?:ند)?(?!\p{L})(?![ ]?،[ ].*(?:کرد|داشت|شد|رفت|پرداخت|نشست)(?:ند)?[ .]*$)/u);

function read(scene: Scene, cast: Cast, predicate: Predicate, phrase: Phrase, inHeading: boolean): Telling[] {
  const { clause } = cast;
  const attends = predicate.needs === "attendants" || predicate.needs === "heads";
  const again = attends || (endsIn(clause.text, ALREADY_TOLD, phrase.at) && !PREPOSITION.test(clause.text.slice(phrase.at)));
  // «در این نشست» takes no name.
  if (again && (predicate.needs === "convened" || predicate.needs === "forum")) return [];
  const isFirst = again && isUntold(cast, predicate.kind, phrase);
  const taken = isFirst ? justNamed(scene, cast, predicate.kind) : takePart(predicate, scene, cast, phrase);
  const all = again && !attends && !isFirst ? takeUp(taken, predicate.needs === "body" ? bodiesBehind(cast, phrase) : null) : taken;
  const parts = predicate.kind === "visit" || predicate.kind === "meeting" ? onOwnDays(all, scene.facts, cast) : all;
  if (parts.length === 0) return [];
  const isOnTheWay = predicate.kind === "summit" && endsIn(clause.text, predicate.needs === "forum" ? PURPOSE_OF : TO_COME, phrase.at);
  const own = isOnTheWay ? ownDayAt(scene, clause, phrase) : undefined;
  const said = predicate.needs in SAYINGS ? readSayingDays(scene.facts, cast, phrase.at) : readDays(predicate.kind === "statement" ? withoutMatter(scene.facts, clause, phrase) : scene.facts, cast, own ?? phrase.at);
  // What somebody says is said, whatever it says of what is to come.
  const told = readStatus(clause, { kind: predicate.kind, phrase, again, day: said.day }, scene.facts.published);
  const status = predicate.needs in SAYINGS && told !== "unreal" ? "held" : told;
  const isBeside = (again && endsIn(clause.text, BEFORE_OR_AFTER, phrase.at)) || (isOnTheWay && own === undefined && (status !== "announced" || !endsIn(clause.text, PURPOSE_OF, phrase.at)));
  const isOthers = isBeside || (predicate.kind === "visit" && endsIn(clause.text, AFTER, phrase.at) && matches(COMES_HOME, clause)) || (status === "announced" && isOfBefore(scene, clause, said));
  const when = isOthers || predicate.needs === "returner" ? NO_DAYS : said;
  if (status === "unreal" || isConditional(clause) || (predicate.dated && when.day === null)) return [];
  const place = readPlace(cast, phrase);
  const another = matches(ANOTHER, clause);
  const background = (isSaid(clause.link) && !cast.isReport) || (matches(BACKGROUND, clause) && (when.day === null || when.day !== scene.facts.published)) || RECENT.test(clause.text.slice(phrase.end));
  const period = when.day === null ? readPeriod(scene.facts, clause) : null;
  const isOpen = when.day === null && period === null;
  const kind = kindOf(scene, predicate.kind, parts, matches(LEADERS, clause));
  return parts.map(({ people, others, at }) => ({
    kind,
    status,
    ...(isOpen ? readDaysAcross(scene.facts, cast, { kind, status, background, again, another, people, place }) : at === undefined ? when : readOwnDays(scene.facts, clause, at, when)),
    period,
    place: predicate.kind === "visit" ? (others[0] ?? null) : place,
    people,
    others,
    again: again && !isFirst,
    another,
    background,
    inHeading,
    saying: SAYINGS[predicate.needs] ?? null,
    from: clause.sentence.from,
    to: clause.sentence.to,
    witnesses: NO_WITNESSES,
  }));
}

/** «پس از سفر به X و Y دیروز به مسکو بازگشت»: the day is that on which he came home. */
const AFTER = endingOf(/(?<![\p{L}\u200c])(?:پس|بعد)[ ]از[ ](?:پایان[ ])?/u);
const COMES_HOME = patternOf(/(?:باز|بر)گشت/u);

/** Where a clause names the day of the gathering itself: «اجلاس سران …، که ۴ و ۵ مه برگزار می‌شود». */
function ownDayAt({ facts }: Scene, clause: Clause, { end }: Phrase): number | undefined {
  return namedDays(facts.dates, clause).map(({ from }) => letterAt(clause, from)).find((at) => clause.text.slice(end, at).includes(" که "));
}

/** Bodies that sit in council: their sittings are meetings. */
const COUNCIL = /^(?:شورای|کمیته|کمیسیون|هیئت)[ ]/u;

/** A session is a summit where heads of state hold it, and no sitting of a world body's council is one. */
function kindOf(scene: Scene, kind: ToldKind, parts: readonly Parts[], hasLeaders: boolean): ToldKind {
  if (kind === "session") return hasLeaders ? "summit" : kind;
  const isSitting = kind === "summit" && !hasLeaders && parts.every(({ others: [body] }) => body !== undefined && isCouncil(scene, body));
  return isSitting ? "meeting" : kind;
}

function isCouncil({ facts: { mentions } }: Scene, id: string): boolean {
  const body = findActor(id);
  const name = body === null ? mentions.find(({ actor }) => actor === id)?.name : body.name;
  return id !== "gcc" && body?.kind !== "place" && name !== undefined && COUNCIL.test(name);
}

/** «یک روز پیش از آن در نامه‌ای …», «پس از آن راهی مسکو شد»: what begins so is no noun to the word before it. */
const PREPOSITION = overFolded(/^(?:در|طی|با|از|به|میزبان|پذیرای|می?همان|راهی|عازم|رهسپار|روانه|وارد)[ ]/u);

/** Whose rows tell of mere words. */
const SAYINGS: Partial<Record<Needs, Saying>> = { poster: "post", sayer: "words", denier: "denial" };

const NO_WITNESSES: readonly Span[] = [];

/** «به کاخ رفت تا با او گفت‌وگو کند»: what one does and what for are of one day. */
const PURPOSE = wholeWords("(?:کرد|رفت|امد|شد|شتافت|گرفت)(?:ند)?[ ]تا(?:[ ][\\p{L}\u200c]+){1,20}[ ](?:کن|بگیر|بنشین|بزن)(?:د|ند)");

/** «سه‌شنبه گفت‌وگو کرد و قرار است به دوحه برود»: the day behind belongs to the clause before. */
function isOfBefore({ facts: { dates, published } }: Scene, clause: Clause, { day }: Days): boolean {
  return day !== null && published !== null && day < published && !matches(PURPOSE, clause) && !spansWithin(dates, clause).some((date) => date.day === day);
}

/** Of an event already told only who is named counts: who else is there has been said. `bodies` are those whose gathering it can be, `null` for any. */
function takeUp(parts: readonly Parts[], bodies: ReadonlySet<string> | null): Parts[] {
  const [first] = parts;
  const others = first?.others ?? [];
  return [{ people: first?.people.filter(({ id, home }) => id !== home) ?? [], others: bodies === null ? others : others.filter((id) => bodies.has(id)) }];
}

/** The body whose name «این نشست» takes; «اصلاح شورای امنیت از بحث‌های این اجلاس است» names none. */
function bodiesBehind({ actors }: Cast, { at, end }: Phrase): ReadonlySet<string> {
  return new Set(actors.filter((actor) => actor.end >= at && actor.at <= end + 1).map(({ who }) => who.actor));
}
