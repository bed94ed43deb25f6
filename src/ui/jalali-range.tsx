import { GregorianCalendar, parseDate, PersianCalendar, toCalendar, type CalendarDate } from "@internationalized/date";
import { startTransition, useContext, type ReactNode } from "react";
import { I18nProvider } from "react-aria-components/I18nProvider";
import {
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  RangeCalendar,
  RangeCalendarStateContext,
} from "react-aria-components/RangeCalendar";
import { formatMonthName, formatNumber } from "../calendar/format.ts";
import type { IsoDay } from "../calendar/jalali.ts";
import { speakPersian } from "./speak-persian.ts";
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

const GREGORIAN = new GregorianCalendar();
const PERSIAN = new PersianCalendar();

speakPersian();

/** A Jalali month to choose the first and the last day of a range in. */
export function JalaliRange({ name, from, to, span, onChange }: JalaliRangeProps) {
  const [first, last] = [from ?? to, to ?? from];
  return (
    <I18nProvider locale="fa-IR-u-ca-persian">
      <RangeCalendar
        aria-label={WORDS.dates.calendar(name)}
        value={first === null || last === null ? null : { start: parseDate(first), end: parseDate(last) }}
        defaultFocusedValue={parseDate(to ?? from ?? span.to)}
        onChange={({ start, end }) => onChange(isoDayOf(start), isoDayOf(end))}
        className="mt-3"
      >
        <MonthHeading span={span} />
        <CalendarGrid weekdayStyle="narrow" className="w-full border-collapse text-label">
          <CalendarGridHeader>{(day) => <CalendarHeaderCell className="font-normal text-faint">{day}</CalendarHeaderCell>}</CalendarGridHeader>
          <CalendarGridBody>{(date) => <CalendarCell date={date} className={CELL} />}</CalendarGridBody>
        </CalendarGrid>
        <p className="mt-2 text-note text-faint">{WORDS.dates.hint}</p>
      </RangeCalendar>
    </I18nProvider>
  );
}

const CELL =
  "grid h-9 cursor-pointer place-items-center text-ink data-outside-month:invisible data-hovered:bg-wash data-selected:bg-lapis-wash data-selection-start:bg-lapis data-selection-start:text-paper data-selection-end:bg-lapis data-selection-end:text-paper data-focus-visible:outline-2 data-focus-visible:outline-lapis";

function isoDayOf(date: CalendarDate): IsoDay {
  return toCalendar(date, GREGORIAN).toString();
}

/** The month and the year, to be chosen; the heading that the engine would write has them in the wrong order. */
function MonthHeading({ span }: { readonly span: Range }) {
  const state = useContext(RangeCalendarStateContext);
  if (state === null) return null;
  const shown = toCalendar(state.visibleRange.start, PERSIAN);
  // Another month is drawn between frames: each of its days is a button of many parts.
  const go = (fields: { year?: number; month?: number }): void => startTransition(() => state.setFocusedDate(shown.set({ ...fields, day: 1 })));
  return (
    <header className="mb-2 flex items-center justify-between gap-1">
      <Step name={WORDS.dates.previousMonth} path="m6 3 5 5-5 5" onPress={() => startTransition(() => state.focusPreviousPage())} />
      <div className="flex gap-1">
        <Picker name={WORDS.dates.month} value={shown.month} onPick={(month) => go({ month })} options={MONTH_NUMBERS} format={formatMonthName} />
        <Picker name={WORDS.dates.year} value={shown.year} onPick={(year) => go({ year })} options={yearsOf(span, shown.year)} format={formatNumber} />
      </div>
      <Step name={WORDS.dates.nextMonth} path="m10 3-5 5 5 5" onPress={() => startTransition(() => state.focusNextPage())} />
    </header>
  );
}

const MONTH_NUMBERS = Array.from({ length: 12 }, (_, i) => i + 1);

/** The years that something was published in, and the one that is shown. */
function yearsOf({ from, to }: Range, shown: number): readonly number[] {
  const [first, last] = [from, to].map((day) => toCalendar(parseDate(day), PERSIAN).year);
  const start = Math.min(first ?? shown, shown);
  return Array.from({ length: Math.max(last ?? shown, shown) - start + 1 }, (_, i) => start + i);
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
