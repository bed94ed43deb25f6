import { useMemo, useState } from "react";
import type { IsoDay } from "../calendar/jalali.ts";
import type { CorpusEvent } from "../corpus/merge-events.ts";
import type { TimelineDay, TimelineDays } from "../corpus/timeline-days.ts";
import { useRoving, type Roving } from "./use-roving.ts";

/** What happened, and what was printed. */
export type LaneName = "events" | "documents";

/** What the marks of a lane listen to; the same however the reader moves, so that only the marks that change are drawn anew. */
export type LaneKeys = Omit<Roving, "active">;

/** The marks of a lane: one stop of the Tab key, among which arrows move. */
export interface Lane {
  /** The mark that Tab comes to, from 0. */
  readonly active: number;
  /** Whether the reader's keys or pointer were last in this lane, so that its active mark is the one spoken of. */
  readonly isCurrent: boolean;
  readonly keys: LaneKeys;
}

/** What the drawings of the timeline have in common. */
export interface Lanes {
  readonly lanes: Readonly<Record<LaneName, Lane>>;
  readonly addressOf: (id: string) => string;
}

/** The two lanes, of which the reader is in one: that with documents at first, if there are any; both begin on a day, or after it. */
export function useLanes({ days, dated, datedEvents }: TimelineDays, from: IsoDay | null): Lanes["lanes"] {
  const [entered, enter] = useState<LaneName>("documents");
  const current = entered === "events" || dated.length === 0 ? "events" : "documents";
  const start = from === null ? undefined : days.find(({ day }) => day >= from);
  const documents = useLane("documents", dated.length, start?.first, enter);
  const events = useLane("events", datedEvents.length, start?.firstEvent, enter);
  return {
    documents: { ...documents, isCurrent: current === "documents" },
    events: { ...events, isCurrent: current === "events" },
  };
}

function useLane(name: LaneName, count: number, first: number | undefined, enter: (name: LaneName) => void): Omit<Lane, "isCurrent"> {
  const { active, activate, activeRef, onKeyDown } = useRoving(count, first);
  const keys = useMemo(
    () => ({
      activate: (index: number) => {
        enter(name);
        activate(index);
      },
      activeRef,
      onKeyDown,
    }),
    [name, enter, activate, activeRef, onKeyDown],
  );
  return { active, keys };
}

/** Which of a day's marks is the active one of its lane; −1 for none of them. */
export function activeIn(group: TimelineDay, name: LaneName, { active }: Pick<Lane, "active">): number {
  const [first, count] = name === "events" ? [group.firstEvent, group.events.length] : [group.first, group.summaries.length];
  return first <= active && active < first + count ? active - first : -1;
}

/** Where an event leads: to the sentence of the page that told it first. */
export function eventAddress({ witnesses: [{ summary, fact }] }: CorpusEvent, addressOf: Lanes["addressOf"]): string {
  return addressOf(summary.id) + (fact.anchor === null ? "" : `#${fact.anchor}`);
}
