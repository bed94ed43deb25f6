import { findActor } from "../authority/actors.ts";
import { overFolded } from "../text/over-folded.ts";
import { matches, matchIn, patternOf } from "../text/pattern.ts";
import { FIRST_PERSON, PRONOUN, THIS_ONE } from "./event-predicates.ts";
import { EDGE, END, wholeWords } from "./event-words.ts";
import type { Participant } from "./merge-tellings.ts";
import type { Clause } from "./read-clauses.ts";
import type { ActorCast, PartyCast } from "./read-roles.ts";

/** Of whom an article is speaking, from clause to clause. */
export interface Thread {
  /** Who does what the sentence tells, outside what somebody says: «وی» of the next sentence. */
  readonly topic: Participant | null;
  /** The same of the sentence before. */
  readonly earlier: Participant | null;
  /** The subject of the clause before. */
  readonly subject: Participant | null;
  /** The last who was named in it: of him «که …» tells more. */
  readonly last: Participant | null;
  /** Whether the clause stands in somebody's words. */
  readonly quoted: boolean;
  /** Of whom the clause says that somebody spoke: «وی درباره سفر X گفت: …». */
  readonly spokenOf: Participant | null;
  /** The subjects of the clause that named any last, where these are several. */
  readonly together: readonly Participant[];
  /** For whom he speaks who says it: of whom the text told before its spokesman. */
  readonly voiceOf: Participant | null;
  /** Who said something last. */
  readonly speaker: Participant | null;
  /** The last named of each state and body. */
  readonly byHome: ReadonlyMap<string, Participant>;
}

export const NOBODY: Thread = { topic: null, earlier: null, subject: null, last: null, quoted: false, spokenOf: null, together: [], voiceOf: null, speaker: null, byHome: new Map() };

/** Whom a clause means where it names no subject of its own; `null` where grammar does not say. */
export function carriedBy(thread: Thread, clause: Clause, people: readonly PartyCast[], actors: readonly ActorCast[]): Participant | null {
  const { topic, subject, last } = thread;
  const { link, text } = clause;
  if (link === "which") return last;
  if (people.some(({ role }) => role === "subject")) return null;
  const aide = aideMeant(thread, clause, people);
  if (aide) return aide;
  if (link === "opens" && subject !== null && subject.id === subject.home && THIS_BODY.test(text)) return subject;
  const described = matchIn(THIS_ONE, clause);
  // «با X، وزیر نفت ایران، …»: X is he.
  if (described && !people.some(({ at, end }) => at < described.index && end >= described.index)) return describedBy(thread, described, text, actors);
  if (BEGINS_WITH_ANOTHER.test(text)) return null;
  if (isSaid(link) && thread.spokenOf && matches(PRONOUN, clause)) return thread.spokenOf;
  if (matches(PRONOUN, clause)) return link === "opens" ? topic : (subject ?? topic);
  if (link === "opens") return people.some(({ role }) => role === "with") ? topic : null;
  if (link === "and" && thread.quoted && SAYS_ALONE.test(text)) return topic;
  // In his own words who speaks is «I»: of somebody else they say what no name of ours says.
  if (link === "quoted" && !matches(FIRST_PERSON, clause)) return null;
  if (isSaid(link) && !matches(FIRST_PERSON, clause)) return people.length > 0 || (link === "said" && BARE.test(text)) ? (thread.voiceOf ?? subject) : null;
  return subject ?? topic;
}

/** «درباره ادعای X که نوشته بود Y نامه را داده، گفت»: behind what others say the one speaks with whom the sentence began. */
const SAYS_ALONE = overFolded(/^[ ]*(?:گفت|افزود|پاسخ[ ]داد|تاکید[ ]کرد|اظهار[ ](?:کرد|داشت)|تصریح[ ]کرد|بیان[ ]کرد)[ ]*$/u);

/** «معاون وزیر خارجه» at the head of a sentence, without a name. */
const BEGINS_WITH_AIDE = overFolded(/^[ ]*(?:به[ ]گزارش[ ][^،]{2,90}،[ ])?(?:معاون|دستیار|مشاور|معین|فرستاده|نماینده)[ ]/u);

/** Whom a sentence means that begins with the title of an aide alone: the one of whom the article speaks, if he can be of that house, and is not its head. */
function aideMeant({ topic }: Thread, { link, text }: Clause, people: readonly PartyCast[]): Participant | null {
  const head = people.find(({ role }) => role === "title")?.who;
  if (link !== "opens" || head === undefined || topic === null || topic.id === topic.home || topic.id === head.id || !BEGINS_WITH_AIDE.test(text)) return null;
  return topic.home === null || topic.home === head.home ? topic : null;
}

/** «این وزارت در اعلامیه‌ای …»: the body of which the sentence before told. */
const THIS_BODY = overFolded(/^[ ]*(?:به[ ](?:گزارش|نوشته)[ ][^،]{2,60}،[ ])?(?:این|ان)[ ](?:وزارت|نهاد|سازمان|گروه|سفارت|کمیته|شورا|دفتر|جنبش|حزب|اداره|ستاد|اژانس)(?:[ \u200c]?خانه)?[ ]/u);

const HIM = "(?:او|وی|ایشان|نامبرده)";
/** «با او», «میزبان وی بود», «او را پذیرفت», «او و X»: somebody beside the subject of the clause. */
const BESIDE_HIM = patternOf(new RegExp(`${EDGE}(?:با|میزبان|پذیرای|به[ ](?:دیدار|ملاقات|دیدن|استقبال|پیشواز))[ ]${HIM}${END}|${EDGE}از[ ]${HIM}[ ](?:.{1,30}[ ])?(?:استقبال|پذیرایی)[ ]|${EDGE}${HIM}[ ]را[ ](?:.{1,30}[ ])?(?:به[ ]حضور|پذیرفت|دید|ملاقات|همراهی)|${EDGE}به[ ]${HIM}[ ](?:[\\p{L}]+[ ])?(?:زنگ|تلفن)[ ]|^[ ]*${HIM}[ ](?:و|همراه[ ]با|به[ ]همراه)[ ]`, "u"));

/** Whom a pronoun behind a preposition means: of whom the text spoke before the clause's own subject. */
export function meantBeside({ topic, subject, last, earlier }: Thread, clause: Clause, people: readonly PartyCast[]): Participant | null {
  if (clause.link === "quoted" || !matches(BESIDE_HIM, clause)) return null;
  // «X که ساعتی بعد با او دیدار کرد»: beside X, of whom the clause tells, of whom the text spoke.
  if (clause.link === "which") return topic?.id === last?.id ? earlier : topic;
  if (clause.link === "opens") return ofAnother([topic, earlier, last], people);
  const doer = subject ?? topic;
  // «X به دعوت Y به تهران می‌آید و با او گفت‌وگو می‌کند»: nobody meets himself.
  return people.some(({ role }) => role === "subject") || last === null || last.id === doer?.id || matches(FIRST_PERSON, clause) ? doer : last;
}

/** «X از او استقبال کرد. ساعتی بعد Y او را پذیرفت»: where X and Y are of one state, who was received is the other of whom it spoke. */
function ofAnother(meant: readonly (Participant | null)[], people: readonly PartyCast[]): Participant | null {
  const home = people.find(({ role }) => role === "subject")?.who.home ?? null;
  const [first = null] = meant;
  return home === null || first?.home !== home ? first : (meant.find((one) => one !== null && one.home !== home) ?? first);
}

const IS_THIS = /^(?:این|ان)[ ]/u;
/** «معاون وزیر تجارت کشورش»: a title that goes on is of somebody whom the text has not named. */
const OF_ANOTHER = overFolded(/^[ ](?:وزیر|معاون|رییس|مدیر|سفیر|مشاور|دبیر|امور|امنیت|دفاع|اقتصاد|تجارت|نفت|انرژی|کشور|راه|بهداشت|فرهنگ|ویژه|دایم|ارشد|اول|پارلمانی|سیاسی|اقتصادی|حقوقی|بین[ \u200c]?الملل)(?![\p{L}\u200c])/u);
/** «هیأتی از وزارت نفت …», «یک مقام محلی …»: somebody does it of whom nobody knows the name. */
const BEGINS_WITH_ANOTHER = overFolded(/^[ ]*(?:که[ ])?(?:هی[ای]?ت(?:ی)?[ ](?!همراه)|یک[ ](?:مقام|منبع|دیپلمات|هی[ای]?ت|نماینده|کارشناس|عضو)|برخی[ ]|شماری[ ]|گروهی[ ])/u);

/** «این دیپلمات سوئدی»: the last named of that state, else of whom the article speaks. */
function describedBy({ topic, byHome }: Thread, { 0: words, index }: RegExpExecArray, text: string, actors: readonly ActorCast[]): Participant | null {
  const end = index + words.length;
  const whose = actors.find(({ at }) => at >= end && at <= end + 2);
  const home = whose && findActor(whose.who.actor);
  const state = home?.kind === "organization" ? home.of : undefined;
  if (!home && !IS_THIS.test(words) && OF_ANOTHER.test(text.slice(end))) return null;
  // Of whom the article speaks comes before whom it only names.
  if (home && topic?.home === home.id && topic.id !== topic.home) return topic;
  return (home && byHome.get(home.id)) ?? (state === undefined ? undefined : byHome.get(state)) ?? topic;
}

/** «گفت فردا به مسکو می‌رود»: no word stands where the subject would, so it is the speaker who goes. */
const BARE = /^[ ]*(?:که[ ])?(?:برای[ ][^،,]{1,60}[ ](?=به[ ]))?(?:(?:او|وی|خود|همان|فردا|امروز|امشب|شب|صبح|عصر|ظهر|روز|هفته|ماه|اینده|بعد|این|نیز|هم|[\p{L}]+[ ]ماه|در[ ](?:راس|صدر)[ ]هی[ای]?ت[\p{L}]*(?:[ ](?!به)[\p{L}]+)?|قصد[ ]دارد|قرار[ ]است|(?:یک|دو|سه|چهار|پنج)?[ \u200c]?شنبه|جمعه)[ ])*(?:به|با|راهی|عازم|وارد|رهسپار)[ ]/u;

/** Whether a clause stands in what somebody says. */
export function isSaid(link: Clause["link"]): boolean {
  return link === "said" || link === "quoted";
}

/** The thread behind a clause; `head` is the state or body that does what a sentence begins with. What somebody says leaves the speaker the one of whom the next sentence speaks. */
export function follow(thread: Thread, clause: Clause, people: readonly PartyCast[], head: Participant | null): Thread {
  const { link } = clause;
  if (people.length === 0 && link !== "opens") return thread.quoted || !isSaid(link) ? thread : { ...thread, quoted: true };
  const quoted = isSaid(link) || (link !== "opens" && thread.quoted);
  const subjects = people.filter(({ role }) => role === "subject").map(({ who }) => who);
  const first = subjects[0] ?? null;
  const goesOn = link === "opens" && first === null && matches(GOES_ON, clause) ? thread.speaker : null;
  const subject = first ?? (link === "opens" ? (goesOn ?? head ?? thread.topic) : thread.subject);
  const keepsTopic = quoted || link === "which" || first === null;
  return {
    topic: goesOn ?? (keepsTopic ? thread.topic : first),
    earlier: link === "opens" ? thread.topic : thread.earlier,
    subject: link === "which" ? thread.subject : subject,
    last: people.findLast(({ role }) => role !== "title")?.who ?? aideMeant(thread, clause, people) ?? goesOn ?? thread.last,
    quoted,
    together: link === "opens" || first !== null ? subjects : thread.together,
    spokenOf: people.find(({ role }) => role === "topic")?.who ?? null,
    voiceOf: link === "opens" ? (first !== null && matches(SPOKESMAN, clause) ? spokenFor(thread, first) : null) : thread.voiceOf,
    speaker: goesOn ?? (link === "opens" && matches(SAYS, clause) ? (first ?? thread.topic) : thread.speaker),
    byHome: people.length === 0 ? thread.byHome : addHomes(thread.byHome, people),
  };
}

const SAYS = patternOf(new RegExp(`(?:گفت|گفته|افزود|نوشت|(?:ادامه|توضیح|خبر)[ ]داد|(?:تاکید|تصریح|اظهار|بیان|اعلام|عنوان|خاطرنشان|خاطر[ ]نشان|یاداور)[ ](?:کرد|داشت|شد|ساخت))${END}`, "u"));
/** «X گفت … . در راس آنان شهید Y است. وی در ادامه گفت»: it is X who goes on, whomever he named meanwhile. */
const GOES_ON = patternOf(new RegExp(`^[ ]*${HIM}[ ](?:(?:نیز|هم|همچنین|در[ ](?:ادامه|پایان|بخش[ ]دیگری))[ ].{0,60}(?:گفت|تاکید[ ]کرد|تصریح[ ]کرد)|(?:.{0,40}[ ])?(?:افزود|ادامه[ ]داد))${END}`, "u"));

/** «سخنگوی X گفت دیدار با Y جمعه انجام می‌گیرد»: it is X who meets. */
const SPOKESMAN = wholeWords("سخنگوی");

/** Of whom the text spoke before his spokesman, if both are of one house. */
function spokenFor({ topic }: Thread, spokesman: Participant): Participant | null {
  return topic !== null && topic.id !== topic.home && topic.id !== spokesman.id && topic.home === spokesman.home ? topic : null;
}

function addHomes(byHome: ReadonlyMap<string, Participant>, people: readonly PartyCast[]): ReadonlyMap<string, Participant> {
  let homes: Map<string, Participant> | null = null;
  for (const { who } of people) {
    if (who.home === null || who.home === who.id || (homes ?? byHome).get(who.home)?.id === who.id) continue;
    homes ??= new Map(byHome);
    homes.set(who.home, who);
  }
  return homes ?? byHome;
}
