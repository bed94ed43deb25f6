/** The indexes of scores, highest score first; equal scores by index. */
export function rankByScore(scores: Float64Array): number[] {
  const order = Array.from(scores, (_, index) => index);
  return order.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
}
