import type { Citation } from "./citation.ts";
import { referenceFacts } from "./reference-facts.ts";

/** Citations as CSL-JSON (schema `csl-data.json` of the Citation Style Language, 1.0.2), for Zotero and citeproc. */
export function writeCslJson(citations: readonly Citation[]): string {
  return `${JSON.stringify(citations.map(cslItem), null, 2)}\n`;
}

function cslItem(citation: Citation) {
  const { key, title, outlet, sources, issued, accessed, address, note } = referenceFacts(citation);
  return {
    id: key,
    type: "article-newspaper",
    ...(title === "" ? {} : { title }),
    ...(outlet === "" ? {} : { "container-title": outlet }),
    ...(sources.length === 0 ? {} : { author: sources.map((literal) => ({ literal })) }),
    ...(issued === null ? {} : { issued: { "date-parts": [issued] } }),
    accessed: { "date-parts": [accessed] },
    URL: address,
    language: "fa",
    ...(note === "" ? {} : { note }),
  };
}
