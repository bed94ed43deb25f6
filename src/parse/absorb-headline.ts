import { stateOf } from "./article-facts.ts";
import type { Event, Participant } from "./merge-tellings.ts";
import { isOne } from "./same-event.ts";

/**
 * What only a headline tells, where the text below tells of the same kind of event with the same people or of the same place: a
 * headline is about the text, however it names them. It is dropped for the first of those below.
 */
export function absorbHeadlines(events: readonly Event[]): readonly Event[] {
  if (!events.some(({ inHeading }) => inHeading)) return events;
  const below = events.filter(({ inHeading, status }) => !inHeading && status !== "denied");
  return events.filter((event) => !event.inHeading || !isAbsorbed(event, below.filter(({ kind }) => kind === event.kind).slice(0, MOST_EVENTS)));
}

/** No page of news tells of as many events of a kind; a damaged one shall cost no more. */
const MOST_EVENTS = 100;

function isAbsorbed({ people, others }: Event, below: readonly Event[]): boolean {
  if (below.length === 0) return false;
  const all = below.flatMap((event) => event.people);
  // Somebody named above of whom the text tells no such thing has an event of his own.
  if (people.some((one) => one.id !== one.home && !all.some((other) => isHim(one, other)))) return false;
  const goals = new Set(others.map(stateOf));
  const isOfGoal = (event: Event) => event.others.some((id) => goals.has(stateOf(id))) || event.people.some(({ home }) => home !== null && goals.has(home));
  return below.some((event) => isOfGoal(event) || people.some((one) => event.people.some((other) => isHim(one, other))));
}

/** Whether two can be one: the same, one known by his state alone, or two who speak for one state. */
function isHim(a: Participant, b: Participant): boolean {
  return isOne(a, b) || (a.home !== null && a.home === b.home);
}
