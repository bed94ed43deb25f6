import { useEffect } from "react";
import { afterPaint } from "./after-paint.ts";

/** What was pressed shows so (`data-going`) in the frame that answers, and a link until the step that it leads to is drawn: both may take many frames. */
export function useGoing(step: string): void {
  useEffect(() => {
    let going: Element | null = null;
    const arrive = () => going?.removeAttribute("data-going");
    function show({ defaultPrevented, target }: MouseEvent): void {
      arrive();
      going = target instanceof Element ? target.closest("a, button") : null;
      going?.setAttribute("data-going", "");
      if (!defaultPrevented) afterPaint(arrive);
    }
    window.addEventListener("click", show);
    return () => {
      arrive();
      window.removeEventListener("click", show);
    };
  }, [step]);
}
