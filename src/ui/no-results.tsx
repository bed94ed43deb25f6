import type { ReactNode } from "react";
import { Link } from "react-router";
import { formatDigits } from "../calendar/format.ts";
import { factsOf } from "../corpus/facts.ts";
import type { Filter } from "../corpus/filter.ts";
import { EMPTY_FILTER, writeFilter } from "../corpus/filter-url.ts";
import { activeFilters, withQuery } from "../corpus/filter-edit.ts";
import { findMeantNames, unknownWords, type MeantName } from "../corpus/meant-names.ts";
import type { Hits } from "../corpus/passes.ts";
import { suggestRelief, type Relief } from "../corpus/relief.ts";
import type { Contents } from "../corpus/summary.ts";
import { ActionLink } from "./action.tsx";
import { formatActive, type NameBook } from "./name-book.ts";
import { PageMessage } from "./page-message.tsx";
import { WORDS } from "./words.ts";

interface NoResultsProps {
  readonly contents: Contents;
  readonly filter: Filter;
  /** What the query found; `null` without a query. */
  readonly hits: Hits;
  readonly book: NameBook;
}

/** Nothing is left: names who may have been meant, and the restrictions whose removal helps, the best first. */
export function NoResults({ contents, filter, hits, book }: NoResultsProps) {
  const reliefs = suggestRelief(factsOf(contents.summaries), filter, hits);
  if (reliefs.length === 0) return <PageMessage level={2} title={WORDS.list.emptyCorpus}>{WORDS.list.emptyCorpusHint}</PageMessage>;
  return (
    <PageMessage level={2} title={titleOf(filter)} actions={<Searches words={unknownWords(contents, filter)} />}>
      <MeantNames names={findMeantNames(contents, filter, hits)} />
      <p>{WORDS.list.relief(reliefs[0]?.kind === "all" ? "all" : reliefs.length)}</p>
      <Ways>
        {reliefs.map((relief) => (
          <Way key={`${relief.kind} ${relief.id}`} filter={relief.filter} count={relief.count}>
            {nameOf(relief, book)}
          </Way>
        ))}
      </Ways>
    </PageMessage>
  );
}

function MeantNames({ names }: { readonly names: readonly MeantName[] }) {
  if (names.length === 0) return null;
  return (
    <div className="mb-6">
      <p>{WORDS.list.meant(names.length)}</p>
      <Ways>
        {names.map(({ actor, filter, count }) => (
          <Way key={`${actor.id} ${writeFilter(filter)}`} filter={filter} count={count}>
            {actor.name}
          </Way>
        ))}
      </Ways>
    </div>
  );
}

/** Ids that nobody knows may be words of a text. */
function Searches({ words }: { readonly words: readonly string[] }) {
  return words.map((text) => (
    <ActionLink key={text} to={{ search: writeFilter(withQuery(EMPTY_FILTER, text)) }}>
      {WORDS.errors.searchFor(text)}
    </ActionLink>
  ));
}

function Ways({ children }: { readonly children: ReactNode }) {
  return <ul className="mt-3 flex flex-col items-start gap-2">{children}</ul>;
}

interface WayProps {
  readonly filter: Filter;
  /** How many documents the way leads to. */
  readonly count: number;
  readonly children: string;
}

function Way({ filter, count, children }: WayProps) {
  return (
    <li className="max-w-full">
      {/* Apart from the number behind it: a query in Latin letters would draw the number into its line. */}
      <Link to={{ search: writeFilter(filter) }} className="text-lapis hover:underline">
        <bdi>{children}</bdi>
      </Link>{" "}
      <span className="text-note text-faint">{WORDS.list.leaves(count)}</span>
    </li>
  );
}

function nameOf({ kind, id }: Relief, book: NameBook): string {
  return kind === "all" ? WORDS.list.reliefAll : WORDS.filters.remove(formatActive({ kind, id }, book));
}

/** Where the query is all that was asked for, it is named. */
function titleOf(filter: Filter): string {
  const alone = activeFilters(filter).every(({ kind }) => kind === "query");
  return alone ? WORDS.list.noneFound(formatDigits(filter.query)) : WORDS.list.none;
}
