import { useEffect, useRef, type ReactNode } from "react";
import { NavigationType, useNavigate, useNavigationType } from "react-router";
import type { Filter } from "../corpus/filter.ts";
import { activeFilters } from "../corpus/filter-edit.ts";
import { Sheet } from "../ui/sheet.tsx";
import { WORDS } from "../ui/words.ts";
import { isSheetState, type SheetState } from "./sheet-state.ts";
import { useStep } from "./use-step.ts";

interface FilterSheetProps {
  readonly filter: Filter;
  /** How many documents the filter leaves. */
  readonly count: number;
  /** How many there are without it. */
  readonly total: number;
  readonly panel: ReactNode;
}

/** On narrow pages the filters stand in a sheet. It is a step of the history, so that «back» closes it. */
export function FilterSheet({ filter, count, total, panel }: FilterSheetProps) {
  const { isOpen, open, close } = useSheet();
  const active = activeFilters(filter).filter(({ kind }) => kind !== "query").length;
  return (
    <>
      <button type="button" onClick={open} className="press border border-edge bg-sheet px-3 py-1 text-label font-semibold lg:hidden">
        {active === 0 ? WORDS.filters.open : WORDS.filters.openCount(active)}
      </button>
      {isOpen && (
        <Sheet
          title={WORDS.filters.heading}
          closeName={WORDS.filters.close}
          onClose={close}
          foot={
            <>
              {/* The page under the sheet is mute: here it is told what each choice leaves. The button shows it. */}
              <p role="status" className="sr-only">
                {WORDS.list.count(count)} {count > 0 && count < total && WORDS.list.of(total)}
              </p>
              <button type="button" onClick={close} className="w-full bg-ink py-2 text-label font-semibold text-paper">
                {WORDS.filters.show(count)}
              </button>
            </>
          }
        >
          {panel}
        </Sheet>
      )}
    </>
  );
}

function useSheet() {
  const { search, state } = useStep();
  const navigate = useNavigate();
  const isOpen = isSheetState(state);
  useKeptChoices(isOpen, search);

  function open(): void {
    void navigate({ search }, { state: { sheetOver: search } satisfies SheetState, preventScrollReset: true });
  }

  function close(): void {
    // Nothing was chosen: the step is taken back. Otherwise it becomes the step to what was chosen.
    if (isOpen && state.sheetOver === search) void navigate(-1);
    else void navigate({ search }, { replace: true });
  }

  return { isOpen, open, close };
}

/** «Back» out of the sheet leads to the address before it, and what was chosen in it would be lost: it is asked for again. */
function useKeptChoices(isOpen: boolean, search: string): void {
  const navigate = useNavigate();
  const wentBack = useNavigationType() === NavigationType.Pop;
  const chosen = useRef<string | null>(null);
  useEffect(() => {
    const kept = chosen.current;
    chosen.current = isOpen ? search : null;
    if (!isOpen && kept !== null && kept !== search && wentBack) void navigate({ search: kept });
  }, [isOpen, search, wentBack, navigate]);
}
