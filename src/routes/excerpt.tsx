import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { Summary } from "../corpus/summary.ts";
import { excerptsQuery } from "../data/excerpts-query.ts";
import { findMatches } from "../search/find-matches.ts";
import { readTyped } from "../search/read-typed.ts";
import { ExcerptList, ExcerptRoom } from "../ui/excerpt-list.tsx";
import { MarkedText } from "../ui/marked-text.tsx";
import { hitMarks } from "../ui/text-mark.ts";
import { usePainted } from "../ui/use-painted.ts";
import { useSeen } from "../ui/use-seen.ts";

/** A headline with the letters that answer the query. */
export function MarkedHeadline({ headline, query }: { readonly headline: string; readonly query: string }) {
  const hits = useMemo(() => findMatches(headline, readTyped(query), "headline"), [headline, query]);
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
 * The paragraphs of a document that answer a query best, each the way to itself; its beginning where the headline alone does.
 * Another thread reads the document once the entry is in sight; the room is kept meanwhile, so that nothing moves.
 */
export function Excerpts({ summary, query, address }: ExcerptsProps) {
  const wanted = useMemo(() => ({ id: summary.id, query }), [summary.id, query]);
  const asked = usePainted(wanted); // the list first, what stands in it a moment later
  const [element, seen] = useSeen<HTMLDivElement>(asked.id);
  const { data } = useQuery({ ...excerptsQuery(summary.id, asked.query), enabled: seen && asked === wanted });
  const quoted = data?.found.map((each) => ({ ...each, address: each.passage.anchor === null ? address : `${address}#${each.passage.anchor}` })) ?? [];
  return (
    <ExcerptRoom ref={element}>
      {quoted.length === 0 ? <p className="line-clamp-4 md:line-clamp-3">{summary.opening}</p> : <ExcerptList quoted={quoted} rest={data?.rest ?? 0} toAll={address} />}
    </ExcerptRoom>
  );
}
