import { useQuery, useQueryClient, type QueryClient } from "@tanstack/react-query";
import { useEffect, useState, type ReactNode } from "react";
import { useLocation, useNavigate } from "react-router";
import { writeQuote, type QuoteAddress, type QuoteKey } from "../cite/quote-address.ts";
import { quoteBetween, resolveQuote } from "../cite/resolve-quote.ts";
import type { Summary } from "../corpus/summary.ts";
import { contentsQuery } from "../data/corpus-query.ts";
import { documentQuery } from "../data/document-query.ts";
import { CITE_WORDS } from "../ui/words.ts";
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
  const summaries = contents.data?.summaries;
  useEffect(() => {
    if (summaries === undefined) return;
    let isLeft = false;
    const seek = async () => {
      const address = await findPage(client, summaries, quote, quoteKey);
      if (isLeft) return;
      if (address === null) setLost(true);
      else await navigate({ ...address, search }, { replace: true, state: { renewed: true } satisfies RenewedState });
    };
    void seek();
    return () => {
      isLeft = true;
    };
  }, [client, summaries, quote, quoteKey, search, navigate]);
  return isLost ? children : <Late>{CITE_WORDS.quote.seeking}</Late>;
}

/** The address of the words in the first page of their day that has them; `null` where none has. */
async function findPage(client: QueryClient, summaries: readonly Summary[], quote: QuoteAddress, key: QuoteKey) {
  const sameDay = summaries.filter(({ published }) => (published?.day ?? null) === key.day);
  for (const { id } of sameDay.slice(0, MOST_PAGES)) {
    const page = await client.fetchQuery(documentQuery(id)).catch(() => null); // a page that does not come has no say
    const found = page === null ? null : resolveQuote(page, quote);
    const [first, last] = [found?.spans[0], found?.spans.at(-1)];
    const address = page === null || first === undefined || last === undefined ? null : quoteBetween(page, first.from, last.to);
    if (address !== null) return { pathname: `/d/${id}`, hash: writeQuote(address) };
  }
  return null;
}
