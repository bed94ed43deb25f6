import { useCallback, type MouseEvent } from "react";
import { useNavigate } from "react-router";
import { afterPaint } from "./after-paint.ts";
import { isPlainPress } from "./plain-press.ts";

/**
 * What follows a press on any plain link within an element, as the router's own links do; `data-stays` on a link leaves the
 * page where it is scrolled to. The router's links each look at every step of the address: of hundreds, that is long. The step
 * is taken behind the frame that shows the press (`useGoing`).
 */
export function useFollow(): (press: MouseEvent) => void {
  const navigate = useNavigate();
  return useCallback(
    (press: MouseEvent): void => {
      const link = press.target instanceof Element ? press.target.closest("a") : null;
      if (link === null || press.defaultPrevented || !isPlainPress(press)) return;
      press.preventDefault();
      const { pathname, search, hash } = link;
      const [replace, preventScrollReset] = [link.href === location.href, link.dataset["stays"] !== undefined];
      afterPaint(() => void navigate({ pathname, search, hash }, { replace, preventScrollReset }));
    },
    [navigate],
  );
}
