import { outletOfHost } from "../authority/outlet-names.ts";
import type { CreditMark } from "../document/document.ts";
import { allMatches } from "../text/all-matches.ts";
import { letterAt, narrow, spanOfLetters, type Reading } from "../text/reading.ts";
import { SOURCE_LABEL } from "./find-article.ts";
import { byShortName, findKnownOutlet, readInstitution, readNewOutlet, type OutletMatch } from "./read-outlet.ts";

/** What parts the entries of such a line. */
const SEAM = /[ ]?[،,/+•|][ ]?|[ ][-–—][ ]/gu;
/** Also parts two names, unless it belongs to one: «صدا و سیما». */
const AND = /^[»"]?[ ]و[ ]/u;
/** So many entries are read. */
const MOST_ENTRIES = 6;
/** Words of an entry in which a name that is known begins. */
const NAME_WITHIN = 4;

/**
 * All that a labelled line names as its source: «منبع: X», «منابع خبری • X، Y و Z». A name that no list holds counts where
 * it comes first, or where the label speaks of several; what stands behind an entry without a name does not.
 */
export function readSourceLine(line: Reading): CreditMark[] {
  const label = SOURCE_LABEL.exec(line.text)?.[0] ?? "";
  if (isAddress(line, label.length)) return hostIn(line);
  const found: CreditMark[] = [];
  for (const entry of entriesOf(line, label.length)) {
    const names = namesOf(entry, found.length === 0 || label.includes("منابع"));
    if (names.length === 0) break;
    found.push(...names.map(({ from, to, outlet }): CreditMark => ({ from, to, value: outlet, role: "source" })));
  }
  return found;
}

/** «منبع: https://…»: an address alone; of its letters none is a name. */
function isAddress(line: Reading, label: number): boolean {
  return /^[ ]*(?:https?:|www\.)/iu.test(line.text.slice(label));
}

/** The outlet whose address stands in a line; none where no list holds it. */
function hostIn({ source, from, to }: Reading): CreditMark[] {
  const address = ADDRESS.exec(source.slice(from, to));
  const outlet = outletOfHost(address?.groups?.["host"]?.toLowerCase() ?? "");
  if (address === null || outlet === null) return [];
  const start = from + address.index;
  return [{ from: start, to: start + address[0].length, value: { id: outlet.id, name: outlet.name }, role: "source" }];
}

const ADDRESS = /(?:https?:\/\/|www\.)(?<host>[a-z0-9.-]+)\S*/iu;

function entriesOf(line: Reading, start: number): Reading[] {
  const seams = allMatches(line.text, SEAM).filter(({ index }) => index >= start);
  const begins = [start, ...seams.map(({ 0: { length }, index }) => index + length)].slice(0, MOST_ENTRIES);
  return begins.map((from, i) => narrow(line, spanOfLetters(line, from, seams[i]?.index ?? line.text.length))).filter(({ words }) => words.length > 0);
}

/** The names of an entry: one, or those that «و» joins. */
function namesOf(entry: Reading, takesNew: boolean): OutletMatch[] {
  const known = findKnownOutlet(entry, NAME_WITHIN);
  if (!known) return takesNew ? [readInstitution(entry) ?? readNewOutlet(entry) ?? []].flat() : [];
  const behind = letterAt(entry, known.to);
  const and = AND.exec(entry.text.slice(behind))?.[0].length;
  const others = and === undefined ? [] : namesOf(narrow(entry, spanOfLetters(entry, behind + and, entry.text.length)), takesNew);
  return [byShortName(entry, known), ...others];
}
