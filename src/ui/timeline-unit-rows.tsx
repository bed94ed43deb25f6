import { memo } from "react";
import { formatNumber } from "../calendar/format.ts";
import { periodBetween } from "../calendar/period.ts";
import type { TimeUnit } from "../corpus/time-units.ts";
import { TIME_WORDS } from "./words.ts";
import { HeapCount, shortNameOfUnit, UnitLink, type UnitKeys } from "./timeline-unit.tsx";
import { columnsIn, PITCH, runsOf, UnitSigns } from "./unit-signs.tsx";
import { usePainted } from "./use-painted.ts";

/** The column of names beside the signs, in rem. */
const MARGIN = 5.5;

/** How many signs stand side by side on a page so many rem wide. */
export function rowColumns(width: number): number {
  return columnsIn(width - MARGIN - 3);
}

/** Rows on either side of the one looked at that are filled in the first frame: as many as a tall window holds. */
const NEAR = 18;

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
  const isPainted = usePainted(true, false);
  return (
    <ol aria-label={TIME_WORDS.timeline.column} data-stage="narrow">
      {units.map((unit, i) => (
        <li key={unit.number}>
          <Gap before={units[i - 1]} unit={unit} />
          <UnitRow unit={unit} index={i} isActive={i === active} isFilled={isPainted || Math.abs(i - active) <= NEAR} keys={keys} step={step} columns={columns} namesYear={unit.month !== null && unit.year !== units[i - 1]?.year} />
        </li>
      ))}
    </ol>
  );
}

interface UnitRowProps extends Pick<TimelineUnitRowsProps, "keys" | "step"> {
  readonly unit: TimeUnit;
  readonly index: number;
  readonly isActive: boolean;
  /** Whether its signs are drawn; before, their room is kept and its name says what they would show. */
  readonly isFilled: boolean;
  readonly columns: number;
  readonly namesYear: boolean;
}

/** Drawn anew only when something of its own changes, and laid out when it comes near the window; until then its room is kept. */
const UnitRow = memo(function UnitRow({ unit, index, isActive, isFilled, keys, step, columns, namesYear }: UnitRowProps) {
  const runs = runsOf(unit);
  const room = `${roomOf(unit, { step, columns, namesYear })}rem`;
  return (
    <UnitLink
      unit={unit}
      index={index}
      isActive={isActive}
      keys={keys}
      className="grid min-h-12 items-start border-t border-rule py-2 -outline-offset-2 [content-visibility:auto]"
      style={{ gridTemplateColumns: `${MARGIN}rem minmax(0, 1fr)`, containIntrinsicBlockSize: `auto ${room}` }}
    >
      {isFilled ? (
        <>
          <span className="font-bold text-shangarf">
            {shortNameOfUnit(unit)} {namesYear && <span className="block text-note font-normal text-soft">{formatNumber(unit.year)}</span>}
          </span>
          <span className="space-y-1">
            <Row runs={runs.events} step={step} columns={columns} />
            <Row runs={runs.documents} step={step} columns={columns} />
          </span>
        </>
      ) : (
        <span style={{ blockSize: room }} />
      )}
    </UnitLink>
  );
});

/** In rem: a line of the name, one of the year under it, one of a heap's number, and the space between two heaps. */
const LINES = { name: 1.85, year: 1.4625, number: 1.25, space: 0.25 };

/** How high what a row holds will be, in rem. */
function roomOf(unit: TimeUnit, { step, columns, namesYear }: Pick<UnitRowProps, "step" | "columns" | "namesYear">): number {
  const { events, documents } = runsOf(unit);
  const heaps = [events, documents].map((runs) => Math.ceil(signsIn(runs, step) / columns)).filter((rows) => rows > 0);
  const signs = heaps.reduce((sum, rows) => sum + Math.max(LINES.number, (rows * PITCH) / 16) + LINES.space, -LINES.space);
  return Math.max(signs, LINES.name + (namesYear ? LINES.year : 0));
}

type Runs = Parameters<typeof UnitSigns>[0]["runs"];

/** How many signs some runs take. */
function signsIn(runs: Runs, step: number): number {
  return runs.reduce((sum, { count }) => sum + Math.ceil(count / step), 0);
}

function Row({ runs, step, columns }: { readonly runs: Runs; readonly step: number; readonly columns: number }) {
  const count = runs.reduce((sum, run) => sum + run.count, 0);
  if (count === 0) return null;
  const signs = Math.min(columns, signsIn(runs, step));
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
