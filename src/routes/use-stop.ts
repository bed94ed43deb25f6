import { useCallback, useState } from "react";
import { NavigationType, useLocation, useNavigationType } from "react-router";
import { bodyBlocks } from "../corpus/body-blocks.ts";
import { readPlace } from "../data/reading-places.ts";
import type { Document } from "../document/document.ts";
import { sliceSpan } from "../text/span.ts";
import type { DocumentAddress } from "./document-address.ts";

/** Where reading stopped the last time, while the reader is asked to go on from there; where the reader went on. */
export function useStop({ id, filter, isRaw, anchor, quote }: DocumentAddress, page: Document) {
  const isFresh = useIsFresh();
  const [known] = useState(() => (isFresh ? placeOn(page, readPlace(id)) : null));
  const [goneOn, setGoneOn] = useState<string | null>(null);
  const goOn = useCallback(() => {
    setGoneOn(known);
    const paragraph = document.querySelector<HTMLElement>(`#${known}`);
    paragraph?.scrollIntoView();
    paragraph?.focus({ preventScroll: true });
  }, [known]);
  const leadsElsewhere = isRaw || anchor !== null || quote !== null || filter.query !== "";
  return { stop: leadsElsewhere || goneOn !== null ? null : known, goneOn, goOn };
}

/** A remembered place, if the page has it: its id is that of its bytes, but what the parser makes of them may change. */
function placeOn(page: Document, anchor: string | null): string | null {
  return bodyBlocks(page).some((block) => block.anchor === anchor) ? anchor : null;
}

/** Whether the page was opened anew. Whoever comes back to it, or loads it again, stands where they stood. */
function useIsFresh(): boolean {
  const type = useNavigationType();
  const { key } = useLocation();
  const [entry] = performance.getEntriesByType("navigation");
  return type !== NavigationType.Pop || (key === "default" && entry instanceof PerformanceNavigationTiming && entry.type === "navigate");
}

/** As many words as tell a paragraph from others. */
const TELLING = 6;

/** The first words of a paragraph; empty where the page has no such one. */
export function beginningOf(page: Document, anchor: string): string {
  const block = bodyBlocks(page).find((each) => each.anchor === anchor);
  return block === undefined ? "" : sliceSpan(page.source, block).trim().split(/\s+/, TELLING).join(" ");
}
