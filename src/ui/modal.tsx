import type { ReactNode } from "react";
import { CrossSign } from "./cross-sign.tsx";
import { useModal } from "./use-modal.ts";

interface ModalProps {
  readonly title: string;
  readonly closeName: string;
  readonly onClose: () => void;
  /** Whether a press on the page beside it puts it away. */
  readonly givesWay: boolean;
  /** Classes of its place and its edges. */
  readonly frame: string;
  /** Classes of the line with the title. */
  readonly head: { readonly line: string; readonly title: string };
  readonly children: ReactNode;
}

/** What stands over the page: its title, a way to put it away, and what it holds. */
export function Modal({ title, closeName, onClose, givesWay, frame, head, children }: ModalProps) {
  const dialog = useModal();
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- a press on the page beside it puts it away; the keyboard has Escape and the button
    <dialog
      ref={dialog}
      aria-label={title}
      onCancel={(event) => {
        // Escape and the device's own «back». The news of the closing itself comes later: it would put away what the next key has opened.
        if (event.target === event.currentTarget) onClose(); // and not when a choice of files within is called off
      }}
      onClick={(event) => {
        if (givesWay && event.target === event.currentTarget) onClose();
      }}
      className={`bg-paper text-ink open:flex open:flex-col ${frame}`}
    >
      <header className={`flex items-center justify-between border-b-2 border-ink ps-4 ${head.line}`}>
        <h2 className={`font-bold ${head.title}`}>{title}</h2>
        <button type="button" onClick={onClose} aria-label={closeName} className="grid size-11 place-items-center">
          <CrossSign />
        </button>
      </header>
      {children}
    </dialog>
  );
}
