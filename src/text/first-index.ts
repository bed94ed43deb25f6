/**
 * The first index from `from` on, below `to`, that is not before what is looked for; `to` where all are. Found by halving:
 * `isBefore` must be true up to some index and false from there on.
 */
export function firstIndex(from: number, to: number, isBefore: (index: number) => boolean): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The index of the first of ascending numbers that is `least` or more, between two indexes. It halves by itself: each
 * stretch of a text asks it, and a function made anew for `firstIndex` took a page of date lines a twentieth longer.
 */
export function firstAtLeast(ascending: ArrayLike<number>, least: number, from = 0, to = ascending.length): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? least) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
