import { startTransition, useEffect, useState } from "react";
import { flushSync } from "react-dom";
import { afterPaint } from "./after-paint.ts";

/** The text to propose something for, and a way to have that of now at once: what is found comes first, what may be meant behind it. */
export function useProposed(text: string): readonly [string, () => void] {
  const [proposed, propose] = useState(text);
  useEffect(() => {
    if (proposed === text) return;
    return afterPaint(() => startTransition(() => propose(text)));
  }, [proposed, text]);
  return [proposed, () => proposed === text || flushSync(() => propose(text))];
}
