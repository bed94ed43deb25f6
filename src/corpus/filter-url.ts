import { fromJalali, isJalaliDay, toJalali, type IsoDay } from "../calendar/jalali.ts";
import { foldText } from "../text/fold.ts";
import { canonicalQuery } from "./canonical-query.ts";
import { readParameters } from "./decode-parameter.ts";
import { isEventKind } from "./event-kinds.ts";
import type { Filter, Sort } from "./filter.ts";
import { withDates, withEventDates } from "./filter-edit.ts";
import { keepVerbatim } from "./verbatim.ts";

/** Asks for everything. */
export const EMPTY_FILTER: Filter = {
  query: "",
  verbatim: [],
  actors: [],
  match: "all",
  without: [],
  offices: [],
  outlets: [],
  events: [],
  eventFrom: null,
  eventTo: null,
  from: null,
  to: null,
  sort: null,
};

/** Most ids kept in one list: a longer link does not survive mail and chat. */
const MOST_IDS = 64;

/**
 * The filter that a URL's query (`location.search`) asks for. Keys come in any order. A damaged
 * parameter is dropped and the rest kept; what chats do to links is forgiven: marks behind the link,
 * a second percent-encoding. Days may be written in any digits, with hyphens or slashes.
 */
export function readFilter(search: string): Filter {
  const values = readParameters(search);
  const one = (key: string): string => values.get(key)?.[0] ?? "";
  const query = canonicalQuery(one("q"));
  const actors = readIds(values.get("actor"));
  const filter: Filter = {
    query,
    verbatim: keepVerbatim((values.get("verbatim") ?? []).flatMap((value) => value.split(/[,،]/)), query),
    actors,
    match: actors.length > 0 && word(one("match")) === "any" ? "any" : "all",
    without: readIds(values.get("not")),
    offices: readIds(values.get("office")),
    outlets: readIds(values.get("outlet")),
    events: readIds(values.get("event")).filter(isEventKind),
    eventFrom: null,
    eventTo: null,
    from: null,
    to: null,
    sort: readSort(word(one("sort")), query),
  };
  const dated = withDates(filter, readDay(one("from")), readDay(one("to")));
  return withEventDates(dated, readDay(one("event-from")), readDay(one("event-to")));
}

/**
 * The canonical URL query of a filter: `?…`, or empty for a filter that asks for everything. Fixed
 * order of keys, sorted values, defaults dropped, ASCII only, days as Jalali `1402-07-15`.
 */
export function writeFilter(filter: Filter): string {
  const query = canonicalQuery(filter.query);
  const { from, to } = withDates(filter, filter.from, filter.to);
  const { eventFrom, eventTo } = withEventDates(filter, filter.eventFrom, filter.eventTo);
  const pairs = [
    ["q", encodeQuery(query)],
    ["verbatim", keepVerbatim(filter.verbatim, query).map(encodeQuery).join(",")],
    ["actor", writeIds(filter.actors)],
    ["match", filter.match === "any" && filter.actors.length > 0 ? "any" : ""],
    ["not", writeIds(filter.without)],
    ["office", writeIds(filter.offices)],
    ["outlet", writeIds(filter.outlets)],
    ["event", writeIds(filter.events)],
    ["event-from", writeDay(eventFrom)],
    ["event-to", writeDay(eventTo)],
    ["from", writeDay(from)],
    ["to", writeDay(to)],
    ["sort", filter.sort === null ? "" : (readSort(filter.sort, query) ?? "")],
  ] as const;
  const written = pairs.filter(([, value]) => value !== "").map(([key, value]) => `${key}=${value}`);
  return written.length === 0 ? "" : `?${written.join("&")}`;
}

/** What tells filters apart but for their words and their order. */
export function choicesOf(filter: Filter): string {
  return writeFilter({ ...filter, query: "", verbatim: [], sort: null });
}

/** A value without what stands around its letters and digits: spaces, and the marks a chat leaves behind a link. */
function word(value: string): string {
  return value.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "").toLowerCase();
}

function readIds(values: readonly string[] = []): readonly string[] {
  const ids = values.flatMap((value) => value.split(/[,،]/)).map(word);
  return canonicalIds(ids.filter((id) => /^[a-z0-9]+(?:-+[a-z0-9]+)*$/.test(id)));
}

function writeIds(ids: readonly string[]): string {
  return canonicalIds(ids).join(",");
}

function canonicalIds(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)].sort().slice(0, MOST_IDS);
}

/** The sort that was asked for; `null` where it says no more than the natural order does. */
function readSort(value: string, query: string): Sort | null {
  if (value === "oldest") return "oldest";
  if (value === "newest") return query === "" ? null : "newest";
  return null; // relevance is the natural order of a query, and there is none without
}

function readDay(value: string): IsoDay | null {
  const match = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(foldText(word(value)));
  if (match === null) return null;
  const day = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return isJalaliDay(day) ? fromJalali(day) : null;
}

function writeDay(iso: IsoDay | null): string {
  if (iso === null) return "";
  const { year, month, day } = toJalali(iso);
  const pad = (n: number): string => String(n).padStart(2, "0");
  return `${year}-${pad(month)}-${pad(day)}`;
}

/** Escapes also what `encodeURIComponent` leaves bare and chats cut off at a link's end, or browsers escape themselves. */
function encodeQuery(query: string): string {
  return encodeURIComponent(query).replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}
