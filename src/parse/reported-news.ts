import type { Span } from "../text/span.ts";
import { holdBeginning } from "../text/spans-within.ts";
import type { Scene } from "./event-cast.ts";
import type { ToldKind } from "./event-predicates.ts";
import type { Event, Telling } from "./merge-tellings.ts";
import { isHeading, isOnOccasion, speaksAbove } from "./opening-statement.ts";
import { isOfState } from "./same-event.ts";

/** Words that only tell the news of a page, and are none of their own. */

/** What people do, and a spokesman tells of. */
const DEEDS: readonly ToldKind[] = ["call", "meeting", "visit", "letter", "talk", "session"];

/**
 * Whether a statement only reports what a page tells: a ministry's words of another of its events, told before or with them, or
 * anybody's below a headline that tells what others do. What is published there in writing does so where it is of that very event.
 */
export function reportsIn(scene: Scene, tellings: readonly Telling[], told: readonly Event[]): (event: Event) => boolean {
  const isOfDeeds = tellings.some(({ kind, inHeading, status }) => inHeading && status !== "denied" && DEEDS.includes(kind)) && !speaksAbove(scene);
  const heads = scene.facts.blocks.filter(isHeading);
  const deeds = told.filter(isDeed);
  const above = isOfDeeds ? namedIn(scene, heads) : NOBODY;
  return (event) => {
    if (event.kind !== "statement") return false;
    const isBesideDeeds = isOfDeeds && (event.saying !== null || tells(event, deeds)) && !event.people.some(({ id }) => above.has(id));
    // A headline that quotes somebody has news in what he says there, whatever deed he speaks of.
    return isBesideDeeds || (!holdBeginning(heads, event) && isMereReport(event, deeds)) || isOfMinistry(event, told);
  };
}

const NOBODY: ReadonlySet<string> = new Set();

/** Whom some blocks name. */
function namedIn({ parties, actors }: Scene, blocks: readonly Span[]): Set<string> {
  const named = [...parties.map(({ id, from }) => ({ id, from })), ...actors.map(({ actor, from }) => ({ id: actor, from }))];
  return new Set(named.filter((one) => holdBeginning(blocks, one)).map(({ id }) => id));
}

/** Whether the very sentence tells of the deed. What somebody publishes of his own, «پیامی در مورد تماس با X منتشر کرد», or denies is more than that. */
function isMereReport(event: Event, deeds: readonly Event[]): boolean {
  if (event.saying === null) return isOfBody(event) && tellsFirst(event, deeds);
  return event.saying !== "denial" && tells(event, deeds);
}

function isOfBody({ people }: Event): boolean {
  return people.every(({ id, home }) => id === home);
}

/** «سخنگوی دولت اتیوپی این پیشنهاد را رد کرد. لگسه تولو گفت …»: who speaks for a state or body above has his name below, and says it once. */
export function withoutUnnamed(events: readonly Event[]): readonly Event[] {
  const sayings = events.filter(({ kind }) => kind === "statement");
  return sayings.length < 2 ? events : events.filter((event) => !isUnnamed(event) || !sayings.some((other) => isTheName(other, event)));
}

function isUnnamed({ kind, people }: Event): boolean {
  return kind === "statement" && people.length === 1 && people[0]?.id === people[0]?.home;
}

function isTheName({ people: [one], from }: Event, { people: [office], from: above }: Event): boolean {
  if (!one || !office || one.id === one.home || from < above) return false;
  return one.home === null || one.home === office.id || isOfState(office.id, one.home);
}

/** «وزارت خارجه در خبرنامه‌ای می‌گوید که X با Y دیدار کرد»: whether the sentence tells of a deed besides. */
function tells(event: Event, deeds: readonly Event[]): boolean {
  return tellsFirst(event, deeds) || deeds.some(({ witnesses }) => witnesses.some(({ from }) => from === event.from));
}

/** Whether it is the first below the headline to do so: «در بیانیه‌ای از این دیدار استقبال کرد» is not. */
function tellsFirst({ from }: Event, deeds: readonly Event[]): boolean {
  return deeds.some((deed) => deed.from === from);
}

function isDeed({ kind, status }: Event): boolean {
  return status !== "denied" && DEEDS.includes(kind);
}

function isOfMinistry(event: Event, told: readonly Event[]): boolean {
  return isOfBody(event) && isOnOccasion(event, told.filter(({ from }) => from <= event.from));
}
