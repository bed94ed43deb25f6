import type { IsoDay } from "../calendar/jalali.ts";

/** The days of an office, first and last included: `from` is `null` where the first is not known, `to` where no end is. */
export interface Term {
  readonly from: IsoDay | null;
  readonly to: IsoDay | null;
}

/** Whether an office was held on a day. Of one without a known end nothing is known after the day on which the authority file was last checked. */
export function holdsOn({ from, to }: Term, day: IsoDay, officesKnownUntil: IsoDay): boolean {
  return from !== null && from <= day && day <= (to ?? officesKnownUntil);
}
