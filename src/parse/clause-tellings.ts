import { matches, patternOf } from "../text/pattern.ts";
import { rowsWithin, tableOf } from "../text/pattern-table.ts";
import { findWithin } from "../text/spans-within.ts";
import type { Cast, Scene } from "./event-cast.ts";
import { PREDICATES, type Needs, type Predicate, type ToldKind } from "./event-predicates.ts";
import { actorsIn } from "./event-scene.ts";
import { carriedBy, meantBeside, type Thread } from "./event-thread.ts";
import { hasDay, NO_DAYS, openingDay } from "./event-when-where.ts";
import { GAMES, isOfWork } from "./event-words.ts";
import type { Telling } from "./merge-tellings.ts";
import type { Clause } from "./read-clauses.ts";
import { readTelling } from "./read-telling.ts";

const TABLE = tableOf(PREDICATES);

/** A clause with those people whom it names, and what the text before it leaves open. */
interface Told extends Pick<Cast, "clause" | "people" | "days" | "before"> {
  readonly thread: Thread;
  readonly inHeading: boolean;
}

/** What a clause tells of: one event of each kind. */
export function readClause(scene: Scene, told: Told): Telling[] {
  const { clause } = told;
  const tellings = readPredicates(scene, told);
  if (tellings.length === 0) return tellings;
  // Where teams play, states meet by name alone.
  if (matches(GAMES, clause)) return tellings.filter(({ people }) => people.some(({ id, home }) => id !== home));
  // A meeting beside a summit has it for its place alone.
  const isBeside = ENCOUNTERS.some((kind) => hasKind(tellings, kind)) && matches(BESIDE, clause);
  const held = isBeside ? tellings.filter((telling) => !isGathering(telling)) : tellings;
  // «یک روز پیش از آن در نامه‌ای این سفر را …»: the day is that of the letter.
  return held.some(isNew) ? held.map((telling) => (telling.again ? { ...telling, ...NO_DAYS } : telling)) : held;
}

function isNew({ again, people, others, saying }: Telling): boolean {
  return !again && saying === null && people.length + others.length > 0;
}

/** What each predicate that stands in the clause tells. Most clauses have none: whom they name besides is asked of the others alone. */
function readPredicates(scene: Scene, told: Told): Telling[] {
  const { clause, inHeading } = told;
  const tellings: Telling[] = [];
  let cast: Cast | null = null;
  for (const predicate of rowsWithin(TABLE, clause)) {
    if (predicate.needs !== "onward" && isHidden(predicate.kind, tellings)) continue;
    if (!hasPlace(scene, told, predicate)) continue;
    const match = predicate.pattern.regex.exec(clause.text);
    if (!match || isOfWork(clause.text, match.index)) continue;
    cast ??= castOf(scene, told);
    tellings.push(...readTelling(scene, cast, predicate, { at: match.index, end: match.index + match[0].length }, inHeading));
  }
  return tellings;
}

/** Whether a predicate can tell of something in such a clause. */
function hasPlace(scene: Scene, { clause, inHeading }: Told, { dated, main, heading, needs }: Predicate): boolean {
  return (!dated || namesDay(scene, clause, needs)) && (!main || clause.link !== "which") && (!heading || inHeading);
}

function castOf(scene: Scene, { clause, people, thread, days, before }: Told): Cast {
  const actors = actorsIn(scene, clause);
  const isBegun = clause.link === "opens" || people.some(({ role }) => role === "subject");
  return {
    clause,
    people,
    actors,
    carried: carriedBy(thread, clause, people, actors),
    partner: meantBeside(thread, clause, people),
    isReport: thread.subject !== null && thread.subject.id === thread.subject.home,
    together: isBegun ? [] : thread.together,
    days,
    before,
  };
}

/** Whether the event is one that another kind of the same clause already tells. */
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
