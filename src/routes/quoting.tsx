import { useEffect, useState, type RefObject } from "react";
import type { ShownDocument } from "../corpus/show-document.ts";
import type { Document } from "../document/document.ts";
import { loaded } from "../ui/loaded.tsx";

/** The article that words are quoted from. */
export interface QuotedPage {
  /** As it was saved. */
  readonly saved: Document;
  readonly shown: ShownDocument;
  /** Whether it is read in the letters and spaces of the saved page. */
  readonly isSource: boolean;
}

interface QuotingProps {
  readonly article: RefObject<HTMLElement | null>;
  readonly page: QuotedPage;
}

const QuoteTools = loaded(async () => (await import("./quote-tools.tsx")).QuoteTools, "foot");

/** What can be done with words that a reader selects; loaded when something is selected for the first time. */
export function Quoting({ article, page }: QuotingProps) {
  const [isAsked, ask] = useState(false);
  useEffect(() => {
    if (isAsked) return;
    let isDragging = false;
    const consider = () => !isDragging && document.getSelection()?.isCollapsed === false && ask(true);
    const press = ({ pointerType }: PointerEvent) => {
      isDragging = pointerType === "mouse"; // fingers on the handles of a selection press nothing
    };
    const release = () => {
      isDragging = false;
      consider();
    };
    document.addEventListener("selectionchange", consider);
    document.addEventListener("pointerdown", press);
    document.addEventListener("pointerup", release);
    return () => {
      document.removeEventListener("selectionchange", consider);
      document.removeEventListener("pointerdown", press);
      document.removeEventListener("pointerup", release);
    };
  }, [isAsked]);
  return isAsked ? <QuoteTools article={article} page={page} /> : null;
}
