import * as v from "valibot";
import { isIsoDay } from "../calendar/jalali.ts";
import type { ActorKind, EventStatus } from "../document/document.ts";
import { CorpusError } from "./corpus-error.ts";
import { EVENT_KINDS } from "./event-kinds.ts";

/** One of a closed set of words. The record makes the compiler ask for every one of them. */
export function oneOf<K extends string>(words: Readonly<Record<K, true>>) {
  return v.custom<K>((value) => typeof value === "string" && Object.hasOwn(words, value), "Expected a known word");
}

/** A place in a text, in code units. */
export const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
/** The fields of a span. */
export const span = { from: offset, to: offset };
/** A span alone. */
export const spanObject = v.object(span);
/** A day of the calendar, `2023-10-09`. */
export const isoDay = v.pipe(v.string(), v.check(isIsoDay, ({ received }) => `Expected a day like 2023-10-09 but received ${received}`));
/** An outlet or agency by id and name. */
export const outlet = v.object({ id: v.string(), name: v.string() });
/** When a page was published. */
export const publication = v.object({ day: isoDay, time: v.nullable(v.string()), instant: v.string() });
/** What an actor is. */
export const actorKind = oneOf<ActorKind>({ person: true, state: true, organization: true, place: true });

/** What an event is. */
export const eventKind = oneOf(EVENT_KINDS);
/** What became of an event. */
export const eventStatus = oneOf<EventStatus>({ held: true, announced: true, proposed: true, postponed: true, denied: true });

/** A value as the schema has it; throws a `CorpusError` for anything else, saying what was expected and what came. */
export function decode<T>(name: string, schema: v.GenericSchema<unknown, T>, value: unknown): T {
  const result = v.safeParse(schema, value, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new CorpusError("damaged", `${issue.message} at ${v.getDotPath(issue) ?? "the top"} of a ${name} file`);
}
