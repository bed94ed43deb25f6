import { BROKEN_PLURALS } from "./broken-plurals.ts";
import type { Pattern } from "./query.ts";
import { VERB_PREFIXES } from "./stem-endings.ts";
import { stemOf, withoutPrefix } from "./stem.ts";
import type { Spelling } from "./units.ts";

/** The patterns that find the words of a spelling's stem: «کشورهایی» finds «کشور», «وزرا» finds «وزیران». */
export function relatedPatterns({ letters, cuts }: Spelling): Pattern[] {
  const stem = stemOf(letters);
  const own = withoutPrefix(letters) === null ? [{ letters: stem, cuts: cuts.filter((cut) => cut.at < stem.length), goesOn: { stem } }] : verbPatterns(stem);
  return [...own, ...(BROKEN.get(stem) ?? []).map((other): Pattern => ({ letters: other, cuts: [], goesOn: { stem: other } }))];
}

/** A verb's stem by itself, and with what makes it continuous. */
function verbPatterns(stem: string): Pattern[] {
  return ["", ...VERB_PREFIXES.map(([key]) => key)].map((prefix) => ({ letters: prefix + stem, cuts: [], goesOn: { stem } }));
}

/** The stems of a noun's other forms, by its stem. */
const BROKEN: ReadonlyMap<string, readonly string[]> = readRows();

function readRows(): Map<string, readonly string[]> {
  const stems = new Map<string, readonly string[]>();
  for (const [words] of BROKEN_PLURALS) {
    const forms = words.split(" ").map(stemOf);
    for (const form of forms) stems.set(form, [...(stems.get(form) ?? []), ...forms.filter((other) => other !== form)]);
  }
  return stems;
}
