import { areKeyNeighbours } from "./keyboard.ts";

/** Folded letters that sound alike: who knows the word by ear takes one for the other. */
const HOMOPHONES: readonly (readonly [letters: string, example: string])[] = [
  ["زذضظ", "گذارش for گزارش"],
  ["سصث", "مجارصتان"],
  ["تط", "طهران"],
  ["قغ", "آغا"],
  ["حه", "صهنه"],
  ["اع", "معمور"],
];

/** What a slip costs: 1 is any letter for any other. */
const COST = { homophone: 0.5, neighbour: 0.8, swapped: 0.8, lost: 0.9, doubled: 0.6, other: 1, first: 0.3 } as const;

/**
 * How much a word may cost, by its length, and of how many slips: short words are too near to other words («عمان» and «همان»),
 * so that a word of four letters may only have one for its homophone. Most misspellings are one slip: Damerau, "A technique
 * for computer detection and correction of spelling errors", 1964.
 */
const LIMITS: readonly (readonly [fewestLetters: number, cost: number, slips: number])[] = [
  [8, 1.8, 2],
  [5, 1, 1],
  [4, COST.homophone, 1],
];

/** A whole word is nearer than one of which only the beginning was typed. */
const GOES_ON = 0.1;

/** A word near to another. */
export interface NearWord {
  /** Its place in the list. */
  readonly at: number;
  readonly cost: number;
}

/**
 * The words of an ascending list that are one or two slips (letters lost, added, taken for others, or swapped) from a word:
 * none for short words. `isOpenEnded`: the word may be the beginning of another. Words that begin alike are compared
 * once, and left together where no ending could help.
 */
export function findNearWords(words: readonly string[], word: string, isOpenEnded: boolean): NearWord[] {
  const limit = LIMITS.find(([fewest]) => word.length >= fewest);
  if (!limit) return [];
  const [, most, slips] = limit;
  const table = openTable(word, slips);
  const found: NearWord[] = [];
  let [before, reached] = ["", 0];
  words.forEach((candidate, at) => {
    if (candidate.length < word.length - slips || (!isOpenEnded && candidate.length > word.length + slips)) return;
    const shared = sharedLength(before, candidate);
    if (shared > reached) return; // as far from the word as the one before it
    before = candidate;
    reached = fillRows(table, candidate, shared, most);
    const end = endOf(table, candidate, reached, isOpenEnded);
    if (end.cost <= most && end.slips <= slips) found.push({ at, cost: end.cost });
  });
  return found;
}

/** Costs of each beginning of a candidate (rows) against each beginning of the word, and of how many slips they are made. */
interface Table {
  readonly word: string;
  /** Of the last row. */
  readonly depth: number;
  readonly width: number;
  readonly costs: Float64Array;
  readonly slips: Uint8Array;
}

function openTable(word: string, slips: number): Table {
  const [depth, width] = [word.length + slips, word.length + 1];
  const table = { word, depth, width, costs: new Float64Array((depth + 1) * width), slips: new Uint8Array((depth + 1) * width) };
  for (let at = 1; at < width; at++) {
    table.costs[at] = at * COST.lost + COST.first;
    table.slips[at] = at;
  }
  return table;
}

/** Fills the rows behind the first `shared`, and gives the last one that is of use: behind it no ending helps. */
function fillRows(table: Table, candidate: string, shared: number, most: number): number {
  const end = Math.min(candidate.length, table.depth);
  for (let row = shared + 1; row <= end; row++) {
    if (fillRow(table, candidate, row) > most + COST.other - COST.swapped) return row - 1;
  }
  return end;
}

/** The costs of one letter more of the candidate; gives the least. */
function fillRow(table: Table, candidate: string, row: number): number {
  const { word, width, costs } = table;
  const here = row * width;
  const letter = candidate.charAt(row - 1);
  const begins = row === 1 ? COST.first : 0;
  setCell(table, here, here - width, lossCost(candidate, row) + begins);
  let least = costs[here] ?? 0;
  for (let at = 1; at < width; at++) {
    const [cell, typed] = [here + at, word.charAt(at - 1)];
    setCell(table, cell, cell - width - 1, letter === typed ? 0 : slipCost(letter, typed) + (at === 1 ? begins : 0));
    betterCell(table, cell, cell - width, lossCost(candidate, row));
    betterCell(table, cell, cell - 1, lossCost(word, at));
    const isSwapped = row > 1 && letter === word.charAt(at - 2) && typed === candidate.charAt(row - 2);
    if (isSwapped && at > 1) betterCell(table, cell, cell - 2 * width - 2, COST.swapped);
    least = Math.min(least, costs[cell] ?? 0);
  }
  return least;
}

function setCell({ costs, slips }: Table, cell: number, from: number, cost: number): void {
  costs[cell] = (costs[from] ?? 0) + cost;
  slips[cell] = (slips[from] ?? 0) + (cost === 0 ? 0 : 1);
}

function betterCell(table: Table, cell: number, from: number, cost: number): void {
  if ((table.costs[from] ?? 0) + cost < (table.costs[cell] ?? 0)) setCell(table, cell, from, cost);
}

/** What it costs to take the candidate, or where it may go on a beginning of it, for the word. */
function endOf({ costs, slips, width }: Table, candidate: string, reached: number, isOpenEnded: boolean): { cost: number; slips: number } {
  let end = { cost: Infinity, slips: 0 };
  for (let row = isOpenEnded ? 1 : candidate.length; row <= reached; row++) {
    const [cell, goesOn] = [(row + 1) * width - 1, row < candidate.length ? GOES_ON : 0];
    const cost = (costs[cell] ?? 0) + goesOn;
    if (cost < end.cost) end = { cost, slips: slips[cell] ?? 0 };
  }
  return end;
}

/** A letter written once for twice, or twice for once, is lost more easily. */
function lossCost(word: string, at: number): number {
  return word.charAt(at - 1) === word.charAt(at - 2) ? COST.doubled : COST.lost;
}

function slipCost(one: string, other: string): number {
  if (HOMOPHONES.some(([letters]) => letters.includes(one) && letters.includes(other))) return COST.homophone;
  return areKeyNeighbours(one, other) ? COST.neighbour : COST.other;
}

function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a.charCodeAt(length) === b.charCodeAt(length)) length++;
  return length;
}
