import { endsIn } from "../text/ending.ts";
import { overFolded } from "../text/over-folded.ts";
import { matches, patternOf } from "../text/pattern.ts";
import type { Span } from "../text/span.ts";
import { readDaysAcross } from "./days-across.ts";
import type { Cast, Parts, Phrase, Scene } from "./event-cast.ts";
import { onOwnDays } from "./event-journeys.ts";
import { takePart } from "./event-participants.ts";
import { ALREADY_TOLD, ANOTHER, type Needs, type Predicate } from "./event-predicates.ts";
import { isSaid } from "./event-thread.ts";
import { isUntold, justNamed } from "./event-untold.ts";
import { readOwnDays, readPeriod, readPlace } from "./event-when-where.ts";
import type { Saying, Telling } from "./merge-tellings.ts";
import { toldKind } from "./told-kind.ts";
import { readTime, type Time } from "./told-time.ts";

/** What a predicate that stands in a clause tells of: one event, or one for each who does the same; none where nobody takes part in it. */
export function readTelling(scene: Scene, cast: Cast, predicate: Predicate, phrase: Phrase, inHeading: boolean): Telling[] {
  const { clause } = cast;
  const again = isTakenUp(cast, predicate, phrase);
  // «در این نشست» takes no name.
  if (again && (predicate.needs === "convened" || predicate.needs === "forum")) return [];
  const isFirst = again && isUntold(cast, predicate.kind, phrase);
  const parts = readParts(scene, cast, { predicate, phrase, again, isFirst });
  if (parts.length === 0) return [];
  const saying = SAYINGS[predicate.needs] ?? null;
  const time = readTime(scene, { cast, predicate, phrase, again, isSaying: saying !== null });
  if (time === null) return [];
  const common = {
    kind: toldKind(scene, cast, predicate.kind, parts),
    status: time.status,
    period: time.when.day === null ? readPeriod(scene.facts, clause) : null,
    again: again && !isFirst,
    another: matches(ANOTHER, clause),
    background: isBackground(scene, cast, phrase, time),
    inHeading,
    saying,
    from: clause.sentence.from,
    to: clause.sentence.to,
    witnesses: NO_WITNESSES,
  };
  const place = readPlace(cast, phrase);
  const isOpen = time.when.day === null && common.period === null;
  return parts.map(({ people, others, at }) => ({
    ...common,
    ...(isOpen ? readDaysAcross(scene.facts, cast, { ...common, again, people, place }) : at === undefined ? time.when : readOwnDays(scene.facts, clause, at, time.when)),
    place: predicate.kind === "visit" ? (others[0] ?? null) : place,
    people,
    others,
  }));
}

/** Whose rows say who was there, of what was told: «شرکت‌کنندگان نشست». */
const ATTENDS: readonly Needs[] = ["attendants", "heads"];

/** Whether it is an event already told: «در این دیدار». */
function isTakenUp({ clause: { text } }: Cast, { needs }: Predicate, { at }: Phrase): boolean {
  return ATTENDS.includes(needs) || (endsIn(text, ALREADY_TOLD, at) && !PREPOSITION.test(text.slice(at)));
}

/** What is known of a predicate before it is known who takes part. */
interface Noun {
  readonly predicate: Predicate;
  readonly phrase: Phrase;
  readonly again: boolean;
  /** «این دیدار» of which nothing before told. */
  readonly isFirst: boolean;
}

/** Who takes part; where one does the same with several or on several days, each for itself. */
function readParts(scene: Scene, cast: Cast, { predicate, phrase, again, isFirst }: Noun): readonly Parts[] {
  const { kind, needs } = predicate;
  const taken = isFirst ? justNamed(scene, cast, kind) : takePart(predicate, scene, cast, phrase);
  const isMore = again && !isFirst && !ATTENDS.includes(needs);
  const all = isMore ? takeUp(taken, needs === "body" ? bodiesBehind(cast, phrase) : null) : taken;
  return kind === "visit" || kind === "meeting" ? onOwnDays(all, scene.facts, cast) : all;
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

/** «یک روز پیش از آن در نامه‌ای …», «پس از آن راهی مسکو شد»: what begins so is no noun to the word before it. */
const PREPOSITION = overFolded(/^(?:در|طی|با|از|به|میزبان|پذیرای|می?همان|راهی|عازم|رهسپار|روانه|وارد)[ ]/u);

/** Whether it happened before what the page is about. */
function isBackground({ facts: { published } }: Scene, { clause, isReport }: Cast, { end }: Phrase, { when: { day } }: Time): boolean {
  const isWordOfOther = isSaid(clause.link) && !isReport;
  return isWordOfOther || (matches(BACKGROUND, clause) && (day === null || day !== published)) || RECENT.test(clause.text.slice(end));
}

/** «دیدار اخیر با …». */
const RECENT = overFolded(/^[ ](?:اخیر|گذشته|پیشین)(?!\p{L})/u);
/** «گفت‌وگو کرده بود». */
const BACKGROUND = patternOf(/(?:کرده|شده|داشته|رفته|امده|گفته|فرستاده)[ ]بود(?:ند)?(?!\p{L})(?![ ]?،[ ].*(?:کرد|داشت|شد|رفت|پرداخت|نشست)(?:ند)?[ .]*$)/u);

/** Whose rows tell of mere words. */
const SAYINGS: Partial<Record<Needs, Saying>> = { poster: "post", sayer: "words", denier: "denial" };

const NO_WITNESSES: readonly Span[] = [];
