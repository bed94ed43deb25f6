import { useQuery, useQueryClient, type QueryClient } from "@tanstack/react-query";
import { useEffect, useState, type ReactNode } from "react";
import { useLocation, useNavigate } from "react-router";
import { writeQuote, type QuoteAddress, type QuoteKey } from "../cite/quote-address.ts";
import { quoteBetween, resolveQuote } from "../cite/resolve-quote.ts";
import type { ServedDocument } from "../corpus/served-document.ts";
import type { Summary } from "../corpus/summary.ts";
import { contentsQuery } from "../data/corpus-query.ts";
import { documentQuery } from "../data/document-query.ts";
import { CorpusFailure } from "../ui/corpus-failure.tsx";
import { CITE_WORDS, DOCUMENT_WORDS } from "../ui/words.ts";
import { Late } from "../ui/late.tsx";
import type { RenewedState } from "./quote-state.ts";

/** Pages of one day that are read for the words of a link, at most. */
const MOST_PAGES = 40;

interface RenewedPageProps {
  readonly quote: QuoteAddress;
  readonly quoteKey: QuoteKey;
  /** What stands where no page has the words. */
  readonly children: ReactNode;
}

/** Looks for the words of a link among the pages of the same day, and goes to where they stand now. */
export function RenewedPage({ quote, quoteKey, children }: RenewedPageProps) {
  const contents = useQuery(contentsQuery());
  const client = useQueryClient();
  const { search } = useLocation();
  const navigate = useNavigate();
  const [isLost, setLost] = useState(false);
  const [error, setError] = useState<Error | null>(null);
  const summaries = contents.data?.summaries;
  useEffect(() => {
    if (summaries === undefined || error !== null) return;
    let isLeft = false;
    const seek = async () => {
      const address = await findPage(client, summaries, quote, quoteKey);
      if (isLeft) return;
      if (address instanceof Error) setError(address);
      else if (address === null) setLost(true);
      else await navigate({ ...address, search }, { replace: true, state: { renewed: true } satisfies RenewedState });
    };
    void seek();
    return () => {
      isLeft = true;
    };
  }, [client, summaries, quote, quoteKey, search, navigate, error]);
  if (error !== null) return <CorpusFailure error={error} title={DOCUMENT_WORDS.failed} onRetry={() => setError(null)} />;
  return isLost ? children : <Late>{CITE_WORDS.quote.seeking}</Late>;
}

/** The address of the words in the first page of their day that has them; `null` where none has, and the failure where a page that may have them did not come. */
async function findPage(client: QueryClient, summaries: readonly Summary[], quote: QuoteAddress, key: QuoteKey) {
  const sameDay = summaries.filter(({ published }) => (published?.day ?? null) === key.day);
  let failure: Error | null = null;
  for (const { id } of sameDay.slice(0, MOST_PAGES)) {
    const page = await client.fetchQuery(documentQuery(id)).catch((error: unknown) => (error instanceof Error ? error : new Error(String(error))));
    const address = page instanceof Error ? null : addressIn(page, quote);
    if (address !== null) return { pathname: `/d/${id}`, hash: writeQuote(address) };
    if (page instanceof Error) failure = page;
  }
  return failure;
}

/** Where the words stand on a page. */
function addressIn(page: ServedDocument, quote: QuoteAddress): QuoteAddress | null {
  const { spans } = resolveQuote(page, quote);
  const [first, last] = [spans[0], spans.at(-1)];
  return first === undefined || last === undefined ? null : quoteBetween(page, first.from, last.to);
}
