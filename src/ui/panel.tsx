import type { ReactNode } from "react";
import { CrossSign } from "./cross-sign.tsx";
import { useModal } from "./use-modal.ts";

interface PanelProps {
  readonly title: string;
  readonly closeName: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A leaf over the page, for a moment. */
export function Panel({ title, closeName, onClose, children }: PanelProps) {
  const dialog = useModal();
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- a press beside the leaf puts it away; the keyboard has Escape and the button
    <dialog
      ref={dialog}
      aria-label={title}
      onClose={(event) => {
        if (!event.currentTarget.open) onClose();
      }}
      onClick={(event) => {
        if (event.target === event.currentTarget) onClose();
      }}
      className="mx-auto mt-[10dvh] max-h-[80dvh] w-[min(36rem,calc(100vw-2rem))] border border-ink bg-paper text-ink backdrop:bg-ink/20 open:flex open:flex-col"
    >
      <header className="flex items-center justify-between border-b-2 border-ink ps-4 pe-1">
        <h2 className="py-2 text-label font-bold">{title}</h2>
        <button type="button" onClick={onClose} aria-label={closeName} className="grid size-11 place-items-center">
          <CrossSign />
        </button>
      </header>
      <div className="min-h-0 flex-1 overflow-y-auto overscroll-contain p-4">{children}</div>
    </dialog>
  );
}
