import type { CorpusEvent } from "../corpus/merge-events.ts";
import type { Roving } from "./use-roving.ts";

/** What happened, and what was printed. */
export type LaneName = "events" | "documents";

/** The marks of a lane: one stop of the Tab key, among which arrows move. */
export interface Lane extends Roving {
  /** Whether the reader's keys or pointer were last in this lane, so that its active mark is the one spoken of. */
  readonly isCurrent: boolean;
}

/** What the drawings of the timeline have in common. */
export interface Lanes {
  readonly lanes: Readonly<Record<LaneName, Lane>>;
  readonly addressOf: (id: string) => string;
}

/** Where an event leads: to the sentence of the page that told it first. */
export function eventAddress({ witnesses: [{ summary, fact }] }: CorpusEvent, addressOf: Lanes["addressOf"]): string {
  return addressOf(summary.id) + (fact.anchor === null ? "" : `#${fact.anchor}`);
}
