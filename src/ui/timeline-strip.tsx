import { Link } from "react-router";
import { formatMonth, formatMonthName, formatNumber } from "../calendar/format.ts";
import { addDays, type IsoDay } from "../calendar/jalali.ts";
import { placeDay, type DensityUnit } from "../corpus/density.ts";
import { useWidth } from "./use-width.ts";
import { WORDS } from "./words.ts";

/** The least width for the name of a year, and of a month; in rem. */
const NAME_WIDTHS = { year: 2.75, month: 4 };

interface TimelineStripProps {
  /** Years, or the months of one year. */
  readonly units: readonly DensityUnit[];
  readonly from: IsoDay | null;
  readonly to: IsoDay | null;
  /** Where a range of days leads; two `null` for all days. */
  readonly addressOf: (from: IsoDay | null, to: IsoDay | null) => string;
}

/** How many documents there are over all of time, with the range that is asked for; each year or month is a link to itself. */
export function TimelineStrip({ units, from, to, addressOf }: TimelineStripProps) {
  const tallest = Math.max(1, ...units.flatMap((unit) => unit.bars));
  const isYear = units[0]?.month != null;
  const [frame, width] = useWidth<HTMLElement>();
  return (
    <nav ref={frame} aria-label={WORDS.timeline.strip} className="mt-4">
      {isYear && <YearHead units={units} from={from} to={to} addressOf={addressOf} />}
      <div className="relative overflow-hidden border-b border-ink">
        <Range units={units} from={from} to={to} />
        <ol className="relative flex h-14">
          {units.map((unit) => (
            <li key={unit.from} className="min-w-0 flex-1">
              <Unit unit={unit} tallest={tallest} chosen={unit.from === from && unit.to === to} address={addressOf(unit.from, unit.to)} />
            </li>
          ))}
        </ol>
      </div>
      <UnitNames units={units} every={namedEvery(units, width ?? 0)} />
    </nav>
  );
}

/** Which year's months these are, and the ways out: of a month to the year, of the year to all of time. */
function YearHead({ units, from, to, addressOf }: TimelineStripProps) {
  const [first, last] = [units.at(0), units.at(-1)];
  if (first === undefined || last === undefined) return null;
  const ways = [
    { name: WORDS.timeline.wholeYear(first.year), first: first.from, last: last.to },
    { name: WORDS.timeline.allYears, first: null, last: null },
  ];
  return (
    <ul className="mb-2 flex gap-6 text-label">
      {ways.map((way) => (
        <li key={way.name}>
          <Link
            to={addressOf(way.first, way.last)}
            preventScrollReset
            aria-current={(way.first === from && way.last === to) || undefined}
            className="text-lapis hover:underline aria-[current]:font-bold aria-[current]:text-ink"
          >
            {way.name}
          </Link>
        </li>
      ))}
    </ul>
  );
}

interface UnitProps {
  readonly unit: DensityUnit;
  /** The documents of the tallest bar. */
  readonly tallest: number;
  /** Whether exactly this unit is asked for. */
  readonly chosen: boolean;
  readonly address: string;
}

function Unit({ unit, tallest, chosen, address }: UnitProps) {
  const bars = <Bars unit={unit} tallest={tallest} />;
  if (unit.count === 0) return bars;
  const name = WORDS.timeline.unit(nameOf(unit), unit.count);
  return (
    <Link
      to={address}
      preventScrollReset
      aria-current={chosen || undefined}
      aria-label={name}
      title={name}
      className="block h-full -outline-offset-2 hover:bg-lapis-wash"
    >
      {bars}
    </Link>
  );
}

function Bars({ unit, tallest }: Pick<UnitProps, "unit" | "tallest">) {
  return (
    <span aria-hidden className="flex h-full items-end border-s border-rule px-px pt-2">
      {unit.bars.map((count, i) => (
        // Bars stand for months or days in their order: the place is the name.
        // oxlint-disable-next-line react/no-array-index-key
        <span key={i} className="min-w-0 flex-1 bg-soft forced-colors:bg-[CanvasText]" style={{ blockSize: `${(count / tallest) * 100}%` }} />
      ))}
    </span>
  );
}

/** The range of days that is asked for, as far as it lies on the strip. */
function Range({ units, from, to }: Pick<TimelineStripProps, "units" | "from" | "to">) {
  if (from === null && to === null) return null;
  const start = from === null ? 0 : placeDay(units, from);
  const end = to === null ? 1 : placeDay(units, addDays(to, 1));
  const place = { insetInlineStart: `${start * 100}%`, inlineSize: `${Math.max(0, end - start) * 100}%` };
  return <div aria-hidden className="absolute inset-y-0 border-x-2 border-lapis bg-lapis-wash" style={place} />;
}

function UnitNames({ units, every }: { readonly units: readonly DensityUnit[]; readonly every: number }) {
  return (
    <div aria-hidden className="flex text-note text-soft">
      {units.map((unit, i) => (
        <span key={unit.from} className="w-0 flex-1 whitespace-nowrap">
          {i % every === 0 && shortNameOf(unit)}
        </span>
      ))}
    </div>
  );
}

/** Every how many units a name finds room. */
function namedEvery(units: readonly DensityUnit[], width: number): number {
  const needed = units[0]?.month == null ? NAME_WIDTHS.year : NAME_WIDTHS.month;
  return Math.max(1, Math.ceil((needed * units.length) / Math.max(1, width)));
}

function shortNameOf({ year, month }: DensityUnit): string {
  return month === null ? formatNumber(year) : formatMonthName(month);
}

function nameOf({ year, month }: DensityUnit): string {
  return month === null ? formatNumber(year) : formatMonth(year, month);
}
