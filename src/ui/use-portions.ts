import { startTransition, useState } from "react";

/** Rows that are drawn at first, when they stand below what is looked at; and with each wish for more. */
const FIRST = 24;
const PORTION = 48;

/** How many rows of a long table are drawn, and what draws a portion more. */
export function usePortions(): readonly [shown: number, more: () => void] {
  const [shown, setShown] = useState(FIRST);
  return [shown, () => startTransition(() => setShown((before) => before + PORTION))];
}
