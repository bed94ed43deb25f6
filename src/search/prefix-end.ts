/** The index behind the last of the ascending texts that begins with the prefix, as the one at `from` does. Steps widen, since mostly few do. */
export function endOfPrefix(texts: readonly string[], from: number, prefix: string): number {
  let [low, step] = [from, 1];
  while (texts[low + step]?.startsWith(prefix) === true) {
    low += step;
    step *= 2;
  }
  let high = Math.min(texts.length, low + step);
  low++;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (texts[middle]?.startsWith(prefix) === true) low = middle + 1;
    else high = middle;
  }
  return low;
}
