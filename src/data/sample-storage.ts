import type { OpenStorage } from "./preferences.ts";

/** A browser's store in memory, for tests; `stored` holds what stands in it. */
export function sampleStorage(stored = new Map<string, string>()): { readonly open: OpenStorage; readonly stored: Map<string, string> } {
  const open = () => ({
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => void stored.set(key, value),
  });
  return { open, stored };
}

/** What a browser does that keeps its store closed. */
export function refuse(): never {
  throw new DOMException("denied", "SecurityError");
}
