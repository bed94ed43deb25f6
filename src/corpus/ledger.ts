import { toJalali, type IsoDay } from "../calendar/jalali.ts";
import { holdsOn } from "../authority/holds-on.ts";
import type { EventKind, NamedActor } from "../document/document.ts";
import { foldText } from "../text/fold.ts";
import { decodeParameter } from "./decode-parameter.ts";
import type { CorpusEvent } from "./merge-events.ts";
import type { ActorEntry, Contents } from "./summary.ts";

/** The kinds of events in which states meet. */
const CONTACT_KINDS: readonly EventKind[] = ["call", "visit", "meeting"];

/** The row of bodies that are no state's, and of those whose state nothing tells. */
export const OTHERS = "others";

/** A call, visit or meeting of somebody of one state, and with which others. */
export interface Contact {
  readonly event: CorpusEvent;
  /** Ids of the other states, each once, or `OTHERS` alone. */
  readonly states: readonly string[];
  /** The Jalali month of its first day; `null` where no page tells the day. */
  readonly month: LedgerMonth | null;
}

interface LedgerMonth {
  readonly year: number;
  /** 1–12 */
  readonly month: number;
}

/** Tells of which state somebody or something is on a day: by the office held that day, or by all offices where they agree. */
export type StateReader = (actor: string, day: IsoDay | null) => NamedActor | null;

/** Reads states out of the actors of a corpus. */
export function readStates({ actors, officesKnownUntil }: Pick<Contents, "actors" | "officesKnownUntil">): StateReader {
  const entries = new Map(actors.map((actor) => [actor.id, actor]));
  return (id, day) => {
    const actor = entries.get(id);
    if (actor === undefined) return null;
    return actor.state ?? onlyState(actor.offices.filter((office) => day !== null && holdsOn(office, day, officesKnownUntil))) ?? onlyState(actor.offices);
  };
}

function onlyState(offices: ActorEntry["offices"]): NamedActor | null {
  const [first, ...others] = new Map(offices.map(({ state }) => [state?.id, state])).values();
  return others.length === 0 ? (first ?? null) : null;
}

/** A state that takes part in calls, visits or meetings, and in how many. */
export interface LedgerHome extends NamedActor {
  readonly count: number;
}

/** Whose contacts there are: states by how many they take part in, most first; equal ones by id. */
export function ledgerHomes(events: readonly CorpusEvent[], stateOf: StateReader): readonly LedgerHome[] {
  const homes = new Map<string, LedgerHome>();
  for (const event of events.filter(isContact)) {
    const states = new Map(event.participants.flatMap((id) => stateOf(id, event.day) ?? []).map((state) => [state.id, state]));
    for (const { id, name } of states.values()) homes.set(id, { id, name, count: (homes.get(id)?.count ?? 0) + 1 });
  }
  return Array.from(homes.values()).sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
}

/** The calls, visits and meetings in which a state takes part, in the order of the events. */
export function contactsOf(events: readonly CorpusEvent[], home: string, stateOf: StateReader): readonly Contact[] {
  return events.filter(isContact).flatMap((event) => {
    const states = new Set(event.participants.map((id) => stateOf(id, event.day)?.id));
    if (!states.delete(home)) return [];
    const others = [...states].filter((id) => id !== undefined);
    return [{ event, states: others.length === 0 ? [OTHERS] : others, month: event.day === null ? null : monthOf(event.day) }];
  });
}

/** Whether a state takes part in any call, visit or meeting: whether it has a ledger. */
export function hasContacts(events: readonly CorpusEvent[], home: string, stateOf: StateReader): boolean {
  return events.some((event) => isContact(event) && event.participants.some((id) => stateOf(id, event.day)?.id === home));
}

function isContact({ kind }: CorpusEvent): boolean {
  return CONTACT_KINDS.includes(kind);
}

function monthOf(day: IsoDay): LedgerMonth {
  const { year, month } = toJalali(day);
  return { year, month };
}

/** A column of the ledger: a month, or a year that is folded to one (`month` is `null`); `null` for contacts without a day. */
export type LedgerColumn = { readonly year: number; readonly month: number | null } | null;

/** Of a year in the order of columns: the folded year itself, and its months. */
const PLACES_IN_YEAR = 13;

/** Of all columns that there can be those to be shown: of years that are open the months, of others the year. */
function shownColumns(columns: readonly LedgerColumn[], isOpen: (year: number) => boolean): readonly LedgerColumn[] {
  return columns.filter((column) => column === null || isOpen(column.year) === (column.month !== null));
}

/** Grows with time; what has no day is last. */
function numberOf(column: LedgerColumn): number {
  return column === null ? Infinity : column.year * PLACES_IN_YEAR + (column.month ?? 0);
}

/** How many whole months there are between a column and the one before it, where both have days. */
export function monthsBetween(before: LedgerColumn | undefined, column: LedgerColumn): number {
  if (before == null || column === null) return 0;
  return column.year * 12 + (column.month ?? 1) - (before.year * 12 + (before.month ?? 12)) - 1;
}

/** The contacts of a cell: with a state, or with any for `null`, in a column. What a cell shows is how many of them there are. */
export function contactsIn(contacts: readonly Contact[], state: string | null, column: LedgerColumn): readonly Contact[] {
  return contacts.filter(({ states, month }) => (state === null || states.includes(state)) && isIn(month, column));
}

function isIn(month: LedgerMonth | null, column: LedgerColumn): boolean {
  if (month === null || column === null) return month === column;
  return month.year === column.year && (column.month === null || month.month === column.month);
}

/** A row of the ledger: a state, or the others. */
export interface LedgerRow {
  readonly state: string;
  /** Each contact once. */
  readonly count: number;
  /** The contacts of each column. */
  readonly cells: readonly (readonly Contact[])[];
}

/** The ledger laid out: columns in the order of time, rows with most contacts first, the others last. */
export interface LedgerLayout {
  readonly columns: readonly LedgerColumn[];
  readonly rows: readonly LedgerRow[];
  /** How many contacts there are in each column. */
  readonly sums: readonly number[];
}

/**
 * Lays out contacts; every cell has what `contactsIn` gives for it, but each contact is looked at once, however many cells
 * there are. A cell or column that was shown before is the same object again, so that nobody draws it anew.
 */
export function layOutLedger(contacts: readonly Contact[], isOpen: (year: number) => boolean): LedgerLayout {
  const ledger = gathered.get(contacts) ?? gatherContacts(contacts);
  gathered.set(contacts, ledger);
  const columns = shownColumns(ledger.columns, isOpen);
  const rows = ledger.rows.map(({ state, count, cells }) => ({ state, count, cells: columns.map((column) => cells.get(numberOf(column)) ?? NONE) }));
  return { columns, rows, sums: columns.map((column) => ledger.sums.get(numberOf(column)) ?? 0) };
}

const NONE: readonly Contact[] = [];

/** Contacts by state and by each column that there can be: every one stands in its month and in its year. By the numbers of columns. */
interface GatheredContacts {
  /** In the order of time, those without a day last. */
  readonly columns: readonly LedgerColumn[];
  readonly rows: readonly GatheredRow[];
  readonly sums: ReadonlyMap<number, number>;
}

interface GatheredRow extends Omit<LedgerRow, "cells"> {
  readonly cells: ReadonlyMap<number, readonly Contact[]>;
}

const gathered = new WeakMap<readonly Contact[], GatheredContacts>();

function gatherContacts(contacts: readonly Contact[]): GatheredContacts {
  const columns = new Map<number, LedgerColumn>();
  const rows = new Map<string, { count: number; readonly cells: Map<number, Contact[]> }>();
  const sums = new Map<number, number>();
  for (const contact of contacts) {
    const own = columnsOf(contact);
    for (const column of own) {
      const number = numberOf(column);
      columns.set(number, columns.get(number) ?? column);
      sums.set(number, (sums.get(number) ?? 0) + 1);
    }
    for (const state of contact.states) {
      const row = rows.get(state) ?? { count: 0, cells: new Map() };
      rows.set(state, row);
      row.count++;
      for (const column of own) addTo(row.cells, numberOf(column), contact);
    }
  }
  const sorted = Array.from(columns).sort(([a], [b]) => (a < b ? -1 : 1));
  return { columns: sorted.map(([, column]) => column), rows: Array.from(rows, ([state, row]) => ({ state, ...row })).sort(compareRows), sums };
}

/** The columns in which a contact may stand: its month and its year, or that of no day. */
function columnsOf({ month }: Contact): readonly LedgerColumn[] {
  return month === null ? [null] : [month, { year: month.year, month: null }];
}

function addTo(cells: Map<number, Contact[]>, column: number, contact: Contact): void {
  const cell = cells.get(column);
  if (cell === undefined) cells.set(column, [contact]);
  else cell.push(contact);
}

function compareRows(a: GatheredRow, b: GatheredRow): number {
  return Number(a.state === OTHERS) - Number(b.state === OTHERS) || b.count - a.count || (a.state < b.state ? -1 : 1);
}

/** A cell that a link opens. */
export interface LedgerCell {
  readonly state: string;
  readonly column: LedgerColumn;
}

/** The cell that a fragment names, `#oman-1402-07`, `#oman-1402` or `#oman-undated`, also as chats and hands leave it, `#oman-۱۴۰۲-۷،`; `null` where it names none. */
export function readCell(hash: string): LedgerCell | null {
  const match = /^#?([a-z0-9-]+?)-(?:(undated)|(\d{4})(?:-(\d{1,2}))?)[^\p{L}\p{N}]*$/u.exec(foldText(decodeParameter(hash)).toLowerCase());
  if (match === null) return null;
  const [, state = "", undated, year, month] = match;
  if (month !== undefined && (Number(month) < 1 || Number(month) > 12)) return null;
  return { state, column: undated === undefined ? { year: Number(year), month: month === undefined ? null : Number(month) } : null };
}

/** The fragment of a cell. */
export function writeCell({ state, column }: LedgerCell): string {
  if (column === null) return `#${state}-undated`;
  return `#${state}-${column.year}${column.month === null ? "" : `-${String(column.month).padStart(2, "0")}`}`;
}
