import { findWithin, firstFrom } from "../text/spans-within.ts";
import { readClause } from "./clause-tellings.ts";
import { goOn, resumes, suspend, UNTOLD, type Main } from "./cut-sentence.ts";
import { tellDayBehind, tellDayPutOffTo } from "./days-across.ts";
import { denyClaims, isClaimed } from "./deny-claims.ts";
import type { Days, Scene } from "./event-cast.ts";
import { actorsIn, peopleIn } from "./event-scene.ts";
import { isPutOff, isTakenBack } from "./event-status.ts";
import { follow, isSaid, NOBODY } from "./event-thread.ts";
import { hasDay, NO_DAYS } from "./event-when-where.ts";
import type { Participant, Telling } from "./merge-tellings.ts";
import { isHeading } from "./opening-statement.ts";
import type { Clause } from "./read-clauses.ts";

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
