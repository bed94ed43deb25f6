import type { IsoDay } from "../calendar/jalali.ts";
import type { Publication } from "../document/document.ts";
import type { Summary } from "./summary.ts";

/** A summary for tests: what is not given is not known, and nobody is named. */
export function sampleSummary(id: string, known: Partial<Summary> = {}): Summary {
  return { id, headline: null, opening: null, published: null, outlet: null, sources: [], newsCode: null, actors: [], offices: [], events: [], ...known };
}

/** A publication on a day without a clock; `null` where there is no day. */
export function publishedOn(day: IsoDay | null): Publication | null {
  return day === null ? null : { day, time: null, instant: day };
}

/** Actors as a summary counts them, each named once. */
export function namedOnce(...ids: readonly string[]): Summary["actors"] {
  return ids.map((id) => ({ id, count: 1 }));
}
