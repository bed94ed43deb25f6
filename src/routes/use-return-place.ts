import { useContext } from "react";
import { UNSAFE_DataRouterStateContext as RouterState } from "react-router";

/**
 * How far the page was scrolled, in pixels, where somebody stood who comes back to it or loads it again; anything but a number for
 * who comes anew. Only the router's state says it, and the context is the only way to that: `unstable_useRouterState` leaves the
 * place out, `router.state` is marked private.
 */
export function useReturnPlace(): number | false | null | undefined {
  return useContext(RouterState)?.restoreScrollPosition;
}
