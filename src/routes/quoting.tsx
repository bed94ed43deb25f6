import { lazy, Suspense, useEffect, useState, type RefObject } from "react";
import type { ShownDocument } from "../corpus/show-document.ts";
import type { Document } from "../document/document.ts";

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

const QuoteTools = lazy(async () => ({ default: (await import("./quote-tools.tsx")).QuoteTools }));

/** What can be done with words that a reader selects; loaded when something is selected for the first time. */
export function Quoting({ article, page }: QuotingProps) {
  const [isAsked, ask] = useState(false);
  useEffect(() => {
    if (isAsked) return;
    const handle = () => document.getSelection()?.isCollapsed === false && ask(true);
    document.addEventListener("selectionchange", handle);
    return () => document.removeEventListener("selectionchange", handle);
  }, [isAsked]);
  return isAsked ? (
    <Suspense>
      <QuoteTools article={article} page={page} />
    </Suspense>
  ) : null;
}
