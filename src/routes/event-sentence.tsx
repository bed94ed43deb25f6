import { useQuery } from "@tanstack/react-query";
import type { CorpusEvent } from "../corpus/merge-events.ts";
import { documentQuery } from "../data/corpus-query.ts";
import { sliceSpan } from "../text/span.ts";

/** The sentence that told of an event first, as printed; nothing until its page has come. */
export function EventSentence({ event: { witnesses: [{ summary, fact }] } }: { readonly event: CorpusEvent }) {
  const page = useQuery(documentQuery(summary.id));
  return page.data === undefined ? null : sliceSpan(page.data.source, fact).trim();
}
