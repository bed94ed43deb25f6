import type { Document } from "../document/document.ts";
import type { Span } from "../text/span.ts";
import { quotables, type Quotable } from "./quotable.ts";
import type { QuoteAddress, QuotePoint } from "./quote-address.ts";
import { findPrint, printLetters, readLetters, type QuotePrint } from "./quote-print.ts";

/** What became of the words that a link goes to. */
export interface ResolvedQuote {
  /** `same` where they stand as the address says, `moved` where they stand elsewhere on the page, `lost` where they are not on it. */
  readonly state: "same" | "moved" | "lost";
  /** Where they stand now, in `source`, a span for each place; empty where they are lost. */
  readonly spans: readonly Span[];
  /** The place in which they begin; of lost words the one that the address names, where the page has it. */
  readonly place: string | null;
}

/**
 * The address of the words between two offsets of a saved page, both inside its quotable stretches, the second not before
 * the first in the order of the page; `null` where the stretch has no letter, or lies outside.
 */
export function quoteBetween(document: Document, from: number, to: number): QuoteAddress | null {
  const all = quotables(document);
  const first = all.find((each) => each.from <= from && from < each.to);
  const last = all.find((each) => each.from < to && to <= each.to);
  if (first === undefined || last === undefined) return null;
  const points = { from: { place: first.place, at: from - first.from }, to: { place: last.place, at: to - last.from } };
  const print = printLetters(readLetters(document.source, spansBetween(all, points.from, points.to)));
  return print === null ? null : { ...points, key: { ...print, day: document.published?.value.day ?? null } };
}

/** Where the words of an address stand on a saved page: at its offsets, else wherever the same letters are, nearest first. */
export function resolveQuote(document: Document, { from, to, key }: QuoteAddress): ResolvedQuote {
  const all = quotables(document);
  const spans = spansBetween(all, from, to);
  const letters = readLetters(document.source, spans);
  const place = all.find((each) => each.place === from.place)?.place ?? null;
  if (letters.units.length > 0 && (key === null || isSame(printLetters(letters), key))) return { state: "same", spans, place };
  return (key === null ? null : findMoved(document, all, from, key)) ?? { state: "lost", spans: [], place };
}

function isSame(a: QuotePrint | null, b: QuotePrint): boolean {
  return a?.length === b.length && a.hash === b.hash;
}

function findMoved(document: Document, all: readonly Quotable[], expected: QuotePoint, key: QuotePrint): ResolvedQuote | null {
  const { units, spans } = readLetters(document.source, all);
  const before = expectedIndex(spans, all, expected);
  const [at] = findPrint({ units, spans }, key).sort((a, b) => Math.abs(a - before) - Math.abs(b - before));
  const first = at === undefined ? undefined : spans[at];
  const last = at === undefined ? undefined : spans[at + key.length - 1];
  if (first === undefined || last === undefined) return null;
  const points = { from: pointAt(all, first.from, first.to), to: pointAt(all, last.from, last.to, true) };
  return { state: "moved", spans: spansBetween(all, points.from, points.to), place: points.from.place };
}

/** How many letters of the page stand before the point where the quote once began. */
function expectedIndex(spans: readonly Span[], all: readonly Quotable[], { place, at }: QuotePoint): number {
  const stretch = all.find((each) => each.place === place);
  const index = stretch === undefined ? -1 : spans.findIndex((span) => span.from >= stretch.from + at && span.to <= stretch.to);
  return index === -1 ? spans.length : index;
}

/** The point before, or behind, a letter of the page. */
function pointAt(all: readonly Quotable[], from: number, to: number, isEnd = false): QuotePoint {
  const stretch = all.find((each) => each.from <= from && to <= each.to);
  return { place: stretch?.place ?? "", at: (isEnd ? to : from) - (stretch?.from ?? 0) };
}

/** What lies between two points, a span for each place; points beyond a place's end are drawn back to it. */
function spansBetween(all: readonly Quotable[], from: QuotePoint, to: QuotePoint): Span[] {
  const first = all.findIndex(({ place }) => place === from.place);
  const last = all.findIndex(({ place }) => place === to.place);
  if (first === -1 || last === -1) return [];
  const spans = all.slice(first, last + 1).map((each, i) => ({
    from: i === 0 ? Math.min(each.from + from.at, each.to) : each.from,
    to: i === last - first ? Math.min(each.from + to.at, each.to) : each.to,
  }));
  return spans.filter((span) => span.from < span.to);
}
