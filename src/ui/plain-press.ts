import type { MouseEvent } from "react";

/** Whether a press on a link is a plain one. Any other is the browser's own way to open it: in another tab, in another window, as a file. */
export function isPlainPress({ button, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean {
  return button === 0 && !ctrlKey && !metaKey && !shiftKey && !altKey;
}
