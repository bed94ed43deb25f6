import { useQuery } from "@tanstack/react-query";
import type { CorpusEvent } from "../corpus/merge-events.ts";
import { showDocument } from "../corpus/show-document.ts";
import { documentQuery } from "../data/document-query.ts";
import { sliceSpan } from "../text/span.ts";

/** The sentence that told of an event first, in good orthography; nothing until its page has come. */
export function EventSentence({ event: { witnesses: [{ summary, fact }] } }: { readonly event: CorpusEvent }) {
  const page = useQuery({ ...documentQuery(summary.id), select: showDocument });
  return page.data === undefined ? null : sliceSpan(page.data.document.source, page.data.show(fact)).trim();
}
