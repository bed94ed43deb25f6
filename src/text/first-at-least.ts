/** The index of the first of ascending numbers that is `least` or more, between two indexes; found by halving. */
export function firstAtLeast(ascending: ArrayLike<number>, least: number, from = 0, to = ascending.length): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? least) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
