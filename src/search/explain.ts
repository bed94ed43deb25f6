import type { Span } from "../text/span.ts";
import { FIELDS, type Field } from "./indexed-text.ts";
import type { Term } from "./open-range.ts";
import type { Query } from "./query.ts";
import { FIELD_WEIGHTS, saturate } from "./rank.ts";
import { pairsOf, scorePairs, type Pair } from "./score-pairs.ts";
import { seekGroups } from "./search.ts";
import type { SearchIndex } from "./search-index.ts";
import { scoreClause, type Sought } from "./seek-clause.ts";
import { weighIn } from "./weigh-texts.ts";

/** Why a text has its score: that is the sum of what its clauses and pairs add. Plain data. */
export interface Explanation {
  /** The text by its number. */
  readonly text: number;
  readonly score: number;
  /** What one occurrence in the body weighs: less in a long text. One in the headline or lead weighs as much in all texts. */
  readonly bodyWeight: number;
  /** In the order of the query; with those that the text lacks. */
  readonly clauses: readonly ExplainedClause[];
  readonly pairs: readonly ExplainedPair[];
}

/** A clause of the query; the span is its place there. Its score is its weight times both parts. */
export interface ExplainedClause extends Span {
  readonly score: number;
  /** How much it counts: below 1 for words of grammar. */
  readonly weight: number;
  /** By the very word, and by all words of its stem together. */
  readonly exact: ScorePart;
  readonly wide: ScorePart;
  /** The words that the text has of it. */
  readonly words: readonly ExplainedWord[];
}

/** One factor of a clause's score each; the part is their product. */
export interface ScorePart {
  /** How much of the clause it is: both are 1 together. */
  readonly share: number;
  /** The inverse frequency: how much it says that a text has it. */
  readonly frequency: number;
  /** What the weights of the words come to, from 0 to 1: the second occurrence says less than the first. */
  readonly saturation: number;
}

/** A word of a text that answers a clause. */
export interface ExplainedWord {
  /** As the index has it; as the query has it where only places tell, as of a phrase. */
  readonly word: string;
  /** What was asked, in this or another spelling; another word of its stem; or several words side by side. */
  readonly kind: "exact" | "related" | "composed";
  /** How often it stands in each field. */
  readonly times: Readonly<Record<Field, number>>;
  /** What all of these weigh. */
  readonly weight: number;
}

/** Two clauses that stand side by side in the text, in this order, as in the query. The span holds both. */
export interface ExplainedPair extends Span {
  readonly score: number;
}

/** The typed query, and the index that is asked. */
interface Asked {
  readonly index: SearchIndex;
  readonly typed: string;
}

/** Why each of the texts has the score that `search` gives to the best. What lies in parts that are missing is left out. */
export function explain(index: SearchIndex, query: Query, typed: string, texts: readonly number[]): Explanation[] {
  const sought = seekGroups(index, query).flat();
  const pairs = pairsOf(sought);
  return texts.map((text) => explainText({ index, typed }, sought, pairs, text));
}

function explainText(asked: Asked, sought: readonly Sought[], pairs: readonly Pair[], text: number): Explanation {
  const clauses = sought.map((each) => explainClause(asked, each, text));
  const explained = pairs.map((pair) => explainPair(asked, sought, pair, text)).filter(({ score }) => score > 0);
  const score = [...clauses, ...explained].reduce((sum, part) => sum + part.score, 0);
  return { text, score, bodyWeight: asked.index.bodyWeights[text] ?? 0, clauses, pairs: explained };
}

function explainClause(asked: Asked, sought: Sought, text: number): ExplainedClause {
  const { clause, exact, related, share, exactFrequency, wideFrequency } = sought;
  const weights = weighIn(asked.index, sought, Int32Array.of(text));
  const [exactWeight, wideWeight] = [weights.exact[0] ?? 0, weights.wide[0] ?? 0];
  return {
    from: clause.from,
    to: clause.to,
    score: scoreClause(sought, exactWeight, wideWeight),
    weight: clause.weight,
    exact: { share, frequency: exactFrequency, saturation: saturate(exactWeight) },
    wide: { share: 1 - share, frequency: wideFrequency, saturation: saturate(wideWeight) },
    words: [
      ...exact.flatMap((term) => explainTerm(asked.index, sought, term, text, "exact")),
      ...explainComposed(asked, sought, text),
      ...related.flatMap((term) => explainTerm(asked.index, sought, term, text, "related")),
    ],
  };
}

/** Asked of one field at a time, what a term weighs says how often it is there. */
function explainTerm(index: SearchIndex, sought: Sought, term: Term, text: number, kind: ExplainedWord["kind"]): ExplainedWord[] {
  const alone = { ...sought, exact: [term], related: [], composed: { texts: [], weights: [], stretches: [] } };
  const weightIn = (field: Field | null) => weighIn(index, { ...alone, clause: { ...sought.clause, field } }, Int32Array.of(text)).exact[0] ?? 0;
  const weight = weightIn(sought.clause.field);
  if (weight === 0) return [];
  const isAsked = (field: Field) => sought.clause.field === null || sought.clause.field === field;
  const timesIn = (field: Field) => (isAsked(field) ? Math.round(weightIn(field) / unitOf(index, field, text)) : 0);
  return [{ word: spellTerm(term), kind, times: perField(timesIn), weight }];
}

/** What one occurrence weighs. */
function unitOf({ bodyWeights }: SearchIndex, field: Field, text: number): number {
  return field === "body" ? (bodyWeights[text] ?? 1) : (FIELD_WEIGHTS[FIELDS.indexOf(field)] ?? 1);
}

function explainComposed({ typed }: Asked, { clause, composed }: Sought, text: number): ExplainedWord[] {
  const at = composed.texts.indexOf(text);
  const stretches = composed.stretches[at];
  if (stretches === undefined) return [];
  const timesIn = (field: Field) => stretches.filter(({ code }) => FIELDS[code >> 2] === field).length;
  return [{ word: typed.slice(clause.from, clause.to), kind: "composed", times: perField(timesIn), weight: composed.weights[at] ?? 0 }];
}

function perField(timesIn: (field: Field) => number): ExplainedWord["times"] {
  return { headline: timesIn("headline"), lead: timesIn("lead"), body: timesIn("body") };
}

/** With the spaces and half-spaces that it is written with. */
function spellTerm({ letters, seams }: Term): string {
  return seams.reduceRight((word, { at, gap }) => `${word.slice(0, at)}${gap === "space" ? " " : "\u200c"}${word.slice(at)}`, letters);
}

function explainPair({ index }: Asked, sought: readonly Sought[], pair: Pair, text: number): ExplainedPair {
  const texts = Int32Array.of(text);
  const weights = sought.map((clause) => weighIn(index, clause, texts).wide);
  const [before, after] = [sought[pair.before]?.clause, sought[pair.after]?.clause];
  return { from: before?.from ?? 0, to: after?.to ?? 0, score: scorePairs(index, sought, [pair], { texts, weights })[0] ?? 0 };
}
