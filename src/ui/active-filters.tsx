import { useRef } from "react";
import { activeFilters } from "../corpus/filter-edit.ts";
import type { Filter } from "../corpus/filter.ts";
import { EMPTY_FILTER } from "../corpus/filter-url.ts";
import { CrossSign } from "./cross-sign.tsx";
import { formatActive, type NameBook } from "./name-book.ts";
import { WORDS } from "./words.ts";

interface ActiveFiltersProps {
  readonly filter: Filter;
  readonly book: NameBook;
  readonly onShow: (filter: Filter) => void;
}

/** Every restriction as a token that one press removes, and one to remove them all. Nothing without restrictions. */
export function ActiveFilters({ filter, book, onShow }: ActiveFiltersProps) {
  const list = useRef<HTMLUListElement>(null);
  const active = activeFilters(filter);

  function show(next: Filter): void {
    list.current?.focus(); // the token that had the focus goes
    onShow(next);
  }

  return (
    <ul ref={list} tabIndex={-1} aria-label={WORDS.filters.active} className="flex min-w-0 flex-wrap items-center gap-2 outline-none">
      {active.map(({ kind, id, without }) => (
        <li key={`${kind} ${id}`} className="max-w-full">
          <Token name={formatActive({ kind, id }, book)} onRemove={() => show(without)} />
        </li>
      ))}
      {active.length > 1 && (
        <li>
          <button type="button" onClick={() => show({ ...EMPTY_FILTER, sort: filter.sort })} className="press px-1 text-label text-lapis hover:underline">
            {WORDS.filters.clear}
          </button>
        </li>
      )}
    </ul>
  );
}

function Token({ name, onRemove }: { readonly name: string; readonly onRemove: () => void }) {
  return (
    <button
      type="button"
      onClick={onRemove}
      aria-label={WORDS.filters.remove(name)}
      className="group flex max-w-full items-center gap-2 border border-rule bg-sheet px-2 pointer-coarse:min-h-11 text-start text-label text-ink hover:border-edge"
    >
      <bdi className="min-w-0 truncate">{name}</bdi>
      <CrossSign className="text-faint group-hover:text-ink" />
    </button>
  );
}
