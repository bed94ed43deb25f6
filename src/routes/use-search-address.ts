import { useQueryClient, type QueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { useLocation, useNavigate } from "react-router";
import type { Filter } from "../corpus/filter.ts";
import { withQuery } from "../corpus/filter-edit.ts";
import { readFilter, writeFilter } from "../corpus/filter-url.ts";
import type { Contents } from "../corpus/summary.ts";
import { contentsQuery } from "../data/corpus-query.ts";
import { prepareSearch, searchQuery } from "../data/search-query.ts";
import { noteTyping } from "../ui/after-paint.ts";
import { loadFieldReader } from "./load-field-reader.ts";
import { mayHaveFields } from "./may-have-fields.ts";
import { showTyped, useIsTyped } from "./typed-filter.ts";
import { TYPING } from "./typing-state.ts";
import { useLateStep } from "./use-late-step.ts";
import { useStep } from "./use-step.ts";

/** How long the step of a letter waits for its answer, in milliseconds. A step without one shows nothing new, and is drawn twice. */
const PATIENCE = 1000;

/**
 * Joins the search box to the address. In the views named, typing replaces the address and Enter makes a step of it,
 * so that «back» leads to what was there before the first letter; in any other, Enter goes to the list. Fields in the box
 * («از:۱۴۰۲») are filters of the address at once, and leave the box with Enter.
 */
export function useSearchAddress(isInPlace: (path: string) => boolean) {
  const { pathname, search, key } = useLocation();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const contentsAtHand = () => queries.getQueryData(contentsQuery().queryKey);
  /** The address without what is being typed. */
  const before = useRef<string | null>(null);
  /** Reading fields takes a moment: what was asked meanwhile counts, or where the reader went. */
  const turns = useRef(0);
  const revision = useRevision();
  const inPlace = isInPlace(pathname);
  const writeSoon = useLateStep();
  useEffect(() => {
    before.current = null;
    turns.current++;
    showTyped(null);
  }, [revision]);

  async function type(text: string): Promise<void> {
    if (!inPlace) return;
    noteTyping(true);
    const turn = ++turns.current;
    const address = addressOf({ text, base: before.current ?? location.search, isTyping: true }, contentsAtHand());
    const asked = typeof address === "string" ? address : await address; // the worker looks while the letter is drawn
    if (turn !== turns.current) return;
    if (asked === location.search) return void showTyped(null);
    const filter = readFilter(asked);
    await answered(queries, filter, () => turn !== turns.current);
    if (turn !== turns.current) return;
    function write(isAwaited: boolean): void {
      if (turn !== turns.current) return;
      before.current ??= location.search;
      void navigate({ search: asked, hash: location.hash }, { replace: true, state: TYPING, flushSync: isAwaited });
    }
    writeSoon(write, !showTyped({ filter, over: key })); // a view that shows what is typed needs no address for it
  }

  async function commit(text: string, edit: (filter: Filter) => Filter = unchanged): Promise<void> {
    noteTyping(false);
    const turn = ++turns.current;
    const origin = before.current ?? location.search;
    const asked = await addressOf({ text, base: inPlace ? origin : "", isTyping: false }, contentsAtHand(), edit);
    if (turn !== turns.current) return;
    before.current = null;
    if (!inPlace) return void (asked === "" || navigate({ pathname: "/", search: asked }));
    const { hash } = location; // how near the timeline is looked at, or the open cell of the ledger: other words keep it
    if (asked === origin) return void navigate({ search: asked, hash }, { replace: true });
    // The entry that typing replaced gets its own address back, and what was asked becomes the next.
    history.replaceState(history.state, "", pathname + origin + hash);
    void navigate({ search: asked, hash });
  }

  return {
    query: readFilter(search).query,
    revision,
    prepare: () => prepareSearch(queries),
    type: (text: string) => void type(text),
    commit: (text: string, edit?: (filter: Filter) => Filter) => void commit(text, edit),
  };
}

/** Waits for the answer, so that the step and what it shows are drawn at once; not for long, and not where it is `given up` for the next letter. */
async function answered(queries: QueryClient, filter: Filter, isGivenUp: () => boolean): Promise<void> {
  if (filter.query === "") return;
  const search = searchQuery(filter);
  await Promise.race([queries.prefetchQuery(search), new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
  if (isGivenUp()) void queries.cancelQueries({ queryKey: search.queryKey, predicate: (query) => query.getObserversCount() === 0 });
}

/** What nothing was chosen for. */
const unchanged = (filter: Filter): Filter => filter;

/** What the box asks for beside the filters of an address: its words, and the filters that its fields mean. At once where it has no fields. */
function addressOf({ text, base, isTyping }: Asked, contents: Contents | undefined, edit: (filter: Filter) => Filter = unchanged): string | Promise<string> {
  const filter = readFilter(base);
  if (contents === undefined || !mayHaveFields(text)) return writeFilter(edit(withQuery(filter, text)));
  return loadFieldReader().then((readFields) => writeFilter(edit(readFields === null ? withQuery(filter, text) : readFields(contents, filter, text, isTyping))));
}

interface Asked {
  readonly text: string;
  /** The address without the box. */
  readonly base: string;
  readonly isTyping: boolean;
}

/** The key of the last entry that was not written while typing. */
function useRevision(): string {
  const { key } = useStep();
  const isTyped = useIsTyped();
  const [revision, setRevision] = useState(key);
  if (!isTyped && revision !== key) setRevision(key);
  return revision;
}
