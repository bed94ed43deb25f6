import { useEffect, useState } from "react";
import { useLocation } from "react-router";
import { canonicalQuery } from "../corpus/canonical-query.ts";

const KEY = "name";
/** In milliseconds. Safari takes a hundred addresses in half a minute: one is written when typing rests. */
const REST = 350;

/** What the names are searched for: it stands in the address (`?name=`), so that «back» and a link lead to the same names. */
export function useSoughtName(): readonly [text: string, setText: (text: string) => void] {
  const { pathname, search } = useLocation();
  const [text, setText] = useState(() => canonicalQuery(new URLSearchParams(search).get(KEY) ?? ""));
  const sought = canonicalQuery(text);
  useEffect(() => {
    // Not by a step of the router: it would call off the way to a name that was pressed meanwhile.
    const write = () => {
      if (window.location.pathname === pathname) history.replaceState(history.state, "", pathname + toSearch(sought));
    };
    const timer = setTimeout(write, REST);
    return () => clearTimeout(timer);
  }, [pathname, sought]);
  return [text, setText];
}

function toSearch(sought: string): string {
  return sought === "" ? "" : `?${new URLSearchParams({ [KEY]: sought }).toString()}`;
}
