// Reads what Chromium traces (Trace Event Format): the tasks of the page's own thread, and whose code was found running in them.

/** One entry of a trace; times in microseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** How much of that the processor worked for this thread. */
  readonly tdur?: number;
  readonly id?: string;
  readonly args?: { readonly data?: TraceData };
}

interface TraceData {
  readonly startTime?: number;
  readonly cpuProfile?: { readonly nodes?: readonly ProfileNode[]; readonly samples?: readonly number[] };
  readonly timeDeltas?: readonly number[];
}

/** A function that was called, as the profiler tells it; lines and columns from 0. */
export interface CallFrame {
  readonly functionName: string;
  readonly url?: string;
  readonly lineNumber?: number;
  readonly columnNumber?: number;
}

interface ProfileNode {
  readonly id: number;
  readonly parent?: number;
  readonly callFrame: CallFrame;
}

/** A task of the page's thread, in milliseconds of the processor's work, whatever else a busy machine did meanwhile: how much it took, and how much of it whose code did. */
export interface Task {
  readonly ms: number;
  readonly shares: Readonly<Record<string, number>>;
}

/** A moment at which the profiler looked, and whose code it found; in microseconds. */
interface Sample {
  readonly at: number;
  readonly lasts: number;
  readonly whose: string;
}

/** What has no frame of anybody: style, layout, paint, the browser's own handling of a key. */
const BROWSER = "browser";

/**
 * The tasks of the thread that hears the keys. Each sample is counted to whom the innermost frame belongs that belongs to anybody.
 * @param ownerOf whose code a function is; `null` for a part of the browser that somebody called
 */
export function readTasks(events: readonly TraceEvent[], ownerOf: (frame: CallFrame) => string | null): Task[] {
  const thread = busiest(events.filter(({ name }) => name === "EventDispatch"));
  const onThread = (event: TraceEvent) => threadOf(event) === thread;
  const samples = readSamples(events, onThread, ownerOf);
  const tasks = outermost(events.filter((event) => event.name === "RunTask" && event.ph === "X" && onThread(event)));
  let next = 0;
  return tasks.map(({ ts, dur = 0, tdur = dur }) => {
    const found: Record<string, number> = {};
    while (samples[next] !== undefined && (samples[next]?.at ?? 0) < ts) next++;
    for (; (samples[next]?.at ?? Infinity) < ts + dur; next++) {
      const { whose, lasts } = samples[next] ?? { whose: BROWSER, lasts: 0 };
      found[whose] = (found[whose] ?? 0) + lasts;
    }
    const seen = Object.values(found).reduce((sum, lasts) => sum + lasts, 0); // a busy machine looks less often
    return { ms: tdur / 1000, shares: Object.fromEntries(Object.entries(found).map(([whose, lasts]) => [whose, (lasts / Math.max(1, seen)) * (tdur / 1000)])) };
  });
}

function threadOf({ pid, tid }: TraceEvent): string {
  return `${pid} ${tid}`;
}

function busiest(events: readonly TraceEvent[]): string {
  const counts = new Map<string, number>();
  for (const event of events) counts.set(threadOf(event), (counts.get(threadOf(event)) ?? 0) + 1);
  return [...counts].toSorted(([, one], [, other]) => other - one)[0]?.[0] ?? "";
}

function outermost(events: readonly TraceEvent[]): TraceEvent[] {
  let end = -Infinity;
  return events
    .toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))
    .filter(({ ts, dur = 0 }) => {
      if (ts < end) return false;
      end = ts + dur;
      return true;
    });
}

/** All samples of a thread; its profile is begun by one event, and goes on in chunks that may have been written by another thread. */
function readSamples(events: readonly TraceEvent[], onThread: (event: TraceEvent) => boolean, ownerOf: (frame: CallFrame) => string | null): Sample[] {
  const begin = events.find((event) => event.name === "Profile" && onThread(event));
  const chunks = events.filter(({ name, pid, id }) => name === "ProfileChunk" && pid === begin?.pid && id === begin.id).toSorted((a, b) => a.ts - b.ts);
  const owners = new Map<number, string>();
  const moments: { at: number; whose: string }[] = [];
  let at = begin?.args?.data?.startTime ?? 0;
  for (const { args } of chunks) {
    for (const { id, parent, callFrame } of args?.data?.cpuProfile?.nodes ?? []) owners.set(id, ownerOf(callFrame) ?? owners.get(parent ?? -1) ?? BROWSER);
    args?.data?.cpuProfile?.samples?.forEach((node, number) => {
      at += args.data?.timeDeltas?.[number] ?? 0;
      moments.push({ at, whose: owners.get(node) ?? BROWSER });
    });
  }
  const ordered = moments.toSorted((a, b) => a.at - b.at);
  return ordered.map((moment, number) => ({ ...moment, lasts: Math.max(0, (ordered[number + 1]?.at ?? moment.at) - moment.at) }));
}
