import type { ReactNode } from "react";
import { CrossSign } from "./cross-sign.tsx";
import { useModal } from "./use-modal.ts";

interface SheetProps {
  readonly title: string;
  readonly closeName: string;
  readonly onClose: () => void;
  /** Whether it takes but a part of a wide page, at its inline end. */
  readonly isBeside?: boolean;
  /** Stands at the foot, always in sight. */
  readonly foot: ReactNode;
  readonly children: ReactNode;
}

/** A page over the page. */
export function Sheet({ title, closeName, onClose, isBeside = false, foot, children }: SheetProps) {
  const dialog = useModal();
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- a press on the page beside it puts it away; the keyboard has Escape and the button
    <dialog
      ref={dialog}
      aria-label={title}
      onClose={(event) => {
        // Escape and the device's own «back» close it by themselves; the news of a closing may also come late, after it was opened again.
        if (!event.currentTarget.open) onClose();
      }}
      onClick={(event) => {
        if (isBeside && event.target === event.currentTarget) onClose();
      }}
      className={`m-0 h-dvh max-h-none w-full max-w-none bg-paper text-ink open:flex open:flex-col ${isBeside ? BESIDE : ""}`}
    >
      <header className="flex items-center justify-between border-b-2 border-ink ps-4 pe-2">
        <h2 className="py-3 text-body font-bold">{title}</h2>
        <button type="button" onClick={onClose} aria-label={closeName} className="grid size-11 place-items-center">
          <CrossSign />
        </button>
      </header>
      {/* Words for ears alone are placed by themselves: without a place to refer to they would make the page itself scroll. */}
      <div className="relative min-h-0 flex-1 overflow-y-auto overscroll-contain p-4">{children}</div>
      <footer className="border-t border-rule p-4">{foot}</footer>
    </dialog>
  );
}

const BESIDE = "backdrop:bg-ink/25 md:ms-auto md:w-[38rem] md:border-s-2 md:border-ink";
