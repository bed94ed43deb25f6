import type { Stretches } from "./clause-occurrences.ts";
import { fieldAt, FIELDS, type Field, type SearchIndex } from "./search-index.ts";

/** Those of the stretches that lie in the field; all where it is `null`. */
export function withinField(index: SearchIndex, found: Stretches, field: Field | null): Stretches {
  if (field === null) return found;
  const [firsts, lasts]: [number[], number[]] = [[], []];
  let at = 0;
  for (let i = 0; i < found.firsts.length; i++) {
    const first = found.firsts[i] ?? 0;
    at = fieldAt(index, first, at);
    if (FIELDS[at % FIELDS.length] !== field) continue;
    firsts.push(first);
    lasts.push(found.lasts[i] ?? first);
  }
  return { firsts, lasts };
}
