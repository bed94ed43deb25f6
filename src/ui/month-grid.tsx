import { memo, type Ref } from "react";
import { formatDay, formatMonth, formatNumber } from "../calendar/format.ts";
import { toJalali, type IsoDay } from "../calendar/jalali.ts";
import { monthWeeks } from "../calendar/month-days.ts";
import { WEEKDAYS } from "../calendar/names.ts";
import type { useRangeChoice } from "./use-range-choice.ts";
import { WORDS } from "./words.ts";

interface MonthGridProps extends Pick<ReturnType<typeof useRangeChoice>, "current" | "shown" | "events" | "currentRef"> {
  /** What the days are those of. */
  readonly name: string;
  /** The id of what is said of how to choose. */
  readonly hint: string;
  readonly today: IsoDay;
}

/** The days of a month, of which two make a range. It keeps the height of six weeks, so that no other month moves what is below. */
export function MonthGrid({ name, hint, today, current, shown, events, currentRef }: MonthGridProps) {
  const { year, month } = toJalali(current);
  return (
    <div className="min-h-60">
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- a grid is what a calendar is (WAI-ARIA, date picker) */}
      <table role="grid" aria-label={WORDS.dates.grid(name, formatMonth(year, month))} aria-describedby={hint} aria-multiselectable className="w-full table-fixed border-collapse text-label" {...events}>
        <thead>
          <tr>
            {WEEKDAYS.map((weekday) => (
              <th key={weekday} scope="col" abbr={weekday} className="h-6 font-normal text-faint">
                {weekday.charAt(0)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {monthWeeks(year, month).map((week, i) => (
            // oxlint-disable-next-line react/no-array-index-key -- a week is known by its row
            <tr key={i}>
              {week.map((day, weekday) => (
                <Cell key={day ?? weekday} day={day} part={partOf(day, shown)} isToday={day === today} isCurrent={day === current} buttonRef={day === current ? currentRef : null} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** What a day is of the range. */
type Part = "outside" | "end" | "within";

function partOf(day: IsoDay | null, shown: MonthGridProps["shown"]): Part {
  if (day === null || shown === null || day < shown.from || day > shown.to) return "outside";
  return day === shown.from || day === shown.to ? "end" : "within";
}

const LOOKS: Readonly<Record<Part, string>> = { outside: "text-ink hover:bg-wash", within: "bg-lapis-wash text-ink", end: "bg-lapis text-paper" };

interface CellProps {
  /** `null` for a day of another month, which is left empty. */
  readonly day: IsoDay | null;
  readonly part: Part;
  readonly isToday: boolean;
  readonly isCurrent: boolean;
  readonly buttonRef: Ref<HTMLButtonElement>;
}

/** Drawn anew only when something of its own changes: a press has to do with a few of forty. */
const Cell = memo(function Cell({ day, part, isToday, isCurrent, buttonRef }: CellProps) {
  // oxlint-disable-next-line jsx-a11y/control-has-associated-label -- there is nothing to press
  if (day === null) return <td className="h-9 p-0" />;
  const isChosen = part !== "outside";
  return (
    <td aria-selected={isChosen} className="p-0">
      <button
        ref={buttonRef}
        type="button"
        tabIndex={isCurrent ? 0 : -1}
        data-day={day}
        aria-label={WORDS.dates.day(formatDay(day), { isToday, isChosen })}
        aria-current={isToday ? "date" : undefined}
        className={`grid h-9 w-full place-items-center ${LOOKS[part]}`}
      >
        {formatNumber(toJalali(day).day)}
      </button>
    </td>
  );
});
