import { startTransition, useEffect, useState } from "react";
import { flushSync } from "react-dom";
import { canonicalQuery } from "../corpus/canonical-query.ts";
import { afterPaint } from "./after-paint.ts";

/** How long what is proposed waits for what is found, in milliseconds. */
const PATIENCE = 250;

/**
 * The text to propose something for, and a way to have that of now at once. Where the view answers every letter, its answer is
 * what was asked for: it is drawn first, which the query of the address tells, and what may be meant comes a frame behind it.
 */
export function useProposed(text: string, query: string, isAnswering: boolean): readonly [string, () => void] {
  const [proposed, propose] = useState(text);
  const isAnswered = !isAnswering || canonicalQuery(text) === query;
  useEffect(() => {
    if (proposed === text) return;
    const follow = (): void => startTransition(() => propose(text));
    if (isAnswered) return afterPaint(follow);
    const timer = setTimeout(follow, PATIENCE);
    return () => clearTimeout(timer);
  }, [proposed, text, isAnswered]);
  return [proposed, () => proposed === text || flushSync(() => propose(text))];
}
