import { useEffect, useState } from "react";
import { flushSync } from "react-dom";

/** Whether the page is being printed. What is drawn for paper alone is drawn then, before the browser lays the paper out. */
export function usePrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    const stop = new AbortController();
    const listen = { signal: stop.signal };
    window.addEventListener("beforeprint", () => flushSync(() => setPrinting(true)), listen);
    window.addEventListener("afterprint", () => setPrinting(false), listen);
    return () => stop.abort();
  }, []);
  return isPrinting;
}
