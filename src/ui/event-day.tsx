import type { CorpusEvent } from "../corpus/merge-events.ts";
import { formatDays } from "./format-days.ts";
import { WORDS } from "./words.ts";

/** When an event took place, in the ink of days; that its day is not known, otherwise. */
export function EventDay({ event }: { readonly event: CorpusEvent }) {
  return <p className="text-shangarf">{event.day === null ? WORDS.events.undated : <time dateTime={event.day}>{formatDays(event)}</time>}</p>;
}
