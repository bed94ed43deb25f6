import type { Span } from "../text/span.ts";
import type { Shown } from "./apply-repairs.ts";

/** Where a span of the source is shown: the same letters, without a half-space that was put in before or behind them. */
export function showSpan({ toShown, toSource }: Pick<Shown, "toShown" | "toSource">, { from, to }: Span): Span {
  const start = toShown[from] ?? 0;
  let end = toShown[to] ?? start;
  while (end > start && (toSource[end - 1] ?? 0) >= to) end--;
  return { from: start, to: end };
}

/** Where the letters of a shown span, which is not empty, stand in the source. */
export function saveSpan({ toSource }: Pick<Shown, "toSource">, { from, to }: Span): Span {
  const start = toSource[from] ?? 0;
  return { from: start, to: Math.max(start, (toSource[to - 1] ?? 0) + 1) };
}
