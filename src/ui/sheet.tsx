import type { ReactNode } from "react";
import { Modal } from "./modal.tsx";

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
export function Sheet({ isBeside = false, foot, children, ...modal }: SheetProps) {
  return (
    <Modal {...modal} givesWay={isBeside} frame={`m-0 h-dvh max-h-none w-full max-w-none ${isBeside ? BESIDE : ""}`} head={{ line: "pe-2", title: "py-3 text-body" }}>
      {/* Words for ears alone are placed by themselves: without a place to refer to they would make the page itself scroll. */}
      <div className="relative min-h-0 flex-1 overflow-y-auto overscroll-contain p-4">{children}</div>
      <footer className="border-t border-rule p-4">{foot}</footer>
    </Modal>
  );
}

const BESIDE = "backdrop:bg-ink/25 md:ms-auto md:w-[38rem] md:border-s-2 md:border-ink";
