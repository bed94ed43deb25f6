/**
 * The least of the so many greatest values; -Infinity where there are fewer.
 * @param places where alone to look, the first `length` of them
 */
export function leastOfBest(values: Float64Array, best: number, places: Int32Array | null = null, length = values.length): number {
  const kept = new Float64Array(best).fill(-Infinity); // ascending
  let least = kept[0] ?? Infinity;
  for (let at = 0; at < length; at++) {
    const value = values[places === null ? at : (places[at] ?? 0)] ?? 0;
    if (value <= least) continue;
    let place = 1;
    while (place < best && (kept[place] ?? 0) < value) {
      kept[place - 1] = kept[place] ?? 0;
      place++;
    }
    kept[place - 1] = value;
    least = kept[0] ?? Infinity;
  }
  return least;
}
