import { useQuery } from "@tanstack/react-query";
import { useDeferredValue, useMemo, type ReactNode } from "react";
import { passagesOf } from "../corpus/passages.ts";
import type { ServedDocument } from "../corpus/served-document.ts";
import { showDocument } from "../corpus/show-document.ts";
import type { Summary } from "../corpus/summary.ts";
import { documentQuery } from "../data/document-query.ts";
import type { Document } from "../document/document.ts";
import { findMatches } from "../search/find-matches.ts";
import { parseQuery } from "../search/parse-query.ts";
import { chooseExcerpts } from "../search/snippet.ts";
import { remembered } from "../text/remembered.ts";
import { sliceSpan } from "../text/span.ts";
import { ExcerptList, ExcerptRoom, type QuotedPassage } from "../ui/excerpt-list.tsx";
import { MarkedText } from "../ui/marked-text.tsx";
import { hitMarks } from "../ui/text-mark.ts";
import { useSeen } from "../ui/use-seen.ts";

/** All entries of a list ask for the same query. */
const readQuery = remembered((query) => parseQuery(query, true));

/** A headline with the letters that answer the query. */
export function MarkedHeadline({ headline, query }: { readonly headline: string; readonly query: string }) {
  const asked = useDeferredValue(query);
  const hits = useMemo(() => findMatches(headline, readQuery(asked), "headline"), [headline, asked]);
  return <MarkedText source={headline} span={{ from: 0, to: headline.length }} marks={hitMarks(hits)} />;
}

interface ExcerptsProps {
  readonly summary: Summary;
  /** What the paragraphs are to answer. */
  readonly query: string;
  /** The way to the document, with the query. */
  readonly address: string;
}

/**
 * The paragraphs of a document that answer a query best, each the way to itself. Reads the document itself once the entry is
 * in sight; the room is kept meanwhile, so that nothing moves.
 */
export function Excerpts({ summary, query, address }: ExcerptsProps) {
  const [element, seen] = useSeen<HTMLDivElement>(summary.id);
  const page = useQuery({ ...documentQuery(summary.id), enabled: seen });
  const opening = <p className="line-clamp-4 md:line-clamp-3">{summary.opening}</p>;
  return (
    <ExcerptRoom ref={element}>
      {page.data === undefined ? opening : <Found served={page.data} query={query} address={address} otherwise={opening} />}
    </ExcerptRoom>
  );
}

interface FoundProps extends Pick<ExcerptsProps, "query" | "address"> {
  readonly served: ServedDocument;
  /** What stands there where the headline alone answers. */
  readonly otherwise: ReactNode;
}

function Found({ served, query, address, otherwise }: FoundProps) {
  // The documents of a list are mended and searched one after the other, between letters that are typed: together they would stand in their way.
  const asked = useDeferredValue(query, "");
  const isAsked = asked !== "";
  const document = useMemo(() => (isAsked ? showDocument(served).document : null), [served, isAsked]);
  const { found, rest } = useMemo(() => (document === null ? NOTHING : choose(document, asked)), [document, asked]);
  const quoted = found.map((each) => ({ ...each, address: each.passage.anchor === null ? address : `${address}#${each.passage.anchor}` }));
  return quoted.length === 0 ? otherwise : <ExcerptList quoted={quoted} rest={rest} toAll={address} />;
}

/** Three places give an idea of a page and leave the list a list; no line of a wide page is longer. */
const ROOM = { passages: 3, length: 300 };

interface Chosen {
  readonly found: readonly Omit<QuotedPassage, "address">[];
  /** How many more passages answer. */
  readonly rest: number;
}

const NOTHING: Chosen = { found: [], rest: 0 };

function choose(document: Document, query: string): Chosen {
  const passages = passagesOf(document).map((passage) => ({ passage, text: sliceSpan(document.source, passage) }));
  const { best, rest } = chooseExcerpts(passages.map(({ text }) => text), readQuery(query), ROOM);
  const found = best.flatMap(({ passage: number, from, to, matches }) => {
    const at = passages[number];
    return at === undefined ? [] : [{ ...at, shown: { from, to }, matches }];
  });
  return { found, rest };
}
