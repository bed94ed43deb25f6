import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { Summary } from "../corpus/summary.ts";
import { contentsQuery } from "../data/corpus-query.ts";
import { explanationQuery } from "../data/explanation-query.ts";
import type { ExplainedClause, Explanation } from "../search/explain.ts";
import { HEADLINE_WEIGHT, LEAD_WEIGHT } from "../search/rank.ts";
import { ExplanationTable, type ScoreClause } from "../ui/explanation-table.tsx";
import { SEARCH_WORDS, WORDS } from "../ui/words.ts";

interface ExplainedProps {
  readonly summary: Summary;
  /** The query as it was read. */
  readonly query: string;
}

/** Why a document of the list has its score. */
export function Explained({ summary, query }: ExplainedProps) {
  const { data: contents } = useQuery(contentsQuery());
  const number = useMemo(() => contents?.summaries.indexOf(summary) ?? -1, [contents, summary]);
  const { data, error } = useQuery({ ...explanationQuery(query, number), enabled: number >= 0 });
  if (error) return <p className="mt-2 text-note text-shangarf">{SEARCH_WORDS.scores.failed}</p>;
  return data ? <Table headline={summary.headline ?? WORDS.list.untitled} query={query} explanation={data} /> : null;
}

interface TableProps {
  readonly headline: string;
  readonly query: string;
  readonly explanation: Explanation;
}

function Table({ headline, query, explanation: { score, bodyWeight, clauses, pairs } }: TableProps) {
  return (
    <ExplanationTable
      headline={headline}
      score={score}
      clauses={clauses.map((clause) => clauseOf(query, clause))}
      pairs={pairs.map(({ from, to, score: added }) => ({ asked: query.slice(from, to), score: added }))}
      unit={{ headline: HEADLINE_WEIGHT, lead: LEAD_WEIGHT, body: bodyWeight }}
    />
  );
}

/** What has no words of the same stem is all in the very word. */
function clauseOf(query: string, { from, to, score, weight, words, exact, wide }: ExplainedClause): ScoreClause {
  const parts = [{ of: "exact", ...exact } as const, { of: "wide", ...wide } as const];
  return { asked: query.slice(from, to), score, weight, words, parts: parts.filter(({ share }) => share > 0) };
}
