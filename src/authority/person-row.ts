import type { Narrowed, OfficeRole } from "./authority.ts";

/**
 * An office in the tables of people: role, id of the state or body, first day, last day. `null` for
 * the last day is "still held when the file was last brought up to date".
 *
 * Where the very day of taking or leaving an office is in doubt, the row gives the narrower term,
 * the days on which it was surely held, and `narrowed` says so.
 */
export interface OfficeRow {
  readonly role: OfficeRole;
  readonly of: string;
  /** Where an envoy is accredited, or what he is charged with. Id. */
  readonly at?: string;
  readonly from: string | null;
  readonly to: string | null;
  /** Where the usual title of the role does not do. */
  readonly title?: string;
  readonly acting?: true;
  readonly narrowed?: Narrowed;
  /** What else is known of the term, as readers are told it. */
  readonly remark?: string;
  /** Where the term can be checked, where that is not the article on the person. */
  readonly article?: string;
}

/** A person in the tables. The article that bears the English name on Wikipedia is where a row can be checked. */
export interface PersonRow {
  readonly id: string;
  readonly name: string;
  readonly english: string;
  readonly variants?: readonly string[];
  /** Surnames that mean this person alone. */
  readonly alone?: readonly string[];
  /** Surnames that others bear too. */
  readonly short?: readonly string[];
  /** Surnames that are everyday words. */
  readonly word?: readonly string[];
  readonly offices?: readonly OfficeRow[];
}
