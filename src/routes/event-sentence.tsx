import { useQuery } from "@tanstack/react-query";
import type { CorpusEvent } from "../corpus/merge-events.ts";
import { showDocument } from "../corpus/show-document.ts";
import { documentQuery } from "../data/document-query.ts";
import { sliceSpan } from "../text/span.ts";
import { LostText } from "../ui/lost-text.tsx";

/** The sentence that told of an event first, in good orthography; nothing until its page has come, and that it did not where it does not. */
export function sentenceOf(event: CorpusEvent) {
  return <EventSentence key={event.id} event={event} />;
}

function EventSentence({ event: { witnesses: [{ summary, fact }] } }: { readonly event: CorpusEvent }) {
  const page = useQuery({ ...documentQuery(summary.id), select: showDocument });
  if (page.isError) return <LostText onRetry={() => void page.refetch()} />;
  return page.data === undefined ? null : sliceSpan(page.data.document.source, page.data.show(fact)).trim();
}
