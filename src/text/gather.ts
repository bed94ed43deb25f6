/** Adds an item to the list under a key, and begins the list with it where there is none. */
export function gather<K, V>(lists: Map<K, V[]>, key: K, item: V): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}

/** All items of the lists that one gives for each of some things: what `flatMap` makes, which engines do item by item in their slowest ways. */
export function gatherFrom<T, U>(things: readonly T[], listOf: (thing: T, index: number) => readonly U[]): U[] {
  const all: U[] = [];
  for (let i = 0; i < things.length; i++) {
    for (const item of listOf(things[i] as T, i)) all.push(item);
  }
  return all;
}
