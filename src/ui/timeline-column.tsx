import { useState } from "react";
import { formatMonth, formatNumber, formatWeekday } from "../calendar/format.ts";
import { daysBetween, toJalali } from "../calendar/jalali.ts";
import { periodBetween } from "../calendar/period.ts";
import { LONGEST_GAP } from "../corpus/time-axis.ts";
import type { TimelineDay } from "../corpus/timeline-days.ts";
import { TimelineMark } from "./timeline-mark.tsx";
import { TimelineMore } from "./timeline-more.tsx";
import type { Roving } from "./use-roving.ts";
import { WORDS } from "./words.ts";

/** The height of a day without documents, in rem: six weeks are some nine lines. */
const DAY = 0.15;

/** Days that are drawn at first, and with each wish for more. */
const PORTION = 100;

interface TimelineColumnProps {
  /** Days with documents, earliest first. */
  readonly groups: readonly TimelineDay[];
  readonly roving: Roving;
  readonly addressOf: (id: string) => string;
}

/** The timeline on a narrow page: time downwards, the same folds and the same scale of short gaps. */
export function TimelineColumn({ groups, roving, addressOf }: TimelineColumnProps) {
  const [shown, setShown] = useState(PORTION);
  // Keys lead also beyond what is shown.
  const drawn = groups.filter((group, i) => i < shown || group.first <= roving.active);
  return (
    <>
      <ol aria-label={WORDS.timeline.column} className="[--margin:5rem]">
        {drawn.map((group, i) => (
          <li key={group.day}>
            <Gap from={groups[i - 1]?.day} to={group.day} />
            <Day group={group} before={groups[i - 1]?.day} roving={roving} addressOf={addressOf} />
          </li>
        ))}
      </ol>
      <TimelineMore left={documentsIn(groups) - documentsIn(drawn)} onPress={() => setShown(drawn.length + PORTION)} />
    </>
  );
}

function documentsIn(groups: readonly TimelineDay[]): number {
  const last = groups.at(-1);
  return last === undefined ? 0 : last.first + last.summaries.length;
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

function Day({ group, before, roving, addressOf }: DayProps) {
  return (
    <div className="grid grid-cols-[var(--margin)_minmax(0,1fr)]">
      <DayName day={group.day} namesMonth={before === undefined || monthOf(before) !== monthOf(group.day)} />
      <div className="space-y-3 border-s border-edge pb-4">
        {group.summaries.map((summary, i) => (
          <TimelineMark key={summary.id} summary={summary} index={group.first + i} roving={roving} address={addressOf(summary.id)} />
        ))}
      </div>
    </div>
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
