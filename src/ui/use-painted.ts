import { startTransition, useEffect, useState } from "react";
import { afterPaint } from "./after-paint.ts";

/**
 * The value as it stood in the last frame that was painted, at first the value itself. For what may come a moment later, so
 * that it does not hold up the frame that the reader waits for.
 */
export function usePainted<T>(value: T): T {
  const [painted, setPainted] = useState(() => value);
  useEffect(() => {
    if (Object.is(painted, value)) return;
    let isOver = false;
    afterPaint(() => isOver || startTransition(() => setPainted(() => value)));
    return () => {
      isOver = true;
    };
  }, [painted, value]);
  return painted;
}
