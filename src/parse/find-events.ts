import type { EventMark } from "../document/document.ts";
import type { Span } from "../text/span.ts";
import { absorbHeadlines } from "./absorb-headline.ts";
import { readNames } from "./article-facts.ts";
import { dayOnJourneys } from "./days-of-journeys.ts";
import { dayPressConferences } from "./days-of-press.ts";
import { dayStatements } from "./days-of-words.ts";
import type { Scene } from "./event-cast.ts";
import { mergeTellings, toMark, type Event, type Telling } from "./merge-tellings.ts";
import { nameSpeakers } from "./name-speakers.ts";
import { isByTheWay, isOnlyNamed } from "./only-named.ts";
import { findOpeningStatement, findProtagonists, isAtTop, isOnOccasion } from "./opening-statement.ts";
import { reportsIn, withoutUnnamed } from "./reported-news.ts";
import { tellPairsApart } from "./tell-pairs-apart.ts";

/**
 * What the article says happened or was to happen, each event once, under the sentence that says so first;
 * `tellings` are what its clauses tell of, one by one.
 */
export function findEvents(scene: Scene, tellings: readonly Telling[]): EventMark[] {
  const told = settle(scene, tellings);
  // Few pages tell of a mere saying; of the others nobody asks whom they are about.
  const protagonists = told.some(({ saying }) => saying !== null) ? findProtagonists(scene) : NONE;
  const isReport = reportsIn(scene, tellings, told);
  const isTop = isAtTop(scene);
  const isTold = (event: Event) => !isByTheWay(event) || [event, ...event.witnesses].some(isTop);
  const events = told.filter((event) => !isReport(event) && isTold(event) && (event.saying === null || isNews(event, told, { protagonists, isTop })));
  const opening = findOpeningStatement(scene, events).filter((event) => !isReport(event));
  const all = dayStatements(scene.facts, withoutUnnamed([...events, ...opening]));
  const nameOf = readNames(scene.facts);
  return all.map((event) => toMark(event, nameOf)).sort((a, b) => a.from - b.from);
}

/** The events of somebody that are told: each once, with the name of who speaks, and the day that what else is told of it gives. */
function settle(scene: Scene, tellings: readonly Telling[]): Event[] {
  const once = absorbHeadlines(mergeTellings(tellPairsApart(tellings)));
  const dayed = dayPressConferences(dayOnJourneys(nameSpeakers(scene, once)));
  return dayed.filter((event) => isOfSomebody(event) && !isOnlyNamed(scene.facts.source, event));
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
