import { useState, type ReactNode } from "react";
import { formatMonth, formatNumber, formatWeekday } from "../calendar/format.ts";
import { daysBetween, toJalali } from "../calendar/jalali.ts";
import { periodBetween } from "../calendar/period.ts";
import { LONGEST_GAP } from "../corpus/time-axis.ts";
import type { TimelineDay } from "../corpus/timeline-days.ts";
import type { NameBook } from "./name-book.ts";
import { eventAddress, type LaneName, type Lanes } from "./timeline-lane.ts";
import { TimelineEventMark, TimelineMark } from "./timeline-mark.tsx";
import { TimelineMore } from "./timeline-more.tsx";
import { WORDS } from "./words.ts";

/** The height of a day on which nothing was printed and nothing happened, in rem: six weeks are some nine lines. */
const DAY = 0.15;

/** Days that are drawn at first, and with each wish for more. */
const PORTION = 100;

interface TimelineColumnProps extends Lanes {
  /** Days on which something was printed or happened, earliest first. */
  readonly groups: readonly TimelineDay[];
  readonly book: NameBook;
}

/** The timeline on a narrow page: time downwards, the same folds and the same scale of short gaps. */
export function TimelineColumn({ groups, book, lanes, addressOf }: TimelineColumnProps) {
  const [shown, setShown] = useState(PORTION);
  // Keys lead also beyond what is shown.
  const drawn = groups.filter(({ first, firstEvent }, i) => i < shown || first <= lanes.documents.active || firstEvent <= lanes.events.active);
  return (
    <>
      <Legend />
      <ol aria-label={WORDS.timeline.column} className="[--margin:5rem]">
        {drawn.map((group, i) => (
          <li key={group.day}>
            <Gap from={groups[i - 1]?.day} to={group.day} />
            <Day group={group} before={groups[i - 1]?.day} book={book} lanes={lanes} addressOf={addressOf} />
          </li>
        ))}
      </ol>
      <TimelineMore left={groups.length - drawn.length} label={WORDS.timeline.moreDays} onPress={() => setShown(drawn.length + PORTION)} />
    </>
  );
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
          {WORDS.timeline.period(periodBetween(from, to))} {WORDS.timeline.silence}
        </span>
      </p>
    </div>
  );
}

interface DayProps extends Omit<TimelineColumnProps, "groups"> {
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
            <TimelineEventMark key={event.id} event={event} book={book} index={group.firstEvent + i} lane={lanes.events} address={eventAddress(event, addressOf)} />
          ))}
        </OfLane>
        <OfLane name="documents">
          {group.summaries.map((summary, i) => (
            <TimelineMark key={summary.id} summary={summary} index={group.first + i} lane={lanes.documents} address={addressOf(summary.id)} />
          ))}
        </OfLane>
      </div>
    </div>
  );
}

/** The marks of one lane on a day; its name is said to those who do not see their shape. */
function OfLane({ name, children }: { readonly name: LaneName; readonly children: readonly ReactNode[] }) {
  if (children.length === 0) return null;
  return (
    <div role="group" aria-label={WORDS.timeline.laneNotes[name]} className="space-y-3">
      {children}
    </div>
  );
}

/** What the shapes of the marks stand for. */
function Legend() {
  return (
    <p aria-hidden className="mb-4 flex gap-6 text-note text-soft">
      <span className="before:me-2 before:inline-block before:size-2.5 before:rounded-full before:bg-lapis">{WORDS.timeline.laneNotes.events}</span>{" "}
      <span className="before:me-2 before:inline-block before:size-2.5 before:bg-ink">{WORDS.timeline.laneNotes.documents}</span>
    </p>
  );
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
