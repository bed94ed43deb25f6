import { overlaps, type Span } from "./span.ts";

/** A piece of a text that lies under the same marks from end to end. */
export interface Segment<M extends Span> extends Span {
  /** The marks over it, in the order in which they were given. */
  readonly marks: readonly M[];
}

/**
 * Cuts a span at every end of every mark. The segments tile it: in order, no gap, no overlap, none
 * empty. Marks may nest, overlap and reach outside; empty ones mark nothing.
 */
export function cutSegments<M extends Span>(span: Span, marks: readonly M[]): Segment<M>[] {
  const inside = marks.filter((mark) => mark.from < mark.to && overlaps(span, mark));
  const ends = inside.flatMap(({ from, to }) => [from, to]).filter((at) => span.from < at && at < span.to);
  const cuts = Array.from(new Set([span.from, ...ends, span.to])).sort((a, b) => a - b);
  return cuts.slice(1).map((to, i) => {
    const segment = { from: cuts[i] ?? to, to };
    return { ...segment, marks: inside.filter((mark) => overlaps(segment, mark)) };
  });
}
