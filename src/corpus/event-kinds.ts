import type { EventKind } from "../document/document.ts";

/** Every kind of event. The record makes the compiler ask for all of them. */
export const EVENT_KINDS: Readonly<Record<EventKind, true>> = {
  call: true,
  meeting: true,
  visit: true,
  summit: true,
  statement: true,
  "press-conference": true,
  letter: true,
};

/** Whether a word names a kind of event. */
export function isEventKind(word: string): word is EventKind {
  return Object.hasOwn(EVENT_KINDS, word);
}
