import type { ComponentProps } from "react";
import { formatMonth } from "../calendar/format.ts";
import type { MonthGroup } from "../corpus/group.ts";
import { WORDS } from "./words.ts";

interface MonthHeadProps extends Pick<MonthGroup, "month" | "gapMonths">, Pick<ComponentProps<"h2">, "ref"> {
  /** Which row of a long list it is. */
  readonly "data-index"?: number | null;
}

/** The head over a month's entries; stays in sight while they pass. Says before it how long nothing was written. */
export function MonthHead({ month, gapMonths, ref, "data-index": row }: MonthHeadProps) {
  return (
    <>
      {gapMonths > 0 && (
        <p className="index-columns py-6 text-note text-faint">
          <span className="col-start-2">{WORDS.list.gap(gapMonths)}</span>
        </p>
      )}
      <h2 ref={ref} data-index={row} className="index-columns sticky top-0 z-10 border-b border-ink bg-paper pt-4 pb-1 text-label font-bold">
        <span className="col-start-2">{month === null ? WORDS.list.undated : formatMonth(month.year, month.month)}</span>
      </h2>
    </>
  );
}
