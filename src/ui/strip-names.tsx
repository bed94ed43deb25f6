import { formatMonthName, formatNumber } from "../calendar/format.ts";
import { toJalali } from "../calendar/jalali.ts";
import { placeDay, stripNames, type TimeSpan } from "../corpus/density.ts";
import { percent } from "./percent.ts";

/** The width of the name of a year, and of a month, with the space behind it; in rem. */
const NAME_WIDTHS = { year: 2.75, month: 4.5 };

/** The names of years and months under a line of time, as many as its width has room for; in rem. */
export function StripNames({ span, width }: { readonly span: TimeSpan; readonly width: number }) {
  const names = stripNames(span, { year: NAME_WIDTHS.year / width, month: NAME_WIDTHS.month / width });
  return (
    <div aria-hidden className="relative h-6 text-note text-soft">
      {names.map(({ day, unit }) => (
        <span key={day} className="absolute border-s border-edge ps-1 leading-5 whitespace-nowrap" style={{ insetInlineStart: percent(placeDay(span, day)) }}>
          {unit === "year" ? formatNumber(toJalali(day).year) : formatMonthName(toJalali(day).month)}
        </span>
      ))}
    </div>
  );
}
