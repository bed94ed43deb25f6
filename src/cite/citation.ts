import type { IsoDay } from "../calendar/jalali.ts";
import type { Cited } from "./cited.ts";

/** A page as it is cited: what is known of it, where it was read, and when. */
export interface Citation {
  readonly cited: Cited;
  /** ASCII. */
  readonly address: string;
  readonly accessed: IsoDay;
}
