import { areKeyNeighbours } from "./keyboard.ts";
import { endOfPrefix } from "./prefix-end.ts";
import { sharedLength } from "./shared-length.ts";

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
 * none for short words. `isOpenEnded`: the word may be the beginning of another. As by an automaton that walks through the tree
 * of the words: what they share at the beginning is compared once, and all that begin so are passed over where no ending could help.
 */
export function findNearWords(words: readonly string[], word: string, isOpenEnded: boolean): NearWord[] {
  const limit = LIMITS.find(([fewest]) => word.length >= fewest);
  if (!limit) return [];
  const [, most, slips] = limit;
  const table = openTable(word, slips);
  const found: NearWord[] = [];
  let [before, reached, at] = ["", 0, 0];
  while (at < words.length) {
    const candidate = words[at] ?? "";
    const isOther = candidate.length < word.length - slips || (!isOpenEnded && candidate.length > word.length + slips);
    if (isOther) {
      at++;
      continue;
    }
    reached = fillRows(table, candidate, Math.min(reached, sharedLength(before, candidate)), most);
    before = candidate;
    const isLost = reached < Math.min(candidate.length, table.depth);
    const next = isLost ? endOfPrefix(words, at, candidate.slice(0, reached + 1)) : at + 1;
    const end = endOf(table, candidate, reached, isOpenEnded);
    // Where a beginning is near, all that go on from it are as near.
    if (end.cost <= most && end.slips <= slips) for (let near = at; near < next; near++) found.push({ at: near, cost: end.cost });
    at = next;
  }
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
  /** The least cost of each row. */
  readonly leasts: Float64Array;
  /** What it costs to lose each letter of the word. */
  readonly losses: Float64Array;
  /** What it costs to take a letter for each of the word, by letter; filled as letters are met. */
  readonly taken: Map<string, Float64Array>;
}

function openTable(word: string, slips: number): Table {
  const [depth, width] = [word.length + slips, word.length + 1];
  const [costs, counts] = [new Float64Array((depth + 1) * width), new Uint8Array((depth + 1) * width)];
  const losses = Float64Array.from(word, (_, at) => lossCost(word, at + 1));
  const table = { word, depth, width, costs, slips: counts, leasts: new Float64Array(depth + 1), losses, taken: new Map() };
  for (let at = 1; at < width; at++) {
    table.costs[at] = at * COST.lost + COST.first;
    table.slips[at] = at;
  }
  return table;
}

function takenFor({ word, taken }: Table, letter: string): Float64Array {
  const known = taken.get(letter);
  if (known) return known;
  const costs = Float64Array.from(word, (typed) => (letter === typed ? 0 : slipCost(letter, typed)));
  taken.set(letter, costs);
  return costs;
}

/** Fills the rows behind the first `shared`, and gives the last one that is of use: behind it no ending helps. */
function fillRows(table: Table, candidate: string, shared: number, most: number): number {
  const end = Math.min(candidate.length, table.depth);
  for (let row = shared + 1; row <= end; row++) {
    table.leasts[row] = fillRow(table, candidate, row);
    // Two swapped letters lead past one row.
    if (Math.min(table.leasts[row] ?? 0, (table.leasts[row - 1] ?? 0) + COST.swapped) > most) return row - 1;
  }
  return end;
}

/** The costs of one letter more of the candidate; gives the least. */
function fillRow(table: Table, candidate: string, row: number): number {
  const { word, width, costs, losses } = table;
  const here = row * width;
  const letter = candidate.charAt(row - 1);
  const taken = takenFor(table, letter);
  const loss = lossCost(candidate, row);
  const begins = row === 1 ? COST.first : 0;
  setCell(table, here, here - width, loss + begins);
  let least = costs[here] ?? 0;
  for (let at = 1; at < width; at++) {
    const [cell, typed] = [here + at, word.charAt(at - 1)];
    const slip = taken[at - 1] ?? 0;
    setCell(table, cell, cell - width - 1, slip === 0 ? 0 : slip + (at === 1 ? begins : 0));
    betterCell(table, cell, cell - width, loss);
    betterCell(table, cell, cell - 1, losses[at - 1] ?? 0);
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
