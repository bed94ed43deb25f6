import { memo, useCallback, useDeferredValue, useMemo, useState, type ReactNode } from "react";
import { Link } from "react-router";
import { formatShortDay } from "../calendar/format.ts";
import type { TimeSpan } from "../corpus/density.ts";
import { clusterDays, placeTerm, spanOfActors, type DayCluster } from "../corpus/event-clusters.ts";
import type { CorpusEvent } from "../corpus/merge-events.ts";
import type { ActorEntry, Contents } from "../corpus/summary.ts";
import { countKinds, countSigns, signStep, type TimeUnit } from "../corpus/time-units.ts";
import type { TimelineDay } from "../corpus/timeline-days.ts";
import { SignLegend, type SignKind } from "./event-sign.tsx";
import { formatTerm } from "./format-term.ts";
import type { NameBook } from "./name-book.ts";
import { percent } from "./percent.ts";
import { StripNames } from "./strip-names.tsx";
import { ACTOR_WORDS, TIME_WORDS, WORDS } from "./words.ts";
import { factsOf } from "./timeline-unit.tsx";
import { ToldEvents } from "./told-events.tsx";
import { PITCH, runsOf, UnitSigns } from "./unit-signs.tsx";
import { useWidth } from "./use-width.ts";

/** The width of a heap, in rem: two signs side by side, as wide as a finger needs. */
const HEAP = (2 * PITCH) / 16;

/** The last day's heap stands beyond the end of the scale, on the same line. */
const ROOM_OF_LAST = { paddingInlineEnd: `${HEAP}rem` };

/** Signs of the highest heap, for what happened and for what was printed: a kind of event may take two, held and not. */
const MOST_SIGNS = 16;

/** An actor, and the days on which something happened with it or was printed of it. */
export interface ActorDays {
  readonly actor: ActorEntry;
  readonly days: readonly TimelineDay[];
}

interface ActorTimelineProps extends Pick<Contents, "officesKnownUntil"> {
  /** One, or two above each other on one axis. */
  readonly actors: readonly ActorDays[];
  readonly book: NameBook;
  readonly sentenceOf: (event: CorpusEvent) => ReactNode;
}

/** What somebody did over time, under the offices held; two of them on one axis. A heap of signs opens its sentences. */
export function ActorTimeline({ actors, officesKnownUntil, book, sentenceOf }: ActorTimelineProps) {
  const [frame, width] = useWidth<HTMLDivElement>();
  const [opened, open] = useState<OpenedHeap | null>(null);
  const told = useDeferredValue(opened); // the heap shows at once that it was pressed, its sentences come between frames
  const turn = useCallback((heap: OpenedHeap) => open((before) => (before?.actor === heap.actor && before.place === heap.place ? null : heap)), []);
  const span = useMemo(() => spanOfActors(actors.map(({ actor }) => actor), actors.flatMap(({ days }) => days)), [actors]);
  const { drawn, step } = useMemo(() => heapsOf(actors, span, width ?? 40), [actors, span, width]);
  if (span === null) return null;
  const shown = drawn.find(({ actor }) => actor.id === told?.actor)?.heaps.find(({ cluster }) => cluster.place === told?.place);
  return (
    <section aria-labelledby="time" className="pt-6">
      <h2 id="time" className="border-b-2 border-ink text-label font-semibold">
        {ACTOR_WORDS.time}
      </h2>
      <div ref={frame}>
        {drawn.map(({ actor, heaps }) => (
          <div key={actor.id} className="border-b border-ink pt-3" style={ROOM_OF_LAST}>
            {actors.length > 1 && <h3 className="text-label font-bold">{actor.name}</h3>}
            <Terms offices={actor.offices} officesKnownUntil={officesKnownUntil} span={span} />
            <Heaps actor={actor.id} heaps={heaps} step={step} opened={opened?.actor === actor.id ? opened.place : null} onTurn={turn} />
          </div>
        ))}
        <div style={ROOM_OF_LAST}>
          <StripNames span={span} width={(width ?? 40) - HEAP} />
        </div>
      </div>
      <Legend actors={actors} step={step} />
      {shown !== undefined && <Opened cluster={shown.cluster} book={book} sentenceOf={sentenceOf} />}
    </section>
  );
}

/** The heap whose sentences are shown: whose it is, and where. */
interface OpenedHeap {
  readonly actor: string;
  readonly place: number;
}

/** Days that are drawn as one, and what they hold. */
interface DrawnHeap extends Pick<TimeUnit, "documents" | "events"> {
  readonly cluster: DayCluster;
}

/** The heaps of each actor for a width in rem, and how many each sign stands for. */
function heapsOf(actors: readonly ActorDays[], span: TimeSpan | null, width: number) {
  const drawn = actors.map(({ actor, days }) => {
    const clusters = span === null ? [] : clusterDays(days, span, HEAP / Math.max(1, width - HEAP));
    return { actor, heaps: clusters.map((cluster): DrawnHeap => ({ cluster, ...contentOf(cluster) })) };
  });
  return { drawn, step: signStep(drawn.flatMap(({ heaps }) => heaps), MOST_SIGNS) };
}

const Legend = memo(function Legend({ actors, step }: Pick<ActorTimelineProps, "actors"> & { readonly step: number }) {
  const days = actors.flatMap((each) => each.days);
  const events = days.flatMap((day) => day.events);
  const kinds = new Set<SignKind>([...(days.some(({ summaries }) => summaries.length > 0) ? ["document" as const] : []), ...events.map(({ kind }) => kind)]);
  return (
    <div className="pt-2">
      <SignLegend kinds={[...kinds]} statuses={events.map(({ status }) => status)} step={step} isCoarse />
    </div>
  );
});

/** Offices as bars to scale, a line of words over each; an end that is open is drawn broken, and said. */
function Terms({ offices, officesKnownUntil, span }: Pick<ActorEntry, "offices"> & Pick<Contents, "officesKnownUntil"> & { readonly span: TimeSpan }) {
  if (offices.length === 0) return null;
  return (
    <ul aria-label={ACTOR_WORDS.offices} className="space-y-1 pb-2">
      {offices.map((office) => {
        const { start, end, isOpenStart, isOpenEnd } = placeTerm(office, officesKnownUntil, span);
        return (
          <li key={`${office.title} ${office.from} ${office.to}`} className="text-note leading-6 text-soft">
            <span className="text-ink">{office.title}</span> {formatTerm(office, officesKnownUntil)}
            <span aria-hidden className="relative block h-1.5">
              <span className="absolute inset-y-0 flex min-w-1" style={{ insetInlineStart: percent(start), inlineSize: percent(Math.max(0, end - start)) }}>
                {isOpenStart && <span className={OPEN_END} />}
                <span className="flex-1 bg-edge forced-colors:bg-[CanvasText]" />
                {isOpenEnd && <span className={OPEN_END} />}
              </span>
            </span>
          </li>
        );
      })}
    </ul>
  );
}

/** Where it is not known when an office began, or when it ended: the bar breaks up. */
const OPEN_END = "w-8 max-w-1/2 bg-[repeating-linear-gradient(90deg,var(--color-edge)_0_3px,transparent_3px_7px)]";

interface HeapsProps {
  readonly actor: string;
  readonly heaps: readonly DrawnHeap[];
  /** How many each sign stands for. */
  readonly step: number;
  /** The place of the heap whose sentences are shown. */
  readonly opened: number | null;
  readonly onTurn: (heap: OpenedHeap) => void;
}

function Heaps({ actor, heaps, step, opened, onTurn }: HeapsProps) {
  const most = Math.max(0, ...heaps.map(({ documents, events }) => Math.ceil(documents / step) + countSigns(events, step)));
  if (heaps.length === 0) return <p className="pb-2 text-note text-soft">{ACTOR_WORDS.nothingDated}</p>;
  return (
    <ul className="relative flex items-end" style={{ blockSize: `${Math.max(2.75, Math.ceil(most / 2) * (PITCH / 16)) + 0.25}rem` }}>
      {heaps.map((heap) => (
        <Heap key={heap.cluster.place} actor={actor} heap={heap} step={step} isOpen={opened === heap.cluster.place} onTurn={onTurn} />
      ))}
    </ul>
  );
}

interface HeapProps extends Pick<HeapsProps, "actor" | "step" | "onTurn"> {
  readonly heap: DrawnHeap;
  readonly isOpen: boolean;
}

/** Drawn anew only when it is turned itself: there are a hundred of them. */
const Heap = memo(function Heap({ actor, heap: { cluster, documents, events }, step, isOpen, onTurn }: HeapProps) {
  const runs = runsOf({ documents, events });
  return (
    <li className="absolute bottom-0" style={{ insetInlineStart: percent(cluster.place) }}>
      <button
        type="button"
        aria-expanded={isOpen}
        aria-label={`${nameOfDays(cluster)}: ${factsOf({ documents, events })}`}
        title={nameOfDays(cluster)}
        data-active={isOpen || undefined}
        onClick={() => onTurn({ actor, place: cluster.place })}
        className="group flex min-h-11 flex-col justify-end -outline-offset-2"
      >
        <UnitSigns runs={[...runs.documents, ...runs.events]} step={step} columns={2} on="line-below" />
      </button>
    </li>
  );
});

function contentOf({ days }: DayCluster) {
  return { documents: days.reduce((sum, { summaries }) => sum + summaries.length, 0), events: countKinds(days.flatMap(({ events }) => events)) };
}

/** «۱۷ مهر ۱۴۰۲», or from the first to the last day. */
function nameOfDays({ days }: DayCluster): string {
  const [first, last] = [days[0]?.day ?? "", days.at(-1)?.day ?? ""];
  return TIME_WORDS.timeline.span(formatShortDay(first), formatShortDay(last));
}

/** What a heap stands for: its events with their sentences, and what was printed. */
function Opened({ cluster, book, sentenceOf }: { readonly cluster: DayCluster } & Pick<ActorTimelineProps, "book" | "sentenceOf">) {
  const events = cluster.days.flatMap((day) => day.events);
  const printed = cluster.days.flatMap(({ summaries }) => summaries);
  return (
    <div className="mt-2 border-s-2 border-shangarf ps-4">
      <p role="status" className="text-label text-shangarf">
        {nameOfDays(cluster)}
      </p>
      <ToldEvents events={events} book={book} sentenceOf={sentenceOf} />
      <ul className="space-y-1 py-2 text-label">
        {printed.map(({ id, headline }) => (
          <li key={id}>
            <Link to={`/d/${id}`} className="font-semibold hover:text-lapis">
              {headline ?? WORDS.list.untitled}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
