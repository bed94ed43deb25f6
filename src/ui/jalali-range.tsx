import { useId, useState, type ReactNode } from "react";
import { formatDay, formatMonthName, formatNumber } from "../calendar/format.ts";
import { addJalaliMonths, fromJalali, toJalali, type IsoDay } from "../calendar/jalali.ts";
import { clockIn } from "../calendar/zone.ts";
import { MonthGrid } from "./month-grid.tsx";
import { useRangeChoice } from "./use-range-choice.ts";
import { WORDS } from "./words.ts";

interface JalaliRangeProps {
  /** What the range is of. */
  readonly name: string;
  readonly from: IsoDay | null;
  readonly to: IsoDay | null;
  /** The first and last day that something was published: the years to choose from. */
  readonly span: Range;
  readonly onChange: (from: IsoDay, to: IsoDay) => void;
}

/** Both days inclusive. */
interface Range {
  readonly from: IsoDay;
  readonly to: IsoDay;
}

/** A Jalali month to choose the first and the last day of a range in. */
export function JalaliRange({ name, from, to, span, onChange }: JalaliRangeProps) {
  const hint = useId();
  const [today] = useState(() => clockIn("Asia/Tehran", new Date().toISOString()).day);
  const [first, last] = [from ?? to, to ?? from];
  const chosen = first === null || last === null ? null : { from: first, to: last };
  const { goTo, anchor, ...choice } = useRangeChoice({ chosen, start: last ?? span.to, onChange });
  return (
    <div role="group" aria-label={WORDS.dates.calendar(name)} className="mt-3">
      <MonthHeading current={choice.current} span={span} onGo={goTo} />
      <MonthGrid name={name} hint={hint} today={today} {...choice} />
      <p id={hint} className="mt-2 text-note text-faint">
        {WORDS.dates.hint}
      </p>
      <p role="status" className="sr-only">
        {anchor !== null && WORDS.dates.half(formatDay(anchor))}
        {anchor === null && chosen !== null && WORDS.dates.chosen(formatDay(chosen.from), formatDay(chosen.to))}
      </p>
    </div>
  );
}

interface MonthHeadingProps {
  /** A day of the month that is shown. */
  readonly current: IsoDay;
  readonly span: Range;
  readonly onGo: (day: IsoDay) => void;
}

/** The month and the year, to be chosen. */
function MonthHeading({ current, span, onGo }: MonthHeadingProps) {
  const { year, month } = toJalali(current);
  const go = (fields: { year?: number; month?: number }): void => onGo(fromJalali({ year, month, ...fields, day: 1 }));
  return (
    <header className="mb-2 flex items-center justify-between gap-1">
      <Step name={WORDS.dates.previousMonth} path="m6 3 5 5-5 5" onPress={() => onGo(addJalaliMonths(current, -1))} />
      <div className="flex gap-1">
        <Picker name={WORDS.dates.month} value={month} onPick={(picked) => go({ month: picked })} options={MONTH_NUMBERS} format={formatMonthName} />
        <Picker name={WORDS.dates.year} value={year} onPick={(picked) => go({ year: picked })} options={yearsOf(span, year)} format={formatNumber} />
      </div>
      <Step name={WORDS.dates.nextMonth} path="m10 3-5 5 5 5" onPress={() => onGo(addJalaliMonths(current, 1))} />
    </header>
  );
}

const MONTH_NUMBERS = Array.from({ length: 12 }, (_, i) => i + 1);

/** The years that something was published in, and the one that is shown. */
function yearsOf({ from, to }: Range, shown: number): readonly number[] {
  const start = Math.min(toJalali(from).year, shown);
  return Array.from({ length: Math.max(toJalali(to).year, shown) - start + 1 }, (_, i) => start + i);
}

interface PickerProps {
  readonly name: string;
  readonly value: number;
  readonly options: readonly number[];
  readonly format: (value: number) => string;
  readonly onPick: (value: number) => void;
}

function Picker({ name, value, options, format, onPick }: PickerProps): ReactNode {
  return (
    <select
      aria-label={name}
      value={value}
      onChange={(event) => onPick(Number(event.target.value))}
      className="border-b border-edge bg-paper py-1 text-label text-ink"
    >
      {options.map((option) => (
        <option key={option} value={option}>
          {format(option)}
        </option>
      ))}
    </select>
  );
}

/** In a page from right to left the past lies at the right. */
function Step({ name, path, onPress }: { readonly name: string; readonly path: string; readonly onPress: () => void }) {
  return (
    <button type="button" aria-label={name} onClick={onPress} className="grid size-9 place-items-center text-soft hover:text-ink">
      <svg aria-hidden viewBox="0 0 16 16" className="size-4 fill-none stroke-current stroke-[1.5]">
        <path d={path} />
      </svg>
    </button>
  );
}
