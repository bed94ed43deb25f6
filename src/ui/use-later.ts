import { startTransition, useEffect, useState } from "react";
import { afterPaint } from "./after-paint.ts";

/** The value once what is drawn without it is to be seen, and until then the one before it; at first `null`. For what is long to draw and stands out of sight. */
export function useLater<T extends object>(value: T): T | null {
  const [shown, show] = useState<T | null>(null);
  useEffect(() => afterPaint(() => startTransition(() => show(value))), [value]);
  return shown;
}
