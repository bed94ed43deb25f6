import { useEffect } from "react";
import { useNavigate } from "react-router";
import { mendPath } from "../corpus/page-address.ts";
import { useStep } from "./use-step.ts";

/**
 * Mends in its place what stands before and behind the name of a view, `/timeline،` or `/who/`, and drops the query where
 * the view takes none; what the query says is the view's own matter.
 */
export function useMendedAddress(takesQuery: (path: string) => boolean): void {
  const { pathname, search, hash, state } = useStep();
  const navigate = useNavigate();
  const path = mendPath(pathname);
  const query = takesQuery(path) ? search : "";
  useEffect(() => {
    if (path === pathname && query === search) return;
    void navigate({ pathname: path, search: query, hash }, { replace: true, state, preventScrollReset: true });
  }, [path, query, pathname, search, hash, state, navigate]);
}
