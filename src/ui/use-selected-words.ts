import { useCallback, useEffect, useState, type RefObject } from "react";
import { readSelectedWords, type SelectedWords } from "./selected-words.ts";

/** How long a selection must rest. In milliseconds: the handles of a phone tell nothing but that it changes. */
const SETTLING = 150;

/** What belongs to the selection's own tools: to press there ends no selection. */
const TOOLS = "[data-selection-tools]";

/**
 * What a reader has selected in an article, as soon as it rests and the mouse is up; and how to put it away until the next
 * time. While the reader is at the tools it stays, whatever the browser makes of the selection.
 */
export function useSelectedWords(article: RefObject<HTMLElement | null>): readonly [SelectedWords | null, () => void] {
  const [selected, setSelected] = useState<SelectedWords | null>(null);
  useEffect(() => {
    let timer = 0;
    let isPressed = false;
    let isAtTools = false;
    const settle = () => {
      const isBusy = isPressed || isAtTools || document.activeElement?.closest(TOOLS) != null;
      if (!isBusy) setSelected(article.current === null ? null : readSelectedWords(article.current));
    };
    const wait = () => {
      window.clearTimeout(timer);
      timer = window.setTimeout(settle, SETTLING);
    };
    const press = ({ target }: Event) => {
      isAtTools = target instanceof Element && target.closest(TOOLS) !== null;
      isPressed = true;
    };
    const release = () => {
      isPressed = false;
      wait();
    };
    const stop = listen({ selectionchange: wait, resize: wait, pointerdown: press, pointerup: release, pointercancel: release });
    wait();
    return () => {
      stop();
      window.clearTimeout(timer);
    };
  }, [article]);
  return [selected, useCallback(() => setSelected(null), [])];
}

/** Hears all of it, also of the document, in the window; gives what ends that. */
function listen(handlers: Readonly<Record<string, (event: Event) => void>>): () => void {
  const heard = Object.entries(handlers).map(([name, handler]) => ({ name, handler, at: name === "selectionchange" ? document : window }));
  for (const { name, handler, at } of heard) at.addEventListener(name, handler);
  return () => {
    for (const { name, handler, at } of heard) at.removeEventListener(name, handler);
  };
}
