/**
 * The index of the first item that does not lie before a place; the number of items where all do. The items are in the
 * order of their places. Found by halving, so that it costs nearly the same among ten thousand.
 */
export function firstAt<T>(items: readonly T[], isBefore: (item: T) => boolean): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && isBefore(item)) low = middle + 1;
    else high = middle;
  }
  return low;
}
