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
  // Whatever ASCII prints, and all from the no-break space to U+1680, is none: nearly no letter needs the pattern.
  if (unit === SPACE || unit === LINE_END) return true;
  return (unit < SPACE || unit === NO_BREAK_SPACE || unit >= OGHAM_SPACE) && /\s/.test(source.charAt(at));
}

const LINE_END = 0x0a;
const SPACE = 0x20;
const NO_BREAK_SPACE = 0xa0;
const OGHAM_SPACE = 0x1680;
