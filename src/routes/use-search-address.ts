import { useEffect, useRef, useState } from "react";
import { NavigationType, useLocation, useNavigate, useNavigationType } from "react-router";
import type { Filter } from "../corpus/filter.ts";
import { withQuery } from "../corpus/filter-edit.ts";
import { EMPTY_FILTER, readFilter, writeFilter } from "../corpus/filter-url.ts";
import { useStep } from "./use-step.ts";

/** Marks an entry of the history as written while typing. */
const TYPING = "typing";

/**
 * Joins the search box to the address. In the views named, typing replaces the address and Enter makes a step of it,
 * so that «back» leads to what was there before the first letter; in any other, Enter goes to the list.
 */
export function useSearchAddress(isInPlace: (path: string) => boolean) {
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  const before = useRef<string | null>(null);
  const revision = useRevision();
  const inPlace = isInPlace(pathname);
  useEffect(() => {
    before.current = null;
  }, [revision]);

  function type(text: string): void {
    const asked = addressOf(text, inPlace);
    if (!inPlace || asked === location.search) return;
    before.current ??= location.search;
    void navigate({ search: asked }, { replace: true, state: TYPING });
  }

  function commit(text: string, edit: (filter: Filter) => Filter = unchanged): void {
    const asked = addressOf(text, inPlace, edit);
    const origin = before.current ?? location.search;
    before.current = null;
    if (!inPlace) return void (asked === "" || navigate({ pathname: "/", search: asked }));
    if (asked === origin) return void navigate({ search: asked }, { replace: true });
    // The entry that typing replaced gets its own address back, and what was asked becomes the next.
    history.replaceState(history.state, "", pathname + origin);
    void navigate({ search: asked });
  }

  return { query: readFilter(search).query, revision, type, commit };
}

/** What nothing was chosen for. */
const unchanged = (filter: Filter): Filter => filter;

function addressOf(text: string, inPlace: boolean, edit: (filter: Filter) => Filter = unchanged): string {
  return writeFilter(edit(withQuery(inPlace ? readFilter(location.search) : EMPTY_FILTER, text)));
}

/** The key of the last entry that was not written while typing. */
function useRevision(): string {
  const { key, state } = useStep();
  const typed = useNavigationType() === NavigationType.Replace && state === TYPING;
  const [revision, setRevision] = useState(key);
  if (!typed && revision !== key) setRevision(key);
  return revision;
}
