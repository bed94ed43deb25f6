import { useCallback, useEffect, useRef } from "react";

/** An act that is always the same, and does what the one drawn last does: nothing is drawn anew for it. */
export function useSteady<Given extends readonly unknown[], Result>(act: (...given: Given) => Result): (...given: Given) => Result {
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  return useCallback((...given) => latest.current(...given), []);
}
