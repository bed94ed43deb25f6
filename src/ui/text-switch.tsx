import { useEffect } from "react";
import type { Repair, RepairReason } from "../orthography/repair.ts";
import { DOCUMENT_WORDS, PAGE_WORDS, WORDS } from "./words.ts";
import { ariaShortcut, isShortcut } from "./shortcut.ts";

interface TextSwitchProps {
  /** Whether the text is shown as it was saved. */
  readonly isSource: boolean;
  readonly onTurn: () => void;
  /** What good orthography changes in this text. */
  readonly repairs: readonly Repair[];
}

/** The choice between the text in good orthography and the text as it was saved, also by a key; and what differs between them. */
export function TextSwitch({ isSource, onTurn, repairs }: TextSwitchProps) {
  useTurnKey(onTurn);
  const choice = (isChosen: boolean, label: string) => (
    <button
      type="button"
      aria-pressed={isChosen}
      aria-keyshortcuts={ariaShortcut("turnText")}
      title={DOCUMENT_WORDS.turnHint}
      onClick={isChosen ? undefined : onTurn}
      className="press border-b border-rule py-1 text-soft hover:text-ink aria-pressed:border-ink aria-pressed:text-ink"
    >
      {label}
    </button>
  );
  return (
    <div className="mt-2 select-none">
      <div role="group" aria-label={DOCUMENT_WORDS.orthography} className="flex gap-4 text-label">
        {choice(!isSource, DOCUMENT_WORDS.mended)} {choice(isSource, DOCUMENT_WORDS.asSaved)}
      </div>
      <p className="mt-1 text-note text-soft">{formatRepairs(repairs)}</p>
    </div>
  );
}

function useTurnKey(onTurn: () => void): void {
  useEffect(() => {
    function handle(event: KeyboardEvent): void {
      if (event.repeat || !isShortcut(event, "turnText")) return;
      event.preventDefault();
      onTurn();
    }
    window.addEventListener("keydown", handle);
    return () => window.removeEventListener("keydown", handle);
  }, [onTurn]);
}

/** Each kind of change once, with how often it was made. */
function formatRepairs(repairs: readonly Repair[]): string {
  if (repairs.length === 0) return DOCUMENT_WORDS.nothingMended;
  const counts = new Map<RepairReason, number>();
  for (const { reason } of repairs) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return DOCUMENT_WORDS.differs(Array.from(counts, ([reason, count]) => PAGE_WORDS.repairs[reason](count)).join(WORDS.app.comma));
}
