import { firstIndex } from "../text/first-index.ts";

/** The index behind the last of the ascending texts that begins with the prefix, as the one at `from` does. Steps widen, since mostly few do. */
export function endOfPrefix(texts: readonly string[], from: number, prefix: string): number {
  let [low, step] = [from, 1];
  while (texts[low + step]?.startsWith(prefix) === true) {
    low += step;
    step *= 2;
  }
  return firstIndex(low + 1, Math.min(texts.length, low + step), (index) => texts[index]?.startsWith(prefix) === true);
}
