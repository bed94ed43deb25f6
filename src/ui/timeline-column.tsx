import { startTransition, useState, type ReactNode } from "react";
import { formatMonth, formatNumber, formatWeekday } from "../calendar/format.ts";
import { daysBetween, toJalali, type IsoDay } from "../calendar/jalali.ts";
import { periodBetween } from "../calendar/period.ts";
import { LONGEST_GAP } from "../corpus/time-axis.ts";
import type { TimelineDay } from "../corpus/timeline-days.ts";
import type { NameBook } from "./name-book.ts";
import { TIME_WORDS } from "./words.ts";
import { activeIn, eventAddress, type Lane, type LaneName, type Lanes } from "./timeline-lane.ts";
import { TimelineEventMark, TimelineMark } from "./timeline-mark.tsx";
import { TimelineMore } from "./timeline-more.tsx";
import { usePainted } from "./use-painted.ts";

/** The height of a day on which nothing was printed and nothing happened, in rem: six weeks are some nine lines. */
const DAY = 0.15;

/** Days that are drawn at first, and with each wish for more. */
const PORTION = 24;

interface TimelineColumnProps extends Lanes {
  /** Days on which something was printed or happened, earliest first. */
  readonly groups: readonly TimelineDay[];
  readonly book: NameBook;
  /** The day to begin with; `null` for the first. */
  readonly focus: IsoDay | null;
}

/** Days on a narrow page: time downwards, the same folds and the same scale of short gaps. */
export function TimelineColumn({ groups, book, lanes, addressOf, focus }: TimelineColumnProps) {
  const [window, setWindow] = useState(() => windowFrom(focus === null ? 0 : groups.findIndex(({ day }) => day >= focus), groups.length));
  const { first, end } = withActive(window, groups, lanes);
  const days = groups.slice(first, end);
  const filled = usePainted(days.length, nearDays(days));
  return (
    <>
      <TimelineMore left={first} label={TIME_WORDS.timeline.earlierDays} onPress={() => startTransition(() => setWindow({ first: Math.max(0, first - PORTION), end }))} />
      <ol aria-label={TIME_WORDS.timeline.column} data-stage="narrow" className="[--margin:5rem]">
        {days.map((group, i) => {
          const before = groups[first + i - 1]?.day;
          const room = `${roomOf(group, before)}rem`;
          return (
            <li key={group.day} {...(i > BEFORE && { className: FAR, style: { containIntrinsicBlockSize: `auto ${room}` } })}>
              {i < filled ? (
                <>
                  <Gap from={before} to={group.day} />
                  <Day group={group} before={before} book={book} lanes={lanes} addressOf={addressOf} />
                </>
              ) : (
                <div style={{ blockSize: room }} />
              )}
            </li>
          );
        })}
      </ol>
      <TimelineMore left={groups.length - end} label={TIME_WORDS.timeline.moreDays} onPress={() => startTransition(() => setWindow({ first, end: end + PORTION }))} />
    </>
  );
}

/** The days that are drawn, by their places; `end` is the first that is not. */
interface Window {
  readonly first: number;
  readonly end: number;
}

function windowFrom(focus: number, count: number): Window {
  const first = Math.max(0, (focus === -1 ? count : focus) - BEFORE);
  return { first, end: first + PORTION };
}

/** Days before the one that is looked at: whoever looks back sees that time goes on there. */
const BEFORE = 3;

/** Days behind the one that is looked at are laid out when they come near the window; what stands out a little, as the mark of the focus does, is drawn. */
const FAR = "[content-visibility:auto] [overflow-clip-margin:0.5rem]";

/** In rem: an event with one line of names and with two, a document with some two lines of headline, what is between marks, and the fold of a gap. */
const ROOM = { alone: 3, together: 4.45, document: 3.75, space: 0.75, fold: 3.75, least: 3.25 };

/** How high a day with the gap before it will be, about, in rem. */
function roomOf({ day, events, summaries }: TimelineDay, before: string | undefined): number {
  const marks = [...events.map(({ participants }) => (participants.length > 1 ? ROOM.together : ROOM.alone)), ...summaries.map(() => ROOM.document)];
  const empty = before === undefined ? 0 : daysBetween(before, day);
  const gap = empty <= LONGEST_GAP ? empty * DAY : ROOM.fold;
  return gap + Math.max(ROOM.least, marks.reduce((sum, mark) => sum + mark + ROOM.space, 0)) + 0.25;
}

/** In rem: what a tall window shows. */
const TALL = 70;

/** How many days are filled in the first frame: those before the one that is looked at, and as many behind it as a tall window shows. */
function nearDays(days: readonly TimelineDay[]): number {
  let end = BEFORE;
  for (let room = 0; room < TALL && end < days.length; end++) {
    const day = days[end];
    if (day !== undefined) room += roomOf(day, days[end - 1]?.day);
  }
  return end;
}

/** Keys lead also beyond what is drawn: the days follow them. */
function withActive(window: Window, groups: readonly TimelineDay[], lanes: Lanes["lanes"]): Window {
  const name = lanes.events.isCurrent ? "events" : "documents";
  const active = groups.findIndex((group) => activeIn(group, name, lanes[name]) >= 0);
  const isSeen = window.first < groups.length && (active === -1 || (window.first <= active && active < window.end));
  const { first, end } = isSeen ? window : windowFrom(active, groups.length);
  return { first, end: Math.min(end, groups.length) };
}

function Gap({ from, to }: { readonly from: string | undefined; readonly to: string }) {
  if (from === undefined) return null;
  const days = daysBetween(from, to);
  if (days <= LONGEST_GAP) return <div className="ms-(--margin) border-s border-edge" style={{ blockSize: `${days * DAY}rem` }} />;
  return (
    <div className="grid grid-cols-[var(--margin)_minmax(0,1fr)] items-center">
      <div aria-hidden />
      <p className="hatch my-1 py-3 text-note text-soft">
        <span className="bg-paper px-2">
          {TIME_WORDS.timeline.period(periodBetween(from, to))} {TIME_WORDS.timeline.silence}
        </span>
      </p>
    </div>
  );
}

interface DayProps extends Omit<TimelineColumnProps, "groups" | "focus"> {
  readonly group: TimelineDay;
  readonly before: string | undefined;
}

function Day({ group, before, book, lanes, addressOf }: DayProps) {
  return (
    <div className="grid grid-cols-[var(--margin)_minmax(0,1fr)]">
      <DayName day={group.day} namesMonth={before === undefined || monthOf(before) !== monthOf(group.day)} />
      <div className="space-y-3 border-s border-edge pb-4">
        <OfLane name="events">
          {group.events.map((event, i) => (
            <TimelineEventMark key={event.id} day={group.day} event={event} book={book} index={group.firstEvent + i} {...markProps(lanes.events, group.firstEvent + i)} address={eventAddress(event, addressOf)} />
          ))}
        </OfLane>
        <OfLane name="documents">
          {group.summaries.map((summary, i) => (
            <TimelineMark key={summary.id} day={group.day} summary={summary} index={group.first + i} {...markProps(lanes.documents, group.first + i)} address={addressOf(summary.id)} />
          ))}
        </OfLane>
      </div>
    </div>
  );
}

/** Of so many marks of a day those are laid out that come near the window: a day may hold hundreds. */
const MANY_MARKS = 12;

/** Until it is laid out, an event has the room of two lines of names, a document that of two of headline. */
const FAR_MARKS: Readonly<Record<LaneName, string>> = {
  events: "*:[contain-intrinsic-block-size:auto_4.45rem] *:[content-visibility:auto] *:[overflow-clip-margin:0.5rem]",
  documents: "*:[contain-intrinsic-block-size:auto_3.75rem] *:[content-visibility:auto] *:[overflow-clip-margin:0.5rem]",
};

/** The marks of one lane on a day; its name is said to those who do not see their shape. */
function OfLane({ name, children }: { readonly name: LaneName; readonly children: readonly ReactNode[] }) {
  if (children.length === 0) return null;
  return (
    <div role="group" aria-label={TIME_WORDS.timeline.laneNotes[name]} className={`space-y-3 ${children.length > MANY_MARKS ? FAR_MARKS[name] : ""}`}>
      {children}
    </div>
  );
}

function markProps({ active, keys }: Lane, index: number) {
  return { isActive: index === active, isSpoken: false, keys };
}

function DayName({ day, namesMonth }: { readonly day: string; readonly namesMonth: boolean }) {
  const jalali = toJalali(day);
  return (
    <time dateTime={day} className="pe-3 text-note text-soft">
      <span className="block text-reading leading-headline font-bold text-shangarf">{formatNumber(jalali.day)}</span> {formatWeekday(day)}
      {namesMonth && <span className="block">{formatMonth(jalali.year, jalali.month)}</span>}
    </time>
  );
}

function monthOf(day: string): string {
  const { year, month } = toJalali(day);
  return `${year}-${month}`;
}
