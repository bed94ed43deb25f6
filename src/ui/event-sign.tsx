import type { EventKind, EventStatus } from "../document/document.ts";
import { TIME_WORDS, WORDS } from "./words.ts";

/** The side of a sign, in the units of its path. */
export const SIGN_SIZE = 12;

/** What a mark stands for: a kind of event, or a printed document. */
export type SignKind = EventKind | "document";

/** One form for each kind, to be told apart without colour; paths go on from the upper corner of a sign's square. */
const FORMS: Readonly<Record<SignKind, string>> = {
  call: "m1.5 6a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0z", // a ring, as of a telephone
  meeting: "m6 .5l5.5 5.5l-5.5 5.5l-5.5 -5.5z", // the rhombic dot of the reed pen: two sides, face to face
  visit: "m.5 6l10.5 -5.25v10.5z", // an arrowhead along the way of time
  summit: "m6 0l1.6 4.4l4.4 1.6l-4.4 1.6l-1.6 4.4l-1.6 -4.4l-4.4 -1.6l4.4 -1.6z", // a star: rays from one middle
  statement: "m1 1.5h10v6.5h-5.5l-3 3v-3h-1.5z", // a bubble of speech
  "press-conference": "m1 1h10l-2 3.5h-2v6.5h-2v-6.5h-2z", // a lectern
  letter: "m.5 1.5h11v9h-11zm.9 1l4.6 3.4l4.6 -3.4v2l-4.6 3.4l-4.6 -3.4z", // an envelope with its fold
  document: "m1.5 1.5h9v9h-9z", // a block of print
};

/** Filled for what took place, hollow for what was to, broken for what was only proposed or put off. */
const LINES: Readonly<Record<EventStatus, { readonly fill: string; readonly strokeDasharray?: string }>> = {
  held: { fill: "currentColor" },
  announced: { fill: "var(--color-paper)" },
  proposed: { fill: "var(--color-paper)", strokeDasharray: "1.5 1.5" },
  postponed: { fill: "var(--color-paper)", strokeDasharray: "3.5 1.5" },
  denied: { fill: "var(--color-paper)" },
};

interface EventSignProps {
  readonly kind: SignKind;
  readonly status?: EventStatus;
  readonly className?: string;
}

/** The sign of a mark, as large as a letter. Those who do not see it hear the name beside it. */
export function EventSign({ kind, status = "held", className = "" }: EventSignProps) {
  return (
    <svg aria-hidden viewBox={`-1 -1 ${SIGN_SIZE + 2} ${SIGN_SIZE + 2}`} className={`size-3.5 shrink-0 ${colourOf(kind)} ${className}`}>
      <path d={`M0 0${FORMS[kind]}`} fillRule="evenodd" stroke="currentColor" strokeWidth={status === "held" ? 0.5 : 1.25} {...LINES[status]} />
      {status === "denied" && <path d={`M0 ${SIGN_SIZE}L${SIGN_SIZE} 0`} stroke="currentColor" strokeWidth="1.25" />}
    </svg>
  );
}

/** Events in lapis, print in ink. */
export function colourOf(kind: SignKind): string {
  return kind === "document" ? "text-ink forced-colors:text-[CanvasText]" : "text-lapis";
}

/** The same sign at many places, as one path: places are the upper corners of their squares. */
export function signsPath(kind: SignKind, places: readonly (readonly [x: number, y: number])[]): string {
  return places.map(([x, y]) => `M${x} ${y}${FORMS[kind]}`).join("");
}

interface LegendProps {
  /** What is drawn; others are not explained. */
  readonly kinds: readonly SignKind[];
  readonly statuses: readonly EventStatus[];
  /** How many a sign stands for, where it is not one. */
  readonly step?: number;
  /** Whether all that did not simply take place is drawn alike. */
  readonly isCoarse: boolean;
}

/** What the signs stand for. */
export function SignLegend({ kinds, statuses, step = 1, isCoarse }: LegendProps) {
  const open = statuses.filter((status) => status !== "held");
  return (
    <ul aria-label={TIME_WORDS.timeline.legend} className="flex flex-wrap items-center gap-x-4 gap-y-1 text-note text-soft">
      {kinds.map((kind) => (
        <Explained key={kind} kind={kind} status="held" name={kind === "document" ? TIME_WORDS.timeline.document : WORDS.events.kinds[kind]} />
      ))}
      {isCoarse && open.length > 0 && <Explained kind="call" status="announced" name={TIME_WORDS.timeline.notHeld} />}
      {!isCoarse && open.map((status) => <Explained key={status} kind="call" status={status} name={WORDS.events.short[status]} />)}
      {step > 1 && <li className="font-semibold text-ink">{TIME_WORDS.timeline.signStep(step)}</li>}
    </ul>
  );
}

function Explained({ kind, status, name }: { readonly kind: SignKind; readonly status: EventStatus; readonly name: string }) {
  return (
    <li className="flex items-center gap-1.5">
      <EventSign kind={kind} status={status} /> {name}
    </li>
  );
}
