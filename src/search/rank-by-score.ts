/** Scores differ by more than this share of the highest, or count as equal. */
const STEPS = 2 ** 30;

/** The bits by which numbers are sorted at once: three times ten, as `STEPS` has. */
const DIGIT = 10;
const DIGITS = 1 << DIGIT;

/** A power of two; where sorting by digits begins to be worth its rounds. */
const FEW = 2 ** 10;

/** The indexes of scores from 0 on, highest score first; equal scores by index. Sorted digit by digit, without comparing. */
export function rankByScore(scores: Float64Array): Uint32Array {
  let highest = 0;
  for (let at = 0; at < scores.length; at++) highest = Math.max(highest, scores[at] ?? 0);
  const scale = (STEPS - 1) / (highest || 1);
  if (scores.length <= FEW) return rankFew(scores, scale);
  const keys = new Uint32Array(scores.length);
  for (let at = 0; at < scores.length; at++) keys[at] = STEPS - 1 - Math.round((scores[at] ?? 0) * scale);
  let order = new Uint32Array(scores.length);
  for (let at = 0; at < order.length; at++) order[at] = at;
  for (let shift = 0; shift < 3 * DIGIT; shift += DIGIT) order = sortByDigit(order, keys, shift);
  return order;
}

/** Few are sorted faster as numbers that hold the key, and the index in their lowest bits. */
function rankFew(scores: Float64Array, scale: number): Uint32Array {
  const keys = new Float64Array(scores.length);
  for (let at = 0; at < keys.length; at++) keys[at] = (STEPS - 1 - Math.round((scores[at] ?? 0) * scale)) * FEW + at;
  keys.sort();
  const order = new Uint32Array(keys.length);
  for (let at = 0; at < order.length; at++) order[at] = (keys[at] ?? 0) % FEW;
  return order;
}

/** The numbers ordered by one digit of their keys; those with the same digit stay in their order. */
function sortByDigit(numbers: Uint32Array<ArrayBuffer>, keys: Uint32Array, shift: number): Uint32Array<ArrayBuffer> {
  const digitOf = (number: number): number => ((keys[number] ?? 0) >>> shift) & (DIGITS - 1);
  const ends = new Uint32Array(DIGITS);
  for (let at = 0; at < numbers.length; at++) {
    const digit = digitOf(at);
    ends[digit] = (ends[digit] ?? 0) + 1;
  }
  for (let digit = 1; digit < DIGITS; digit++) ends[digit] = (ends[digit] ?? 0) + (ends[digit - 1] ?? 0);
  const sorted = new Uint32Array(numbers.length);
  for (let at = numbers.length - 1; at >= 0; at--) {
    const number = numbers[at] ?? 0;
    const digit = digitOf(number);
    const end = (ends[digit] ?? 0) - 1;
    ends[digit] = end;
    sorted[end] = number;
  }
  return sorted;
}
