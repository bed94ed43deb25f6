import { mayMatch, type Pattern } from "./pattern.ts";
import { firstShared, type OwnerMask } from "./piece-finder.ts";
import type { Reading } from "./reading.ts";

interface Row {
  readonly pattern: Pattern;
}

/** Rows with a pattern each, of which every text is asked for all: of a hundred rows a clause can match two or three. */
export interface PatternTable<T extends Row> {
  readonly rows: readonly T[];
  /** The numbers of the patterns' first choices among the traces. */
  readonly owners: Readonly<OwnerMask>;
  /** The place of the row by that number. */
  readonly places: readonly number[];
}

/** Makes a table of rows whose patterns were made in the rows' order. */
export function tableOf<T extends Row>(rows: readonly T[]): PatternTable<T> {
  const owners: OwnerMask = [];
  const places: number[] = [];
  let last = -1;
  rows.forEach(({ pattern: { first } }, place) => {
    if (first <= last) throw new RangeError(`Expected row ${place} behind the one before it: its pattern has number ${first}, the other ${last}`);
    while (owners.length <= first >> 5) owners.push(0);
    owners[first >> 5] = (owners[first >> 5] ?? 0) | (1 << (first & 31));
    places[first] = place;
    last = first;
  });
  return { rows, owners, places };
}

/** The rows whose patterns may match somewhere in the reading, in their order. */
export function rowsWithin<T extends Row>({ rows, owners, places }: PatternTable<T>, reading: Reading): T[] {
  const within: T[] = [];
  const { traces } = reading;
  for (let owner = firstShared(owners, traces, 0); owner >= 0; owner = firstShared(owners, traces, owner + 1)) {
    const row = rows[places[owner] ?? -1];
    if (row && mayMatch(row.pattern, reading)) within.push(row);
  }
  return within;
}
