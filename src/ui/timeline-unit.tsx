import { memo } from "react";
import { formatMonth, formatMonthName, formatNumber } from "../calendar/format.ts";
import type { KindCount, TimeUnit } from "../corpus/time-units.ts";
import { writeView, type TimeLevel } from "../corpus/timeline-view.ts";
import { TIME_WORDS, WORDS } from "./words.ts";
import type { Roving } from "./use-roving.ts";
import type { Zoom } from "./use-zoom.ts";

/** What links to years or months have in common; the same however the reader moves. */
export interface UnitKeys extends Omit<Roving, "active"> {
  /** The nearer level that they lead to, and the filter that goes with it. */
  readonly to: TimeLevel;
  readonly search: string;
  readonly onFollow: Zoom["onFollow"];
}

interface UnitLinkProps {
  readonly unit: TimeUnit;
  readonly index: number;
  readonly isActive: boolean;
  readonly keys: UnitKeys;
  readonly className: string;
  readonly style?: Readonly<Record<string, string>>;
  readonly children: React.ReactNode;
}

/** A year or month of the drawing, as a plain link nearer to it, which who draws it follows (`useFollow`). Its name says all that its signs show. */
export function UnitLink({ unit, index, isActive, keys, className, style, children }: UnitLinkProps) {
  return (
    <a
      href={keys.search + writeView({ level: keys.to, day: unit.first })}
      data-stays
      ref={isActive ? keys.activeRef : null}
      tabIndex={isActive ? 0 : -1}
      data-day={unit.first}
      data-end={unit.to}
      data-active={isActive || undefined}
      aria-label={`${nameOfUnit(unit)}: ${factsOf(unit)}`}
      onKeyDown={keys.onKeyDown}
      onFocus={() => keys.activate(index)}
      onMouseEnter={() => keys.activate(index)}
      onClick={(event) => keys.onFollow(unit.first, event.detail === 0)}
      className={`group ${className}`}
      style={style}
    >
      {children}
    </a>
  );
}

/** «مهر ۱۴۰۲», or «۱۴۰۲» for a whole year. */
export function nameOfUnit({ year, month }: Pick<TimeUnit, "year" | "month">): string {
  return month === null ? formatNumber(year) : formatMonth(year, month);
}

/** «مهر»; of a whole year its number. */
export function shortNameOfUnit({ year, month }: Pick<TimeUnit, "year" | "month">): string {
  return month === null ? formatNumber(year) : formatMonthName(month);
}

/** «۳ نوشته، ۵ گفت‌وگوی تلفنی، ۲ سفر انجام‌نشده» */
export function factsOf({ documents, events }: Pick<TimeUnit, "documents" | "events">): string {
  const parts = [...(documents === 0 ? [] : [WORDS.list.count(documents)]), ...events.map(kindCount)];
  return parts.join(WORDS.app.comma);
}

/** «۲ سفر انجام‌نشده» */
export function kindCount({ kind, held, count }: KindCount): string {
  return TIME_WORDS.timeline.kindCount(count, held ? WORDS.events.kinds[kind] : TIME_WORDS.timeline.notHeldKinds[kind]);
}

/** How many marks a heap stands for: exactly, where a sign may be ten of them. */
export const HeapCount = memo(function HeapCount({ count }: { readonly count: number }) {
  return count === 0 ? null : <span className="block text-note leading-5 text-soft">{formatNumber(count)}</span>;
});
