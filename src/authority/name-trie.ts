import { readWords, type Word } from "../text/words.ts";

/** A tree over the letters of joined names; walked one word of the text at a time. */
export interface NameTrie<T> {
  readonly next: Map<string, NameTrie<T>>;
  entry: NameEntry<T> | null;
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
  const root: NameTrie<T> = { next: new Map(), entry: null };
  for (const [name, value] of rows) addName(root, name, value);
  return root;
}

function addName<T>(root: NameTrie<T>, name: string, value: T): void {
  const words = readWords(name);
  const joints = new Set<number>();
  let node = root;
  let length = 0;
  for (const word of words) {
    joints.add(length);
    for (const letter of word.key) node = childOf(node, letter);
    length += word.key.length;
  }
  node.entry ??= { value, joints };
}

function childOf<T>(node: NameTrie<T>, letter: string): NameTrie<T> {
  let child = node.next.get(letter);
  if (!child) {
    child = { next: new Map(), entry: null };
    node.next.set(letter, child);
  }
  return child;
}

/**
 * The longest name that starts with the word at `start` and ends with a word's end, `null` for none.
 * Spaces and half-spaces fall away, both in the name and in the text; nothing is joined over a break.
 */
export function matchAt<T>(trie: NameTrie<T>, words: readonly Word[], start: number): TrieMatch<T> | null {
  let node: NameTrie<T> | undefined = trie;
  let best: TrieMatch<T> | null = null;
  for (let i = start; i < words.length; i++) {
    const word = words[i];
    if (!word || (i > start && word.gap === "break")) break;
    node = walk(node, word.key);
    if (!node) break;
    if (node.entry && splitsWell(node.entry, words, start, i)) best = { value: node.entry.value, words: i - start + 1 };
  }
  return best;
}

function walk<T>(from: NameTrie<T>, key: string): NameTrie<T> | undefined {
  let node: NameTrie<T> | undefined = from;
  for (let i = 0; node && i < key.length; i++) node = node.next.get(key.charAt(i));
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
