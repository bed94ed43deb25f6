/** A half-open range of UTF-16 code units in a source text: `from` belongs to it, `to` does not. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A value and the span of the source that proves it. */
export interface Proved<T> extends Span {
  readonly value: T;
}

/** The text that a span covers. */
export function sliceSpan(source: string, span: Span): string {
  return source.slice(span.from, span.to);
}

/** Whether `inner` lies wholly inside `outer`. */
export function covers(outer: Span, inner: Span): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}

/** Whether the two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.from < b.to && b.from < a.to;
}

/** The span without the white space at its two ends; an all-white span becomes empty at its start. */
export function trimSpan(source: string, span: Span): Span {
  let { from, to } = span;
  while (from < to && isWhite(source, from)) from++;
  while (to > from && isWhite(source, to - 1)) to--;
  return { from, to };
}

function isWhite(source: string, at: number): boolean {
  const unit = source.charCodeAt(at);
  // Between the no-break space and U+1680 there is no white space: the letters of nearly all pages need no pattern.
  if (unit === 0x20 || unit === 0x0a) return true;
  return (unit <= 0xa0 || unit >= 0x1680) && /\s/.test(source.charAt(at));
}
