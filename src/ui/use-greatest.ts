import { useState } from "react";

/** The greatest value that there was since it was first drawn: a height that never gives way, so that nothing below it moves. */
export function useGreatest(value: number): number {
  const [greatest, setGreatest] = useState(value);
  if (value > greatest) setGreatest(value);
  return Math.max(value, greatest);
}
