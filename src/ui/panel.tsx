import type { ReactNode } from "react";
import { Modal } from "./modal.tsx";

interface PanelProps {
  readonly title: string;
  readonly closeName: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A leaf over the page, for a moment. */
export function Panel({ children, ...modal }: PanelProps) {
  return (
    <Modal {...modal} givesWay frame={LEAF} head={{ line: "pe-1", title: "py-2 text-label" }}>
      <div className="min-h-0 flex-1 overflow-y-auto overscroll-contain p-4">{children}</div>
    </Modal>
  );
}

const LEAF = "mx-auto mt-[10dvh] max-h-[80dvh] w-[min(36rem,calc(100vw-2rem))] border border-ink backdrop:bg-ink/20";
