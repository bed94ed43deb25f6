import { useQuery } from "@tanstack/react-query";
import { memo, useMemo } from "react";
import type { Summary } from "../corpus/summary.ts";
import { excerptsQuery } from "../data/excerpts-query.ts";
import { findMatches } from "../search/find-matches.ts";
import { readTyped } from "../search/read-typed.ts";
import { ExcerptList, ExcerptRoom } from "../ui/excerpt-list.tsx";
import { firstLines } from "../ui/first-lines.ts";
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
 * The list comes first, what stands in it a moment later: until then a document keeps what it had, and another that came into
 * the place of one shows how it begins. What is kept aside meanwhile is not drawn anew.
 */
export function Excerpts({ summary, query, address }: ExcerptsProps) {
  const asked = usePainted<ExcerptsProps | null>(useMemo(() => ({ summary, query, address }), [summary, query, address]), null);
  const isOther = asked?.summary !== summary;
  return (
    <ExcerptRoom>
      {isOther && <Beginning summary={summary} />}
      {asked !== null && (
        <div hidden={isOther}>
          <Quoted {...asked} />
        </div>
      )}
    </ExcerptRoom>
  );
}

/** Another thread reads the document once the entry is in sight; the room is kept meanwhile, so that nothing moves. */
const Quoted = memo(function Quoted({ summary, query, address }: ExcerptsProps) {
  const [element, seen] = useSeen<HTMLDivElement>(summary.id);
  const { data } = useQuery({ ...excerptsQuery(summary.id, query), enabled: seen });
  const quoted = data?.found.map((each) => ({ ...each, address: each.passage.anchor === null ? address : `${address}#${each.passage.anchor}` })) ?? [];
  return <div ref={element}>{quoted.length === 0 ? <Beginning summary={summary} /> : <ExcerptList quoted={quoted} rest={data?.rest ?? 0} toAll={address} />}</div>;
});

function Beginning({ summary }: Pick<ExcerptsProps, "summary">) {
  return <p className="line-clamp-4 md:line-clamp-3">{firstLines(summary.opening)}</p>;
}
