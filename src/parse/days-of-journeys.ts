import { foldText } from "../text/fold.ts";
import { sliceSpan } from "../text/span.ts";
import type { ArticleFacts } from "./article-facts.ts";
import type { Days } from "./event-cast.ts";
import { wholeWords, Z } from "./event-words.ts";
import type { Event } from "./merge-tellings.ts";

/** No page of news tells of as many; a damaged one shall cost no more. */
const MOST_EVENTS = 400;
/** How far behind the journey what is to be done on it is told, in code units: in the same sentence or the next. */
const BEHIND = 300;

/** Days of encounters that follow from those of journeys and letters. */

/**
 * «X پنجشنبه راهی Y می‌شود. دو رئیس‌جمهور دیدار خواهند کرد»: what is to be done on a journey has its day, where that is not said to
 * take several. «X نامه Z را امروز به Y داد»: who hands a letter over meets who receives it.
 */
export function dayOnJourneys({ source }: Pick<ArticleFacts, "source">, events: readonly Event[]): readonly Event[] {
  const undated = events.some(isUndated);
  if (!undated) return events;
  const dated = events.filter(({ day, lastDay }) => day !== null && day === lastDay).slice(0, MOST_EVENTS);
  return events.map((event) => {
    if (!isUndated(event)) return event;
    const days = only(dated.filter((other) => isJourneyOf(source, other, event) || isHandedOver(other, event)));
    return days === null ? event : { ...event, day: days.day, lastDay: days.lastDay };
  });
}

function isUndated({ kind, day, period, status, background, people }: Event): boolean {
  return (kind === "meeting" || kind === "press-conference") && day === null && period === null && !background && people.length > 1 && (status === "held" || status === "announced");
}

const SEVERAL_DAYS = wholeWords(`(?:دو|سه|چهار|پنج|شش|هفت|ده|چند|[2-9])(?:${Z}ونیم)?${Z}روزه|(?:دو|سه|چهار|پنج|چند|[2-9])[ ]روز|دوره${Z}ای|منطقه${Z}ای`);

function isJourneyOf(source: string, journey: Event, event: Event): boolean {
  if (journey.kind !== "visit" || journey.status !== "announced" || event.status !== "announced" || event.from < journey.from) return false;
  const told = [journey, ...journey.witnesses];
  const isNear = told.some(({ from, to }) => from <= event.from && event.from - to <= BEHIND);
  return isNear && sharePerson(journey, event) && !told.some((span) => SEVERAL_DAYS.regex.test(foldText(sliceSpan(source, span))));
}

function isHandedOver({ kind, status, people, others, background }: Event, event: Event): boolean {
  const there = [...people.map(({ id }) => id), ...others];
  return kind === "letter" && status === "held" && !background && event.kind === "meeting" && event.status === "held" && event.people.filter(({ id }) => there.includes(id)).length > 1;
}

function sharePerson(a: Event, b: Event): boolean {
  return a.people.some(({ id }) => b.people.some((other) => other.id === id));
}

/** The one day of all; `null` for none or several. */
function only([first, ...more]: readonly Event[]): Days | null {
  return first !== undefined && more.every(({ day }) => day === first.day) ? first : null;
}
