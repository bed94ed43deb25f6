import type { EventStatus } from "../document/document.ts";
import { endingOf, endsIn } from "../text/ending.ts";
import { foldText } from "../text/fold.ts";
import { overFolded } from "../text/over-folded.ts";
import { matches, patternOf } from "../text/pattern.ts";
import { letterAt } from "../text/reading.ts";
import { spansWithin } from "../text/spans-within.ts";
import type { Cast, Days, Phrase, Scene } from "./event-cast.ts";
import type { Predicate } from "./event-predicates.ts";
import { isConditional, readStatus } from "./event-status.ts";
import { namedDays, NO_DAYS, readDays, readSayingDays, withoutMatter } from "./event-when-where.ts";
import { wholeWords } from "./event-words.ts";
import type { Clause } from "./read-clauses.ts";

/** What a predicate of a clause tells, and where. */
interface Told {
  readonly cast: Cast;
  readonly predicate: Predicate;
  readonly phrase: Phrase;
  /** «این دیدار»: an event already told. */
  readonly again: boolean;
  /** Whether it is somebody's words. */
  readonly isSaying: boolean;
}

/** Whether and when it took place. */
export interface Time {
  readonly status: EventStatus;
  readonly when: Days;
}

/** Whether what is told took place or is to, and on which days; `null` for what the clause does not say is so. */
export function readTime(scene: Scene, { cast, predicate, phrase, again, isSaying }: Told): Time | null {
  const { clause } = cast;
  const { kind, needs } = predicate;
  const isOnTheWay = kind === "summit" && endsIn(clause.text, needs === "forum" ? PURPOSE_OF : TO_COME, phrase.at);
  const own = isOnTheWay ? ownDayAt(scene, clause, phrase) : undefined;
  const said = isSaying ? readSayingDays(scene.facts, cast, phrase.at) : readDays(kind === "statement" ? withoutMatter(scene.facts, clause, phrase) : scene.facts, cast, own ?? phrase.at);
  const told = readStatus(clause, { kind, phrase, again, day: said.day }, scene.facts.published);
  if (told === "unreal" || isConditional(clause)) return null;
  // What somebody says is said, whatever it says of what is to come.
  const status = isSaying ? "held" : told === "held" && isOnlyBegun(clause) ? "announced" : told;
  const isBeside = (again && endsIn(clause.text, BEFORE_OR_AFTER, phrase.at)) || (isOnTheWay && own === undefined && (status !== "announced" || !endsIn(clause.text, PURPOSE_OF, phrase.at)));
  const isToCome = endsIn(clause.text, REMAINING, phrase.at) && namedDays(scene.facts.dates, clause).every(({ from }) => letterAt(clause, from) < phrase.at);
  const isNews = endsIn(clause.text, OF_NEWS, phrase.at) && GIVES_NEWS.test(clause.text.slice(phrase.end)) && namedDays(scene.facts.dates, clause).every(({ from }) => letterAt(clause, from) < phrase.at);
  const isSpokenOf = again && endsIn(clause.text, SPOKEN_OF, phrase.at);
  const isLater = kind === "visit" && AFTER_STAY.test(clause.text.slice(0, phrase.at));
  const isHomecoming = kind === "visit" && (needs === "returner" || (endsIn(clause.text, AFTER, phrase.at) && matches(COMES_HOME, clause)));
  const isOthers = isBeside || isToCome || isNews || isSpokenOf || isLater || isHomecoming || (status === "announced" && isOfBefore(scene, clause, said));
  const when = isOthers ? NO_DAYS : said;
  return predicate.dated && when.day === null ? null : { status, when };
}

/** «پیش از این سفر»: what the clause tells is another day's. */
const BEFORE_OR_AFTER = endingOf(/(?<!\p{L})(?:پیش|قبل|پس|بعد)[ ]از[ ](?:این|همین|ان)[ ]/u);
/** «برای شرکت در اجلاس …», «یک روز مانده به گشایش نشست …»: a gathering to which somebody is on the way has a day of its own. */
const TO_COME = endingOf(/(?<![\p{L}\u200c])(?:(?:برای|جهت|به[ ]منظور)[ ](?:شرکت|حضور|اشتراک|مشارکت|سخنرانی)[ ]در|(?:(?:پیش|قبل)[ ]از|مانده[ ](?:به|تا)|استانه)(?:[ ](?:اغاز|گشایش|برگزاری|شروع|افتتاح|برپایی))?|(?:شد|رفت|امد|کرد|رسید|می[ \u200c]?(?:شو|رو|ای|رس)د?)(?:ند)?[ ]تا[ ]در)[ ](?:[\p{L}\u200c]+[ ]){0,3}/u);
/** Whither a journey goes that is set for a day is mostly on that day; behind one that is over it is not. */
const PURPOSE_OF = endingOf(/(?<![\p{L}\u200c])(?:(?:برای|جهت|به[ ]منظور)[ ](?:(?:شرکت|حضور|اشتراک|مشارکت|سخنرانی)[ ]در[ ](?:[\p{L}\u200c]+[ ]){0,3})?|می[ \u200c]?(?:شو|رو|ای|رس)(?:د|ند)[ ]تا[ ]در[ ](?:[\p{L}\u200c]+[ ]){0,3})/u);

/** «پس از سفر به X و Y دیروز به مسکو بازگشت»: the day is that on which he came home. */
const AFTER = endingOf(/(?<![\p{L}\u200c])(?:پس|بعد)[ ]از[ ](?:پایان[ ])?/u);
const COMES_HOME = patternOf(/(?:باز|بر)گشت/u);

/** Where a clause names the day of the gathering itself: «اجلاس سران …، که ۴ و ۵ مه برگزار می‌شود». */
function ownDayAt({ facts }: Scene, clause: Clause, { end }: Phrase): number | undefined {
  return namedDays(facts.dates, clause).map(({ from }) => letterAt(clause, from)).find((at) => clause.text.slice(end, at).includes(" که "));
}

/** «۲۸ آبان، یک روز مانده به دور تازه مذاکرات، …»: the day before it is not its own. */
const REMAINING = endingOf(/(?<![\p{L}\u200c])مانده[ ](?:به|تا)[ ](?:[\p{L}\u200c]+[ ]){0,4}/u);

/** «سخنگو امروز از سفر X به Y خبر داد»: he says so today. */
const OF_NEWS = endingOf(/(?<![\p{L}\u200c])از[ ](?:انجام[ ]|برگزاری[ ])?/u);
const GIVES_NEWS = overFolded(/[ ]خبر[ ](?:داد|می[ \u200c]?ده)/u);

/** «سخنگو امروز با اشاره به این سفر گفت»: he speaks of it today. */
const SPOKEN_OF = endingOf(/(?<!\p{L})(?:اشاره[ ]به|اعلام|تایید|درباره|در[ ](?:مورد|خصوص|باره))[ ](?:این|همین|ان)[ ]/u);

/** «با همتای خود دیدار کرده و درباره سوریه رایزنی خواهد کرد»: a participle has the time of the verb behind it. */
function isOnlyBegun(clause: Clause): boolean {
  if (!PARTICIPLE.test(clause.text)) return false;
  const behind = foldText(clause.source.slice(clause.to, Math.min(clause.sentence.to, clause.to + VERB_WITHIN)));
  return TO_BE.test(behind);
}

const PARTICIPLE = overFolded(/(?<!\p{L})(?:کرده|داشته|نموده|رفته|شده|گرفته)[ ]*$/u);
const TO_BE = overFolded(/^[ ]*و[ ][^.؛]*[ ](?:خواهد|خواهند)[ ](?:کرد|داشت|پرداخت|رفت|گفت|گرفت|شد|بود|نمود)/u);
/** In code units. */
const VERB_WITHIN = 160;

/** «یکشنبه راهی فنلاند شد، پس از یک روز حضور در این کشور به سوئد رفت»: on some later day. */
const AFTER_STAY = overFolded(/(?<!\p{L})(?:پس|بعد)[ ]از[ ](?:یک|دو|سه|چهار|چند|[0-9])[ ](?:روز|شب|هفته)[ ](?:(?:حضور|اقامت|توقف|دیدار|سفر|رایزنی|مذاکره|گفت[ \u200c]?و[ \u200c]?گو)[ ]).*$|(?<!\p{L})در[ ]ادامه[ ](?:(?:این|همین)[ ])?سفر[ ].*$/u);

/** «به کاخ رفت تا با او گفت‌وگو کند»: what one does and what for are of one day. */
const PURPOSE = wholeWords("(?:کرد|رفت|امد|شد|شتافت|گرفت)(?:ند)?[ ]تا(?:[ ][\\p{L}\u200c]+){1,20}[ ](?:کن|بگیر|بنشین|بزن)(?:د|ند)");

/** «سه‌شنبه گفت‌وگو کرد و قرار است به دوحه برود»: the day behind belongs to the clause before. */
function isOfBefore({ facts: { dates, published } }: Scene, clause: Clause, { day }: Days): boolean {
  return day !== null && published !== null && day < published && !matches(PURPOSE, clause) && !spansWithin(dates, clause).some((date) => date.day === day);
}
