import { readTypedDays } from "../calendar/read-day.ts";
import { fold } from "../text/fold.ts";
import { covers, type Span } from "../text/span.ts";
import { FIELD_LABELS, type QueryField } from "./field-labels.ts";
import type { Filter } from "./filter.ts";
import { addActor, addOutlet, excludeActor, withDates, withQuery } from "./filter-edit.ts";
import { findNamedActor, findNamedOutlet } from "./find-named.ts";
import type { Contents } from "./summary.ts";

/** A label in a query, and what follows it up to the next one. The span is that of the label, its hyphen and colon. */
interface Label extends Span {
  readonly field: QueryField;
  readonly isExcluded: boolean;
  /** Where what follows it ends. */
  readonly end: number;
}

const FIELDS: ReadonlyMap<string, QueryField> = new Map(FIELD_LABELS.map(([field, label]) => [label, field]));
const LABEL = new RegExp(`(?<=^|\\s)(?<hyphen>[-−])?(?<label>${[...FIELDS.keys()].sort((a, b) => b.length - a.length).join("|")})[ \\u200c]*: *`, "g");
const QUOTED = /«([^«»]*)»|"([^"]*)"|“([^“”]*)”|‹([^‹›]*)›/g;

/** Values of more words are not looked for. */
const LONGEST_VALUE = 5;

/**
 * The filter with a typed query, and with the fields in that as the filters that they mean: «از:» and «تا:» with any day, month or year, «کس:» with a
 * name, «منبع:» with an outlet, a value of several words in quotation marks or not. What cannot be read stays in the query, as words.
 * @param isTyping whether a field that the query ends with may still be on its way: it is left out while it cannot be read
 */
export function readFields(contents: Contents, filter: Filter, query: string, isTyping = false): Filter {
  const labels = findLabels(query);
  const read = labels.reduceRight<{ filter: Filter; rest: string }>(
    ({ filter: before, rest }, label) => {
      const value = readValue(contents, before, query, label);
      if (value) return { filter: value.filter, rest: `${rest.slice(0, label.from)} ${rest.slice(value.to)}` };
      const isOnItsWay = isTyping && label.end === query.length && label === labels.at(-1);
      return { filter: before, rest: isOnItsWay ? rest.slice(0, label.from) : rest };
    },
    { filter, rest: query },
  );
  return withQuery(read.filter, read.rest);
}

/** The labels of a query in order, none of them inside quotation marks. */
function findLabels(query: string): readonly Label[] {
  const { text, offsets } = fold(query);
  const quoted = Array.from(query.matchAll(QUOTED), ({ 0: whole, index }) => ({ from: index, to: index + whole.length }));
  const found = Array.from(text.matchAll(LABEL)).map((match) => ({
    from: offsets[match.index] ?? 0,
    to: offsets[match.index + match[0].length] ?? query.length,
    field: FIELDS.get(match.groups?.["label"] ?? "") ?? "actor",
    isExcluded: match.groups?.["hyphen"] !== undefined,
  }));
  const free = found.filter((label) => !quoted.some((span) => covers(span, label)) && (!label.isExcluded || label.field === "actor"));
  return free.map((label, at) => ({ ...label, end: free[at + 1]?.from ?? query.length }));
}

/** The filter that a field's value makes, and where the value ends; `null` for none. */
function readValue(contents: Contents, filter: Filter, query: string, { field, isExcluded, to, end }: Label): { filter: Filter; to: number } | null {
  for (const value of valuesOf(query.slice(to, end))) {
    const next = applyField(contents, filter, field, value.text, isExcluded);
    if (next) return { filter: next, to: to + value.length };
  }
  return null;
}

/** What a value may be: what stands in quotation marks, or the most words first. */
function valuesOf(text: string): readonly { readonly text: string; readonly length: number }[] {
  const [quoted] = text.matchAll(QUOTED);
  if (quoted?.index === 0) return [{ text: quoted[1] ?? quoted[2] ?? quoted[3] ?? quoted[4] ?? "", length: quoted[0].length }];
  const ends = Array.from(text.matchAll(/\S+/g), ({ 0: word, index }) => index + word.length).slice(0, LONGEST_VALUE);
  return ends.map((length) => ({ text: text.slice(0, length).replace(/[،,؛;.]+$/u, ""), length })).reverse();
}

function applyField(contents: Contents, filter: Filter, field: QueryField, text: string, isExcluded: boolean): Filter | null {
  if (field === "from" || field === "to") {
    const days = readTypedDays(text);
    if (days === null) return null;
    return field === "from" ? withDates(filter, days.first, filter.to) : withDates(filter, filter.from, days.last);
  }
  const id = field === "actor" ? findNamedActor(contents, text) : findNamedOutlet(contents, text);
  if (id === null) return null;
  if (field === "outlet") return addOutlet(filter, id);
  if (!isExcluded) return addActor(filter, id);
  return filter.without.includes(id) ? filter : excludeActor(filter, id);
}
