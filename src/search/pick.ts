/** The values at some places. A loop: `Float64Array.from` takes ten times as long. */
export function pick(values: Float64Array, places: ArrayLike<number>): Float64Array {
  const picked = new Float64Array(places.length);
  for (let at = 0; at < picked.length; at++) picked[at] = values[places[at] ?? 0] ?? 0;
  return picked;
}
