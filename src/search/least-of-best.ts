/** The least of the so many greatest values; -Infinity where there are fewer. */
export function leastOfBest(values: ArrayLike<number>, best: number): number {
  const kept = new Float64Array(best).fill(-Infinity); // ascending
  for (let at = 0; at < values.length; at++) {
    const value = values[at] ?? 0;
    if (value <= (kept[0] ?? Infinity)) continue;
    let place = 1;
    while (place < best && (kept[place] ?? 0) < value) {
      kept[place - 1] = kept[place] ?? 0;
      place++;
    }
    kept[place - 1] = value;
  }
  return kept[0] ?? Infinity;
}
