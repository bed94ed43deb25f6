import { gather } from "../text/gather.ts";
import type { CorpusEvent } from "./merge-events.ts";

/** Somebody who took part in events together with another, and in which. */
export interface Companion {
  readonly id: string;
  /** In the order in which they were given. */
  readonly events: readonly CorpusEvent[];
}

/** With whom an actor took part in events, and in which: most first, equal ones by id. */
export function companionsOf(events: readonly CorpusEvent[], actor: string): readonly Companion[] {
  const companions = new Map<string, CorpusEvent[]>();
  for (const event of events.filter(({ participants }) => participants.includes(actor))) {
    for (const id of event.participants.filter((other) => other !== actor)) gather(companions, id, event);
  }
  return Array.from(companions, ([id, shared]) => ({ id, events: shared })).sort((a, b) => b.events.length - a.events.length || (a.id < b.id ? -1 : 1));
}
