import { Fragment, memo, useMemo, type MouseEvent } from "react";
import { Link } from "react-router";
import { formatMonth, formatMonthName, formatNumber } from "../calendar/format.ts";
import { layOutLedger, monthsBetween, OTHERS, writeCell, type Contact, type LedgerCell, type LedgerColumn, type LedgerRow } from "../corpus/ledger.ts";
import { countKinds, type KindCount } from "../corpus/time-units.ts";
import { EventSign } from "./event-sign.tsx";
import { kindCount } from "./timeline-unit.tsx";
import { TIME_WORDS, WORDS } from "./words.ts";

interface LedgerTableProps {
  readonly contacts: readonly Contact[];
  readonly isOpen: (year: number) => boolean;
  /** Opens the months of a year, or folds them; `null` where there are so few months that all stand open. */
  readonly onTurn: ((year: number) => void) | null;
  /** By the ids of the states. */
  readonly names: ReadonlyMap<string, string>;
  /** The cell whose sentences are shown. */
  readonly shown: LedgerCell | null;
  /** The filter that goes with every cell, `?…`, or nothing. */
  readonly search: string;
  readonly onShow: (cell: MouseEvent<HTMLAnchorElement>) => void;
}

/** The ledger: a row a state, a column a month; runs of months without a contact are folded. */
export function LedgerTable({ contacts, isOpen, onTurn, names, shown, search, onShow }: LedgerTableProps) {
  const { columns, rows, sums } = useMemo(() => layOutLedger(contacts, isOpen), [contacts, isOpen]);
  return (
    <div
      role="region"
      aria-label={TIME_WORDS.ledger.table}
      // What is pushed sideways can be pushed by keys.
      tabIndex={0}
      className="relative max-h-[85dvh] overflow-auto bg-paper border-b border-ink outline-offset-0"
    >
      <table className="min-w-full border-separate border-spacing-0 text-label">
        <caption className="sr-only">{TIME_WORDS.ledger.table}</caption>
        <Head columns={columns} isOpen={isOpen} onTurn={onTurn} />
        <tbody>
          {rows.map((row) => (
            <Row key={row.state} row={row} columns={columns} names={names} shown={shown?.state === row.state ? shown : null} search={search} onShow={onShow} />
          ))}
        </tbody>
        <Foot columns={columns} sums={sums} count={contacts.length} />
      </table>
    </div>
  );
}

interface RowProps extends Pick<LedgerTableProps, "names" | "shown" | "search" | "onShow"> {
  readonly row: LedgerRow;
  readonly columns: readonly LedgerColumn[];
}

/** Drawn anew only when something of its own changes: a long ledger has a thousand cells. */
const Row = memo(function Row({ row: { state, count, cells }, columns, names, ...shared }: RowProps) {
  const name = nameOfState(state, names);
  return (
    // Painted by itself: where the pointer goes, the signs of that row are drawn anew, not those of a thousand cells.
    <tr className="isolate">
      <th scope="row" className="sticky start-0 z-10 border-b border-rule bg-paper py-1 pe-4 text-start align-top font-semibold max-md:max-w-28">
        {state === OTHERS ? name : <Link to={`/who/${state}`} className="hover:text-lapis">{name}</Link>}
      </th>
      {columns.map((column, i) => (
        <Fragment key={keyOf(column)}>
          <FoldCell months={monthsBetween(columns[i - 1], column)} />
          <td className="border-b border-rule p-0 align-top">
            {isFilled(cells[i]) && <Cell {...shared} state={state} column={column} names={names} contacts={cells[i]} />}
          </td>
        </Fragment>
      ))}
      <Sum count={count} />
    </tr>
  );
});

function isFilled(cell: readonly Contact[] | undefined): cell is readonly Contact[] {
  return cell !== undefined && cell.length > 0;
}

const HEAD = "border-b border-ink px-2 py-1 text-start font-semibold";

function Head({ columns, ...props }: Pick<LedgerTableProps, "isOpen" | "onTurn"> & { readonly columns: readonly LedgerColumn[] }) {
  return (
    <thead className="sticky top-0 z-20 bg-paper">
      <tr>
        <th scope="col" rowSpan={2} className={`sticky start-0 z-10 bg-paper pe-4 align-bottom ${HEAD} ps-0!`}>
          {TIME_WORDS.ledger.state}
        </th>
        {columns.map((column, i) => (
          <Fragment key={keyOf(column)}>
            <FoldHead months={monthsBetween(columns[i - 1], column)} />
            {column === null ? (
              <th scope="col" rowSpan={2} className={`align-bottom ${HEAD}`}>
                {TIME_WORDS.ledger.undated}
              </th>
            ) : (
              <YearHead column={column} columns={runLength(columns, i)} {...props} />
            )}
          </Fragment>
        ))}
        <th scope="col" rowSpan={2} className={`align-bottom ${HEAD}`}>
          {TIME_WORDS.ledger.total}
        </th>
      </tr>
      <tr>
        {columns.map((column) =>
          column?.month == null ? null : (
            <th key={keyOf(column)} scope="col" className={`${HEAD} text-shangarf`}>
              {formatMonthName(column.month)} <span className="sr-only">{formatNumber(column.year)}</span>
            </th>
          ),
        )}
      </tr>
    </thead>
  );
}

interface YearHeadProps extends Pick<LedgerTableProps, "isOpen" | "onTurn"> {
  readonly column: NonNullable<LedgerColumn>;
  /** How many columns the year stands over; 0 where it stands over an earlier one already. */
  readonly columns: number;
}

/** How many months of one year stand side by side from this column on; 0 where one stands before it. */
function runLength(columns: readonly LedgerColumn[], from: number): number {
  const goesOn = (i: number): boolean => columns[i] != null && columns[i]?.year === columns[i - 1]?.year && monthsBetween(columns[i - 1], columns[i] ?? null) === 0;
  if (goesOn(from)) return 0;
  let end = from + 1;
  while (goesOn(end)) end++;
  return end - from;
}

/** The year over its months, once; or a year that is folded to a column of its own. */
function YearHead({ column: { year, month }, columns, isOpen, onTurn }: YearHeadProps) {
  if (columns === 0) return null;
  const name = <span className={month === null ? "text-shangarf" : "font-normal text-soft"}>{formatNumber(year)}</span>;
  const content =
    onTurn === null ? name : (
      <button type="button" aria-expanded={isOpen(year)} aria-label={TIME_WORDS.ledger.openYear(year)} onClick={() => onTurn(year)} className="group min-h-6 text-start whitespace-nowrap">
        {name} <span aria-hidden className="text-lapis">{isOpen(year) ? "−" : "+"}</span>
      </button>
    );
  if (month !== null) return <td colSpan={columns} className="px-2 pt-2 text-note">{content}</td>;
  return (
    <th scope="col" rowSpan={2} className={`align-bottom ${HEAD}`}>
      {content}
    </th>
  );
}

function FoldHead({ months }: { readonly months: number }) {
  if (months === 0) return null;
  return (
    <td rowSpan={2} className="w-px border-b border-ink px-1 align-bottom text-note text-soft">
      <span className="block w-14 leading-5">{TIME_WORDS.ledger.gap(months)}</span>
    </td>
  );
}

function FoldCell({ months }: { readonly months: number }) {
  return months === 0 ? null : <td aria-hidden className="hatch border-b border-rule" />;
}

interface CellProps extends Omit<RowProps, "row" | "columns">, LedgerCell {
  /** One or more. */
  readonly contacts: readonly Contact[];
}

/**
 * How many contacts of each kind; what was only announced, proposed, postponed or denied below the others. Opens their sentences.
 * A thousand of the router's links would each look at every step of the address. Drawn anew only when something of its own
 * changes: a year that is opened leaves the other years' cells as they are.
 */
const Cell = memo(function Cell({ state, column, contacts, names, shown, search, onShow }: CellProps) {
  const cell = { state, column };
  const counts = countKinds(contacts.map(({ event }) => event));
  const hash = writeCell(cell);
  return (
    <a
      href={search + hash}
      onClick={onShow}
      id={hash.slice(1)}
      aria-label={`${nameOfCell(cell, names)}: ${counts.map(kindCount).join(WORDS.app.comma)}`}
      aria-current={(shown !== null && writeCell(shown) === hash) || undefined}
      className="block h-full min-h-11 min-w-14 px-2 py-1 -outline-offset-2 hover:bg-wash aria-[current]:bg-lapis-wash"
    >
      <Signs counts={counts.filter(({ held }) => held)} />
      <Signs counts={counts.filter(({ held }) => !held)} />
    </a>
  );
});

function Signs({ counts }: { readonly counts: readonly KindCount[] }) {
  if (counts.length === 0) return null;
  return (
    <span className="block whitespace-nowrap">
      {counts.map(({ kind, held, count }) => (
        <Fragment key={kind}>
          <EventSign kind={kind} status={held ? "held" : "announced"} className="me-1 inline-block align-[-0.15em] not-first:ms-2" />
          {formatNumber(count)}
        </Fragment>
      ))}
    </span>
  );
}

/** «عمان، مهر ۱۴۰۲» */
export function nameOfCell({ state, column }: LedgerCell, names: ReadonlyMap<string, string>): string {
  const time = column === null ? TIME_WORDS.ledger.undated : column.month === null ? formatNumber(column.year) : formatMonth(column.year, column.month);
  return TIME_WORDS.ledger.cell(nameOfState(state, names), time);
}

function nameOfState(state: string, names: ReadonlyMap<string, string>): string {
  return state === OTHERS ? TIME_WORDS.ledger.others : (names.get(state) ?? state);
}

function Foot({ columns, sums, count }: { readonly columns: readonly LedgerColumn[]; readonly sums: readonly number[]; readonly count: number }) {
  return (
    <tfoot className="sticky bottom-0 z-20 bg-paper">
      <tr>
        <th scope="row" className="sticky start-0 z-10 bg-paper py-1 pe-4 text-start align-top">
          {TIME_WORDS.ledger.total}
        </th>
        {columns.map((column, i) => (
          <Fragment key={keyOf(column)}>
            <FoldCell months={monthsBetween(columns[i - 1], column)} />
            <Sum count={sums[i] ?? 0} />
          </Fragment>
        ))}
        <Sum count={count} />
      </tr>
    </tfoot>
  );
}

function Sum({ count }: { readonly count: number }) {
  return <td className="border-b border-rule px-2 py-1 align-top text-soft">{formatNumber(count)}</td>;
}

function keyOf(column: LedgerColumn): string {
  return column === null ? "undated" : `${column.year}-${column.month}`;
}
