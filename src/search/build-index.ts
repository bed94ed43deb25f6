import { encodeIndex } from "./encode-index.ts";
import { openIndex } from "./open-index.ts";
import type { IndexedText, SearchIndex } from "./search-index.ts";

/** The index of the texts, open: through the same bytes that are served. Ids must be distinct. */
export function buildIndex(texts: readonly IndexedText[]): SearchIndex {
  return openIndex(encodeIndex(texts));
}
