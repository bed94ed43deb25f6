/** Scores differ by more than this share of the highest, or count as equal. */
const STEPS = 2 ** 30;

/** The bits by which numbers are sorted at once. Mostly some hundreds are sorted, and each round goes through all digits: longer ones cost more than the round that they spare. */
const DIGIT = 8;

/** As many as `STEPS` has digits. An even number: each second round leads back. */
const ROUNDS = 4;

const DIGITS = 1 << DIGIT;

/** A power of two; where sorting by digits begins to be worth its rounds. */
const FEW = 2 ** 6;

/** The indexes of scores from 0 on, highest score first; equal scores by index. Sorted digit by digit, without comparing. */
export function rankByScore(scores: Float64Array): Uint32Array {
  let highest = 0;
  for (let at = 0; at < scores.length; at++) highest = Math.max(highest, scores[at] ?? 0);
  const scale = (STEPS - 1) / (highest || 1);
  if (scores.length <= FEW) return rankFew(scores, scale);
  if (keys.length < scores.length) makeRoom(scores.length);
  const order = new Uint32Array(scores.length);
  for (let at = 0; at < scores.length; at++) {
    keys[at] = (highest - (scores[at] ?? 0)) * scale; // cut to a whole number
    order[at] = at;
  }
  const ordered = { keys, numbers: order };
  const room = { keys: otherKeys, numbers: otherNumbers };
  for (let digit = 0; digit < ROUNDS; digit += 2) {
    sortByDigit(ordered, room, scores.length, digit * DIGIT);
    sortByDigit(room, ordered, scores.length, (digit + 1) * DIGIT);
  }
  return order;
}

/** Room for the longest list so far: keys move along with their numbers, since to look each up takes longer. */
let [keys, otherKeys, otherNumbers] = [new Uint32Array(), new Uint32Array(), new Uint32Array()];

function makeRoom(length: number): void {
  [keys, otherKeys, otherNumbers] = [new Uint32Array(length), new Uint32Array(length), new Uint32Array(length)];
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

/** Keys and the numbers that they are of. Parallel lists. */
interface Keyed {
  readonly keys: Uint32Array;
  readonly numbers: Uint32Array;
}

/** Where the next number of each digit goes. */
const places = new Uint32Array(DIGITS);

/** Writes the first so many, ordered by one digit of their keys; those with the same digit stay in their order. */
function sortByDigit({ keys: fromKeys, numbers: from }: Keyed, { keys: toKeys, numbers: to }: Keyed, length: number, shift: number): void {
  places.fill(0);
  for (let at = 0; at < length; at++) {
    const digit = ((fromKeys[at] ?? 0) >>> shift) & (DIGITS - 1);
    places[digit] = (places[digit] ?? 0) + 1;
  }
  for (let digit = 0, before = 0; digit < DIGITS; digit++) {
    const count = places[digit] ?? 0;
    places[digit] = before;
    before += count;
  }
  for (let at = 0; at < length; at++) {
    const key = fromKeys[at] ?? 0;
    const digit = (key >>> shift) & (DIGITS - 1);
    const place = places[digit] ?? 0;
    places[digit] = place + 1;
    toKeys[place] = key;
    to[place] = from[at] ?? 0;
  }
}
