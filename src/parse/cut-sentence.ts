import type { Days } from "./event-cast.ts";
import { NO_DAYS } from "./event-when-where.ts";
import type { Clause } from "./read-clauses.ts";
import type { PartyCast } from "./read-roles.ts";

/** The beginning of a sentence that «که» has cut off from its verb, and where the clause last read ends. */
export interface Main {
  readonly people: readonly PartyCast[];
  readonly days: Days;
  readonly to: number;
  readonly isCut: boolean;
}

/** Nothing to take up. */
export const UNTOLD: Main = { people: [], days: NO_DAYS, to: 0, isCut: false };

/** «X با Y، که در تهران است، دیدار کرد»: behind the clause about Y its sentence goes on with the verb. */
export function resumes({ isCut, to }: Main, { link, from, source }: Clause): boolean {
  return isCut && (link === "resumes" || (link === "and" && RESUMES.test(source.slice(to, from))));
}

/** The people before the verb: those of the beginning stand in front of the clause. */
export function goOn(before: readonly PartyCast[], people: readonly PartyCast[]): readonly PartyCast[] {
  return [...before.map((one) => ({ ...one, at: 0, end: 0 })), ...people.map((one, i) => (i === 0 ? { ...one, joined: false } : one))];
}

const AND = /^[»"]?\s+و\s*$/u;
/** A comma takes a sentence up again; «و» goes on with the clause before. */
const RESUMES = /^[»"]?\s*[،,]\s*$/u;

/** What the next clause may take up: this one where nothing is told yet, or what stood before a clause about somebody in it. */
export function suspend(main: Main, { link, to, from, source }: Clause, { people, days, isTold }: Pick<Main, "people" | "days"> & { readonly isTold: boolean }): Main {
  if (link === "which") return { ...main, to, isCut: main.people.length > 0 };
  // «X که دیروز آمد و Y از او استقبال کرد، …»: both are told of X.
  if (main.isCut && link === "and" && !isTold && AND.test(source.slice(main.to, from))) return { ...main, to };
  return isTold ? UNTOLD : { people, days, to, isCut: false };
}
