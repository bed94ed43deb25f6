import { fold } from "../text/fold.ts";
import { covers, sliceSpan, type Span } from "../text/span.ts";
import { readWords, type Word } from "../text/words.ts";
import { findAll } from "./find-all.ts";
import type { Occurrences } from "./find-occurrences.ts";
import { readLexicon, type Lexicon } from "./lexicon.ts";
import { positionOf, type Place } from "./places.ts";
import type { Clause, Query } from "./query.ts";
import type { Field } from "./indexed-text.ts";

/**
 * The very letters in `text` that the query asks for, in order, none overlapping: of two that overlap, the earlier, and
 * of two that begin together, the longer. Folded and without its spaces, each equals what was asked, or has its stem.
 * @param field which field the text is: a query may ask for words of the headline alone
 */
export function findMatches(text: string, query: Query, field: Field = "body"): Span[] {
  const words = readWords(text);
  const lexicon = readLexicon(words);
  const clauses = query.clauses.filter((clause) => clause.field === null || clause.field === field);
  const found = clauses.flatMap((clause) => findClause(lexicon, clause));
  const spans = found.flatMap(({ firsts, lasts, letters }) => firsts.map((first, i) => spanOf(text, words, first, lasts[i] ?? first, letters)));
  return withoutOverlap(spans);
}

/**
 * The matches of each passage of one text, as offsets into it. Where the text has a word as it was asked for, no passage
 * is searched for its relatives; and one reading of the whole costs a tenth of one for each passage.
 */
export function findMatchesIn(passages: readonly string[], query: Query): Span[][] {
  const found = findMatches(passages.join("\n"), query);
  let start = 0;
  return passages.map((passage) => {
    const [from, to] = [start, start + passage.length];
    start = to + 1;
    return found.filter((match) => from <= match.from && match.to <= to).map((match) => ({ from: match.from - from, to: match.to - from }));
  });
}

/** The word as it was asked for; where a text has none such, its relatives. */
function findClause(lexicon: Lexicon, { patterns, related }: Clause): Occurrences[] {
  const exact = findAll(lexicon, patterns);
  return exact.length > 0 ? exact : findAll(lexicon, related);
}

/** Positions in a text's own lexicon are the numbers of its words. */
function spanOf(text: string, words: readonly Word[], first: Place, last: Place, letters: number): Span {
  const [from, to] = [words[positionOf(first)], words[positionOf(last)]];
  if (!from || !to) throw new RangeError(`Expected words at places ${first} and ${last} of the text`);
  return { from: from.from, to: endOfLetters(text, to, letters) };
}

/** Where so many folded letters of a word end in the text, with the marks on the last of them. */
function endOfLetters(text: string, word: Word, letters: number): number {
  if (letters === word.key.length) return word.to;
  const { offsets } = fold(sliceSpan(text, word));
  // A ligature of one code unit folds to several letters: it cannot be marked in part.
  const last = offsets[letters - 1] ?? 0;
  return word.from + (offsets.find((offset, index) => index >= letters && offset > last) ?? word.to - word.from);
}

function withoutOverlap(spans: readonly Span[]): Span[] {
  const ordered = [...spans].sort((a, b) => a.from - b.from || b.to - a.to);
  const kept: Span[] = [];
  for (const span of ordered) {
    const last = kept.at(-1);
    if (!last || (span.from >= last.to && !covers(last, span))) kept.push(span);
  }
  return kept;
}
