import { useEffect, useState } from "react";
import { useSearchParams } from "react-router";
import { canonicalQuery } from "../corpus/canonical-query.ts";
import { TYPING } from "./typing-state.ts";

const KEY = "name";
/** In milliseconds. Safari takes a hundred addresses in half a minute: one is written when typing rests. */
const REST = 350;

/** What the names are searched for: it stands in the address (`?name=`), so that «back» and a link lead to the same names. */
export function useSoughtName(): readonly [text: string, setText: (text: string) => void] {
  const [params, setParams] = useSearchParams();
  const [text, setText] = useState(() => canonicalQuery(params.get(KEY) ?? ""));
  const sought = canonicalQuery(text);
  const isWritten = params.toString() === toParams(sought).toString();
  useEffect(() => {
    if (isWritten) return;
    const timer = setTimeout(() => setParams(toParams(sought), { replace: true, state: TYPING, preventScrollReset: true }), REST);
    return () => clearTimeout(timer);
  }, [isWritten, sought, setParams]);
  return [text, setText];
}

function toParams(sought: string): URLSearchParams {
  return new URLSearchParams(sought === "" ? {} : { [KEY]: sought });
}
