import { useCallback, type MouseEvent } from "react";
import { useNavigate } from "react-router";

/**
 * What follows a press on any plain link within an element, as the router's own links do; `data-stays` on a link leaves the
 * page where it is scrolled to. The router's links each look at every step of the address: of hundreds, that is long.
 */
export function useFollow(): (press: MouseEvent) => void {
  const navigate = useNavigate();
  return useCallback(
    (press: MouseEvent): void => {
      const link = press.target instanceof Element ? press.target.closest("a") : null;
      if (link === null || press.defaultPrevented || isOwnWay(press)) return;
      press.preventDefault();
      const { pathname, search, hash } = link;
      void navigate({ pathname, search, hash }, { replace: link.href === location.href, preventScrollReset: link.dataset["stays"] !== undefined });
    },
    [navigate],
  );
}

/** The browser's own ways to open a link: in another tab, in another window, as a file. */
function isOwnWay({ button, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean {
  return button !== 0 || ctrlKey || metaKey || shiftKey || altKey;
}
