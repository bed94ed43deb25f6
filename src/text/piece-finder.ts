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
  /** Which set of owners such a state has found, as an index in `sets`; 0 for none. */
  readonly found: Uint16Array;
  /** Sets of owners, `words` numbers of 32 bits each; the first is empty. */
  readonly sets: Uint32Array;
  readonly words: number;
  /** Who is found in every text: of whom a piece is empty, and whoever is entered behind this finder. */
  readonly always: OwnerMask;
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
  const words = Math.max(1, Math.ceil(owners.length / 32));
  const masks: Uint32Array[] = endings.map((ending) => maskOf(ending, words));
  const fallback = new Uint16Array(states);
  // By breadth: where no child goes on, the edge of the longest ending of what was read that begins a piece too.
  const queue = [0];
  for (const state of queue) {
    const back = fallback[state] ?? 0;
    if (state > 0) addTo(masks[state], masks[back]);
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
  const { found, sets } = collect(masks, words);
  for (let at = 0; at < edges.length; at++) if (found[edges[at] ?? 0] !== found[0]) edges[at] = (edges[at] ?? 0) | FINDS;
  const always = sets.slice((found[0] ?? 0) * words, ((found[0] ?? 0) + 1) * words);
  always[words - 1] = (always[words - 1] ?? 0) | restOf(owners.length);
  return { classes: tree.classes, width, edges, words, always, found, sets };
}

/** Owners as bits, 32 to a number. */
export type OwnerMask = Uint32Array;

/** The owners of the pieces that a text holds. */
export function findPieces({ classes, edges, width, found, sets, words, always }: PieceFinder, text: string): OwnerMask {
  const mask = always.slice();
  let state = 0;
  for (let at = 0; at < text.length; at++) {
    const edge = edges[state * width + (classes[text.charCodeAt(at)] ?? 0)] ?? 0;
    state = edge & ~FINDS;
    if (edge >= FINDS) addSet(mask, sets, (found[state] ?? 0) * words);
  }
  return mask;
}

/** Adds the set that begins at a place of `sets`. */
export function addSet(mask: OwnerMask, sets: Uint32Array, from: number): void {
  for (let i = 0; i < mask.length; i++) mask[i] = (mask[i] ?? 0) | (sets[from + i] ?? 0);
}

/** Whether an owner is in a mask. */
export function hasOwner(mask: OwnerMask, owner: number): boolean {
  return (((mask[owner >> 5] ?? -1) >>> (owner & 31)) & 1) === 1;
}

/** The first owner in a mask from a number on; -1 for none. */
export function firstOwner(mask: OwnerMask, from: number): number {
  for (let i = from >> 5, bits = (mask[i] ?? 0) & (-1 << (from & 31)); i < mask.length; bits = mask[++i] ?? 0) {
    if (bits !== 0) return i * 32 + 31 - Math.clz32(bits & -bits);
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

function maskOf(owners: readonly number[], words: number): Uint32Array {
  const mask = new Uint32Array(words);
  for (const owner of owners) mask[owner >> 5] = (mask[owner >> 5] ?? 0) | (1 << (owner & 31));
  return mask;
}

function restOf(owners: number): number {
  return owners % 32 === 0 && owners > 0 ? 0 : (-1 << owners % 32) >>> 0;
}

function addTo(mask: Uint32Array | undefined, other: Uint32Array | undefined): void {
  other?.forEach((bits, i) => mask && (mask[i] = (mask[i] ?? 0) | bits));
}

/** Each set once: few of the states find something, and many of them the same. */
function collect(masks: readonly Uint32Array[], words: number): Pick<PieceFinder, "found" | "sets"> {
  const known = new Map<string, number>([[new Uint32Array(words).join(), 0]]);
  const found = Uint16Array.from(masks, (mask) => {
    const key = mask.join();
    const index = known.get(key) ?? known.size;
    known.set(key, index);
    return index;
  });
  return { found, sets: Uint32Array.from([...known.keys()].flatMap((key) => key.split(",").map(Number))) };
}
