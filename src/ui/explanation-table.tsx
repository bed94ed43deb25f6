import type { ReactNode } from "react";
import { formatDecimal, formatNumber } from "../calendar/format.ts";
import { SEARCH_WORDS } from "./words.ts";

/** A thing asked for, and what it adds to the score of a document. */
export interface ScoreClause {
  /** As it was typed. */
  readonly asked: string;
  readonly score: number;
  /** How much it counts: below 1 for words of grammar. */
  readonly weight: number;
  readonly words: readonly ScoreWord[];
  readonly parts: readonly ScorePart[];
}

interface ScoreWord {
  readonly word: string;
  readonly kind: keyof typeof SEARCH_WORDS.scores.kinds;
  readonly times: Readonly<Record<(typeof FIELDS)[number], number>>;
  readonly weight: number;
}

/** Factors of a score. */
interface ScorePart {
  readonly of: keyof typeof SEARCH_WORDS.scores.parts;
  readonly saturation: number;
  readonly frequency: number;
  readonly share: number;
}

interface ExplanationTableProps {
  /** Of the document. */
  readonly headline: string;
  readonly score: number;
  readonly clauses: readonly ScoreClause[];
  /** Words that stand side by side as in the query. */
  readonly pairs: readonly Pick<ScoreClause, "asked" | "score">[];
  /** What one occurrence weighs in each field. */
  readonly unit: ScoreWord["times"];
}

const FIELDS = ["headline", "lead", "body"] as const;
const COLUMNS = [...FIELDS, "weight", "saturation", "frequency", "share", "score"] as const;

/** Why a document has its score: which words of it were found where, and what each thing asked for adds to the sum. */
export function ExplanationTable({ headline, score, clauses, pairs, unit }: ExplanationTableProps) {
  return (
    <div className="mt-2 border-s-2 border-edge ps-3 text-note text-soft">
      <p>{SEARCH_WORDS.scores.unit(formatDecimal(unit.headline), formatDecimal(unit.lead), formatDecimal(unit.body))}</p>
      <div role="region" aria-label={SEARCH_WORDS.scores.heading(headline)} tabIndex={0} className="overflow-x-auto">
        <table className="tabular-nums">
          <thead>
            <tr className="border-b border-edge">
              <th scope="col" className="pe-6 text-start font-normal">
                {SEARCH_WORDS.scores.word}
              </th>
              {COLUMNS.map((column) => (
                <th key={column} scope="col" className="pe-4 text-start font-normal whitespace-nowrap">
                  {SEARCH_WORDS.scores.columns[column]}
                </th>
              ))}
            </tr>
          </thead>
          {clauses.map((clause) => (
            <Clause key={clause.asked} {...clause} />
          ))}
          <tbody>
            {pairs.map(({ asked, score: added }) => (
              <Row key={asked} name={SEARCH_WORDS.scores.pair(asked)} cells={{ score: added }} />
            ))}
            <Row name={<b className="text-ink">{SEARCH_WORDS.scores.sum}</b>} cells={{ score }} isSum />
          </tbody>
        </table>
      </div>
    </div>
  );
}

function Clause({ asked, score, weight, words, parts }: ScoreClause) {
  return (
    <tbody className="border-b border-rule">
      <Row name={<b className="text-ink">{weight < 1 ? SEARCH_WORDS.scores.light(asked, formatDecimal(weight)) : <bdi>{asked}</bdi>}</b>} cells={{ score }} isSum />
      {words.map(({ word, kind, times, weight: each }) => (
        <Row key={`${kind} ${word}`} name={<Named name={word} note={SEARCH_WORDS.scores.kinds[kind]} />} cells={{ weight: each }} times={times} />
      ))}
      {words.length === 0 && <Row name={<span className="ps-3 text-faint">{SEARCH_WORDS.scores.absent}</span>} cells={{}} />}
      {words.length > 0 && parts.map(({ of, saturation, frequency, share }) => (
        <Row key={of} name={<span className="ps-3">{SEARCH_WORDS.scores.parts[of]}</span>} cells={{ saturation, frequency, share, score: weight * saturation * frequency * share }} />
      ))}
    </tbody>
  );
}

function Named({ name, note }: { readonly name: string; readonly note: string }) {
  return (
    <span className="ps-3">
      <bdi className="text-ink">{name}</bdi> <span className="text-faint">({note})</span>
    </span>
  );
}

interface RowProps {
  readonly name: ReactNode;
  readonly cells: Partial<Record<(typeof COLUMNS)[number], number>>;
  readonly times?: ScoreWord["times"];
  readonly isSum?: boolean;
}

/** Numbers end below each other; what does not apply stays empty. */
function Row({ name, cells, times, isSum = false }: RowProps) {
  return (
    <tr>
      <th scope="row" className="pe-6 text-start font-normal whitespace-nowrap">
        {name}
      </th>
      {FIELDS.map((field) => (
        <td key={field} className="pe-4 text-start">
          {times && formatNumber(times[field])}
        </td>
      ))}
      {COLUMNS.slice(FIELDS.length).map((column) => (
        <td key={column} className={`pe-4 text-start ${isSum ? "font-bold text-ink" : ""}`}>
          {cells[column] !== undefined && formatDecimal(cells[column])}
        </td>
      ))}
    </tr>
  );
}
