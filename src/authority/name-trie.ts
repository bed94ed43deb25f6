import { enterQuestion, type Question } from "../text/questions.ts";
import { readWords, type Word } from "../text/words.ts";
import { edgeKey, follow, freezeEdges, NOWHERE, ROOT, type EdgeMap, type Edges } from "./edges.ts";

/** A tree over the letters of joined names; walked one word of the text at a time. */
export interface NameTrie<T> {
  /** Words of one letter or two with which a name begins, as a text may part it. */
  readonly shortWords: ReadonlySet<string>;
  readonly edges: Edges;
  /** By node: the name that ends there. */
  readonly entries: readonly (NameEntry<T> | undefined)[];
}

interface NameEntry<T> {
  readonly value: T;
  /** Offsets into the joined name at which its own spelling has a space or half-space. */
  readonly joints: ReadonlySet<number>;
}

/** A name found: how many words of the text it takes. */
export interface TrieMatch<T> {
  readonly value: T;
  readonly words: number;
}

/** The folded letters of a name without spaces and half-spaces: two names with one joined key are the same to every lookup. */
export function joinName(name: string): string {
  return readWords(name)
    .map((word) => word.key)
    .join("");
}

/** A trie of names. Of two rows with one joined key the first stays. */
export function buildTrie<T>(rows: Iterable<readonly [name: string, value: T]>): NameTrie<T> {
  const edges: EdgeMap = new Map();
  // One for each node, so that the array has no holes: the root is there from the start.
  const entries: (NameEntry<T> | undefined)[] = [undefined];
  const shortWords = new Set<string>();
  for (const [name, value] of rows) {
    const words = readWords(name);
    const joined = words.map((word) => word.key).join("");
    const end = addLetters(edges, entries, joined);
    const joints = jointsOf(words);
    for (const length of [1, 2]) if (maySplit(joined, joints, length)) shortWords.add(joined.slice(0, length));
    entries[end] ??= { value, joints };
  }
  return { shortWords, edges: freezeEdges(edges), entries };
}

/** Whether a text's word may end so few letters behind the name's beginning; see `splitsWell`. */
function maySplit(name: string, joints: ReadonlySet<number>, length: number): boolean {
  return name.length === length || joints.has(length) || name.startsWith("ال", length);
}

/** Lays the way of a name, and gives the node at its end. */
function addLetters(edges: EdgeMap, entries: unknown[], name: string): number {
  let node = ROOT;
  for (let i = 0; i < name.length; i++) {
    const key = edgeKey(node, name.charCodeAt(i));
    node = edges.get(key) ?? entries.push(undefined) - 1;
    edges.set(key, node);
  }
  return node;
}

function jointsOf(words: readonly Word[]): ReadonlySet<number> {
  const joints = new Set<number>();
  let length = 0;
  for (const { key } of words) {
    joints.add(length);
    length += key.length;
  }
  return joints;
}

/**
 * The longest name that starts with the word at `start` and ends with a word's end, `null` for none.
 * Spaces and half-spaces fall away, both in the name and in the text; nothing is joined over a break.
 */
export function matchAt<T>({ edges, entries }: NameTrie<T>, words: readonly Word[], start: number): TrieMatch<T> | null {
  let node = ROOT;
  let best: TrieMatch<T> | null = null;
  for (let i = start; i < words.length; i++) {
    const word = words[i];
    if (!word || (i > start && word.gap === "break")) break;
    node = walk(edges, node, word.key);
    if (node === NOWHERE) break;
    const entry = entries[node];
    if (entry && splitsWell(entry, words, start, i)) best = { value: entry.value, words: i - start + 1 };
  }
  return best;
}

/** Asks whether a name of the trie may begin with a word: nearly all words of a page begin none, and `matchAt` need not be called for them. */
export function enterTrie<T>({ edges, shortWords }: NameTrie<T>): Question {
  return enterQuestion((key) => (key.length < 3 ? shortWords.has(key) : walk(edges, ROOT, key) !== NOWHERE));
}

function walk(edges: Edges, from: number, key: string): number {
  let node = from;
  for (let i = 0; node !== NOWHERE && i < key.length; i++) node = follow(edges, node, key.charCodeAt(i));
  return node;
}

/**
 * Whether the text parts its words where a writer would. At the name's own joints anything goes;
 * elsewhere both parts must be long: «امیر عبداللهیان» is the name, «ژن و» is not «ژنو».
 */
function splitsWell<T>({ joints }: NameEntry<T>, words: readonly Word[], start: number, last: number): boolean {
  let length = 0;
  for (let i = start; i < last; i++) {
    const left = words[i]?.key ?? "";
    const right = words[i + 1]?.key ?? "";
    length += left.length;
    if (!joints.has(length) && !isLongSplit(left, right)) return false;
  }
  return true;
}

/** Three letters on one side and four on the other, an Arabic article on the right or «ابو» on the left: «عز الدین», «ابو ظبی». */
function isLongSplit(left: string, right: string): boolean {
  if (right.length < 3) return false;
  return right.startsWith("ال") || left === "ابو" || (left.length >= 3 && left.length + right.length >= 7);
}
