import { useState } from "react";

/** A list that is the same object as long as it holds the same: an address that is read anew gives new lists of what stood there before. */
export function useSame<T>(list: readonly T[]): readonly T[] {
  const [last, setLast] = useState(list);
  if (list === last || (list.length === last.length && list.every((one, i) => one === last[i]))) return last;
  setLast(list);
  return list;
}
