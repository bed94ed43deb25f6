import { startTransition, useEffect, useState } from "react";
import { afterPaint } from "./after-paint.ts";

/**
 * The value as it stood in the last frame that was painted; in the first frame `first`, or the value itself. For what may
 * come a moment later, so that it does not hold up the frame that the reader waits for.
 */
export function usePainted<T>(value: T, first: T = value): T {
  const [painted, setPainted] = useState(() => first);
  useEffect(() => {
    if (Object.is(painted, value)) return;
    return afterPaint(() => startTransition(() => setPainted(() => value)));
  }, [painted, value]);
  return painted;
}
