import { useLocation, type Location } from "react-router";

/** The present step of the history. Its state may have been written by any version of the reader: it is checked, never trusted. */
export function useStep(): Location<unknown> {
  return useLocation();
}
