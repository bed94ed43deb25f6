import { useEffect, useRef, type RefObject } from "react";
import { afterPaint } from "./after-paint.ts";

/** An element that has `data-settled` once it has been laid out and painted whole: by then the browser knows how high each of its parts is. */
export function useSettled<E extends Element>(): RefObject<E | null> {
  const element = useRef<E>(null);
  useEffect(() => afterPaint(() => element.current?.setAttribute("data-settled", "")), []);
  return element;
}
