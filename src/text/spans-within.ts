import { firstIndex } from "./first-index.ts";
import { overlaps, type Span } from "./span.ts";

/** Those of `sorted` (by `from`) that lie inside `outer`; found by halving, so that a page of marks may be asked for each clause. */
export function spansWithin<T extends Span>(sorted: readonly T[], outer: Span): T[] {
  const inside: T[] = [];
  for (let i = firstFrom(sorted, outer.from); i < sorted.length; i++) {
    const span = sorted[i];
    if (!span || span.from >= outer.to) break;
    if (span.to <= outer.to) inside.push(span);
  }
  return inside;
}

/** The first of them of which `is` holds; those behind it are not looked at. */
export function findWithin<T extends Span>(sorted: readonly T[], outer: Span, is: (span: T) => boolean): T | undefined {
  for (let i = firstFrom(sorted, outer.from); i < sorted.length; i++) {
    const span = sorted[i];
    if (!span || span.from >= outer.to) return undefined;
    if (span.to <= outer.to && is(span)) return span;
  }
  return undefined;
}

/** Whether one of some spans, in any order, holds the beginning of another. */
export function holdBeginning(spans: readonly Span[], { from }: Pick<Span, "from">): boolean {
  return spans.some((span) => span.from <= from && from < span.to);
}

/** Those of `sorted` (by `from`, none over another) that share a code unit with `outer`; found by halving too. */
export function spansTouching<T extends Span>(sorted: readonly T[], outer: Span): T[] {
  const touching: T[] = [];
  for (let i = Math.max(0, firstFrom(sorted, outer.from) - 1); i < sorted.length; i++) {
    const span = sorted[i];
    if (!span || span.from >= outer.to) break;
    if (overlaps(span, outer)) touching.push(span);
  }
  return touching;
}

/** Whether any of `sorted` (by `from`, none over another) shares a code unit with `outer`. */
export function isTouched(sorted: readonly Span[], outer: Span): boolean {
  const at = firstFrom(sorted, outer.from);
  // No place below 0 is looked at: to an engine that is a name, and it looks names up slowly.
  const before = at > 0 ? sorted[at - 1] : undefined;
  const next = sorted[at];
  return (before !== undefined && overlaps(before, outer)) || (next !== undefined && overlaps(next, outer));
}

/** The index of the first of `sorted` (by `from`) that begins at `from` or behind it. */
export function firstFrom(sorted: readonly Span[], from: number): number {
  return firstIndex(0, sorted.length, (index) => (sorted[index]?.from ?? from) < from);
}
