import type { Scene } from "./event-cast.ts";
import type { ToldKind } from "./event-predicates.ts";
import type { Event, Telling } from "./merge-tellings.ts";
import { isOnOccasion, speaksAbove } from "./opening-statement.ts";

/** Words that only tell the news of a page, and are none of their own. */

/** What people do, and a spokesman tells of. */
const DEEDS: readonly ToldKind[] = ["call", "meeting", "visit", "letter", "talk", "session"];

/**
 * Whether a statement only reports what a page tells: a ministry's words of another of its events, told before or with them, or
 * anybody's below a headline that tells what others do. What is published there in writing does so where it is of that very event.
 */
export function reportsIn(scene: Scene, tellings: readonly Telling[], told: readonly Event[]): (event: Event) => boolean {
  const isOfDeeds = tellings.some(({ kind, inHeading, status }) => inHeading && status !== "denied" && DEEDS.includes(kind)) && !speaksAbove(scene);
  return (event) => event.kind === "statement" && ((isOfDeeds && (event.saying !== null || tells(event, told)) && !isNamedAbove(scene, event)) || isOfMinistry(event, told));
}

/** «وزارت خارجه در خبرنامه‌ای می‌گوید که X با Y دیدار کرد»: whether the sentence tells of a deed besides. */
function tells({ from }: Event, told: readonly Event[]): boolean {
  return told.some((other) => DEEDS.includes(other.kind) && (other.from === from || other.witnesses.some((witness) => witness.from === from)));
}

/** Whether the headline or its kicker names one of those who speak. */
function isNamedAbove({ facts: { blocks }, parties, actors }: Scene, { people }: Event): boolean {
  const heads = blocks.filter(({ kind }) => kind === "headline" || kind === "kicker");
  const named = [...parties.map(({ id, from }) => ({ id, from })), ...actors.map(({ actor, from }) => ({ id: actor, from }))];
  return named.some(({ id, from }) => people.some((one) => one.id === id) && heads.some((head) => head.from <= from && from < head.to));
}

function isOfMinistry(event: Event, told: readonly Event[]): boolean {
  return event.people.every(({ id, home }) => id === home) && isOnOccasion(event, told.filter(({ from }) => from <= event.from));
}
