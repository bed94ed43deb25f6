import { formatNumber } from "../calendar/format.ts";
import { periodBetween } from "../calendar/period.ts";
import type { TimeUnit } from "../corpus/time-units.ts";
import { TIME_WORDS } from "./words.ts";
import { HeapCount, shortNameOfUnit, UnitLink, type UnitKeys } from "./timeline-unit.tsx";
import { columnsIn, runsOf, UnitSigns } from "./unit-signs.tsx";

/** The column of names beside the signs, in rem. */
const MARGIN = 5.5;

/** How many signs stand side by side on a page so many rem wide. */
export function rowColumns(width: number): number {
  return columnsIn(width - MARGIN - 3);
}

interface TimelineUnitRowsProps {
  readonly units: readonly TimeUnit[];
  readonly step: number;
  readonly active: number;
  readonly keys: UnitKeys;
  /** The room there is, in rem. */
  readonly width: number;
}

/** Years or months on a narrow page: time downwards, what happened and under it what was printed, each in a row of signs. */
export function TimelineUnitRows({ units, step, active, keys, width }: TimelineUnitRowsProps) {
  const columns = rowColumns(width);
  return (
    <ol aria-label={TIME_WORDS.timeline.column} data-stage="narrow">
      {units.map((unit, i) => (
        <li key={unit.number}>
          <Gap before={units[i - 1]} unit={unit} />
          <UnitLink
            unit={unit}
            index={i}
            isActive={i === active}
            keys={keys}
            className="grid min-h-12 items-start border-t border-rule py-2 -outline-offset-2"
            style={{ gridTemplateColumns: `${MARGIN}rem minmax(0, 1fr)` }}
          >
            <span className="font-bold text-shangarf">
              {shortNameOfUnit(unit)} {unit.month !== null && unit.year !== units[i - 1]?.year && <span className="block text-note font-normal text-soft">{formatNumber(unit.year)}</span>}
            </span>
            <span className="space-y-1">
              <Row runs={runsOf(unit).events} step={step} columns={columns} />
              <Row runs={runsOf(unit).documents} step={step} columns={columns} />
            </span>
          </UnitLink>
        </li>
      ))}
    </ol>
  );
}

function Row({ runs, step, columns }: { readonly runs: Parameters<typeof UnitSigns>[0]["runs"]; readonly step: number; readonly columns: number }) {
  const count = runs.reduce((sum, run) => sum + run.count, 0);
  if (count === 0) return null;
  const signs = Math.min(columns, runs.reduce((sum, run) => sum + Math.ceil(run.count / step), 0));
  return (
    <span className="flex items-center gap-2">
      <UnitSigns runs={runs} step={step} columns={signs} on="line-above" /> <HeapCount count={count} />
    </span>
  );
}

function Gap({ before, unit }: { readonly before: TimeUnit | undefined; readonly unit: TimeUnit }) {
  if (before === undefined || unit.number - before.number < 2) return null;
  return (
    <p className="hatch my-1 py-2 text-note text-soft" style={{ marginInlineStart: `${MARGIN}rem` }}>
      <span className="bg-paper px-2">
        {TIME_WORDS.timeline.period(periodBetween(before.last, unit.first))} {TIME_WORDS.timeline.silence}
      </span>
    </p>
  );
}
