import { encodeIndex } from "./encode-index.ts";
import type { IndexedText } from "./indexed-text.ts";
import { openIndex } from "./open-index.ts";
import type { SearchIndex } from "./search-index.ts";

/** The index of the texts, open, with all its parts: through the same bytes that are served. */
export function buildIndex(texts: readonly IndexedText[]): SearchIndex {
  const { head, parts } = encodeIndex(texts);
  return openIndex(head, parts);
}
