/** Adds an item to the list under a key, and begins the list with it where there is none. */
export function gather<K, V>(lists: Map<K, V[]>, key: K, item: V): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}
