import { useLayoutEffect, useRef, type RefObject } from "react";

/** A `dialog` that stands over the page as long as it is drawn. The browser keeps the focus inside and gives it back when it goes. */
export function useModal(): RefObject<HTMLDialogElement | null> {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const opened = dialog.current;
    opened?.showModal();
    return () => opened?.close(); // while it still stands in the page: afterwards it could give no focus back
  }, []);
  return dialog;
}
