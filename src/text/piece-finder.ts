/**
 * Finds all of many pieces in one walk over a text: the automaton of Aho and Corasick (1975), with a row of
 * edges for each of its states, so that a letter costs one look-up however many pieces there are.
 */
export interface PieceFinder {
  /** A small number for each code unit; 0 for those that no piece holds. */
  readonly classes: Uint8Array;
  readonly width: number;
  /** The state behind a letter, at `state * width + class`; with `FINDS` added where a piece ends. */
  readonly edges: Uint16Array;
  /** Which set of owners such a state has found, as its place in `sets`; 0 for none. */
  readonly found: Uint16Array;
  /** Sets of owners, each behind their number: nearly all are of one or two. The first is empty. */
  readonly sets: Uint16Array;
  /** Who is found in every text: of whom a piece is empty, and whoever is entered behind this finder. */
  readonly always: Readonly<OwnerMask>;
}

/** Beside a state: a piece ends there that is not in every text. Nearly all letters end none, and need no second look-up. */
export const FINDS = 0x8000;

/** The pieces of each owner, who is known by the place in the list. A line's end in them counts as a space, as it does in texts. */
export function buildPieceFinder(owners: readonly (readonly string[])[]): PieceFinder {
  const tree = plant(owners);
  const { width, children, endings } = tree;
  const states = endings.length;
  if (states >= FINDS) throw new RangeError(`Expected pieces of fewer letters: they make ${states} states`);
  const edges = new Uint16Array(states * width);
  const fallback = new Uint16Array(states);
  // Whom each state finds; whose piece is empty is found without one.
  const finds: (readonly number[])[] = [[]];
  // By breadth: where no child goes on, the edge of the longest ending of what was read that begins a piece too.
  const queue = [0];
  for (const state of queue) {
    const back = fallback[state] ?? 0;
    if (state > 0) finds[state] = [...new Set([...(endings[state] ?? []), ...(finds[back] ?? [])])];
    for (let letter = 0; letter < width; letter++) {
      const at = state * width + letter;
      const child = children.get(at);
      const other = state > 0 ? (edges[back * width + letter] ?? 0) : 0;
      edges[at] = child ?? other;
      if (child === undefined) continue;
      fallback[child] = other;
      queue.push(child);
    }
  }
  const { found, sets } = collect(finds);
  for (let at = 0; at < edges.length; at++) if (found[edges[at] ?? 0] !== 0) edges[at] = (edges[at] ?? 0) | FINDS;
  return { classes: tree.classes, width, edges, found, sets, always: alwaysFound(owners.length, endings[0] ?? []) };
}

/** Owners as bits, 32 to a number. A plain array: a typed one takes engines several times as long to copy. */
export type OwnerMask = number[];

/** The owners of the pieces that a text holds. */
export function findPieces({ classes, edges, width, found, sets, always }: PieceFinder, text: string): Readonly<OwnerMask> {
  const mask = always.slice();
  let state = 0;
  for (let at = 0; at < text.length; at++) {
    const edge = edges[state * width + (classes[text.charCodeAt(at)] ?? 0)] ?? 0;
    state = edge & ~FINDS;
    if (edge >= FINDS) addSet(mask, sets, found[state] ?? 0);
  }
  return mask;
}

/** Adds the set that stands at a place of `sets`. */
export function addSet(mask: OwnerMask, sets: Uint16Array, place: number): void {
  const last = place + (sets[place] ?? 0);
  for (let i = place + 1; i <= last; i++) addOwner(mask, sets[i] ?? 0);
}

function addOwner(mask: OwnerMask, owner: number): void {
  mask[owner >> 5] = (mask[owner >> 5] ?? 0) | (1 << (owner & 31));
}

/** Whether an owner is in a mask. */
export function hasOwner(mask: Readonly<OwnerMask>, owner: number): boolean {
  return (((mask[owner >> 5] ?? -1) >>> (owner & 31)) & 1) === 1;
}

/** The first owner in a mask from a number on; -1 for none. */
export function firstOwner(mask: Readonly<OwnerMask>, from: number): number {
  return firstShared(mask, mask, from);
}

/** The first owner who is in both masks, from a number on; -1 for none. Whoever is entered behind the second counts as in it. */
export function firstShared(mask: Readonly<OwnerMask>, other: Readonly<OwnerMask>, from: number): number {
  let reached = -1 << (from & 31);
  for (let i = from >> 5; i < mask.length; i++) {
    const bits = (mask[i] ?? 0) & (other[i] ?? -1) & reached;
    if (bits !== 0) return i * 32 + 31 - Math.clz32(bits & -bits);
    reached = -1;
  }
  return -1;
}

interface Tree {
  readonly classes: Uint8Array;
  readonly width: number;
  /** The child of a state by a letter, by `state * width + class`. */
  readonly children: ReadonlyMap<number, number>;
  /** Whose pieces end in a state. */
  readonly endings: readonly (readonly number[])[];
}

function plant(owners: readonly (readonly string[])[]): Tree {
  const classes = new Uint8Array(0x10000);
  const letters = new Set(owners.flat().flatMap((piece) => [...plain(piece)]));
  if (letters.size > 254) throw new RangeError(`Expected pieces of at most 254 letters, not of ${letters.size}`);
  [...letters].forEach((letter, i) => (classes[letter.charCodeAt(0)] = i + 1));
  classes[LINE_END] = classes[SPACE] ?? 0;
  const width = letters.size + 1;
  const children = new Map<number, number>();
  const endings: number[][] = [[]];
  owners.forEach((pieces, owner) => {
    for (const piece of pieces) {
      let state = 0;
      for (const letter of plain(piece)) {
        const at = state * width + (classes[letter.charCodeAt(0)] ?? 0);
        const child = children.get(at) ?? endings.push([]) - 1;
        children.set(at, child);
        state = child;
      }
      endings[state]?.push(owner);
    }
  });
  return { classes, width, children, endings };
}

const SPACE = 0x20;
const LINE_END = 0x0a;

function plain(piece: string): string {
  return piece.replaceAll("\n", " ");
}

/** Those of so many whose piece is empty; behind them all for whom there is room, since more may be entered. */
function alwaysFound(owners: number, empty: readonly number[]): OwnerMask {
  const mask = Array.from({ length: Math.max(1, Math.ceil(owners / 32)) }, () => 0);
  for (const owner of empty) addOwner(mask, owner);
  for (let owner = owners; owner < mask.length * 32; owner++) addOwner(mask, owner);
  return mask;
}

/** Each set once: few of the states find something, and many of them the same. */
function collect(finds: readonly (readonly number[])[]): Pick<PieceFinder, "found" | "sets"> {
  const sets = [0];
  const known = new Map<string, number>([["", 0]]);
  const found = Uint16Array.from(finds, (owners) => {
    const key = owners.join();
    const place = known.get(key) ?? sets.push(owners.length, ...owners) - owners.length - 1;
    known.set(key, place);
    return place;
  });
  return { found, sets: Uint16Array.from(sets) };
}
