import type { ServedDocument } from "../corpus/served-document.ts";
import { withinArticle } from "../corpus/within-article.ts";
import type { Document } from "../document/document.ts";
import { findRepairs } from "../orthography/find-repairs.ts";
import type { Lexicon } from "../orthography/lexicon.ts";

/** The document with the places of the half-spaces that its article lost; the habits of the whole page tell where. */
export function serveDocument(document: Document, lexicon: Lexicon): ServedDocument {
  const lost = findRepairs(document.source, lexicon);
  return { ...document, halfSpaces: withinArticle(document, lost).map(({ from }) => from) };
}
