import type { IsoDay } from "../calendar/jalali.ts";
import type { ActorEntry } from "./summary.ts";

/** An office and its days, first and last included: `from` is `null` where the first is not known, `to` where no end is. */
export type Term = ActorEntry["offices"][number];

/** Whether an office was held on a day. Of one without a known end nothing is known after the day on which the authority file was last checked. */
export function holdsOn({ from, to }: Pick<Term, "from" | "to">, day: IsoDay, officesKnownUntil: IsoDay): boolean {
  return from !== null && from <= day && day <= (to ?? officesKnownUntil);
}
