/**
 * The edges of a tree over letters, in flat arrays: a page follows some millions of them a second, and a
 * map for each node would be looked up at a tenth of that pace. Nodes are whole numbers. Most have one edge,
 * to the node numbered next: to go down a long name is to read on in one array.
 */
export interface Edges {
  /** By node: the letter that leads to the next number, 0 (which no word holds) for none, and `BRANCHES` where other edges leave it. */
  readonly chains: Uint32Array;
  /** Of the other edges. Power of two less one: the mask of a place in the tables. */
  readonly mask: number;
  /** Node and letter of the edge at a place, as one number (`edgeKey`); -1 for a free place. */
  readonly keys: Float64Array;
  readonly targets: Int32Array;
}

/** The edges while a tree is built: from `edgeKey` to the node they lead to. */
export type EdgeMap = Map<number, number>;

/** The node at which every way begins. */
export const ROOT = 0;
/** Where no edge leads. */
export const NOWHERE = -1;

const LETTERS = 0x10000;
const BRANCHES = LETTERS;

/** A node and a code unit as one number. */
export function edgeKey(node: number, letter: number): number {
  return node * LETTERS + letter;
}

/** Lays the edges into arrays; the tables are at most half full. */
export function freezeEdges(edges: EdgeMap): Edges {
  const chains = new Uint32Array(edges.size + 1);
  const branches: [node: number, letter: number, target: number][] = [];
  for (const [key, target] of edges) {
    const [node, letter] = [Math.floor(key / LETTERS), key % LETTERS];
    if (target === node + 1) chains[node] = (chains[node] ?? 0) | letter;
    else {
      chains[node] = (chains[node] ?? 0) | BRANCHES;
      branches.push([node, letter, target]);
    }
  }
  let size = 16;
  while (size < branches.length * 2) size *= 2;
  const tables = { chains, mask: size - 1, keys: new Float64Array(size).fill(-1), targets: new Int32Array(size) };
  for (const [node, letter, target] of branches) {
    let at = placeOf(node, letter) & tables.mask;
    while (tables.keys[at] !== -1) at = (at + 1) & tables.mask;
    tables.keys[at] = edgeKey(node, letter);
    tables.targets[at] = target;
  }
  return tables;
}

/** The node behind a letter, or `NOWHERE`. */
export function follow({ chains, mask, keys, targets }: Edges, node: number, letter: number): number {
  const chain = chains[node] ?? 0;
  if (chain % LETTERS === letter) return node + 1;
  if (chain < BRANCHES) return NOWHERE;
  const key = edgeKey(node, letter);
  for (let at = placeOf(node, letter) & mask; ; at = (at + 1) & mask) {
    const found = keys[at];
    if (found === key) return targets[at] ?? NOWHERE;
    if (found === -1) return NOWHERE;
  }
}

/** Spreads neighbours apart: Knuth, The Art of Computer Programming 3, 6.4. */
function placeOf(node: number, letter: number): number {
  return Math.imul(node ^ Math.imul(letter, 0x9e3779b1), 0x85ebca6b) >>> 8;
}
