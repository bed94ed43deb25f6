import { useQueries, useQuery, type UseQueryResult } from "@tanstack/react-query";
import { useDeferredValue, useMemo } from "react";
import { useLocation } from "react-router";
import { readFilter } from "../corpus/filter-url.ts";
import { addName, suggestNames, type FilterName, type SuggestedName } from "../corpus/suggest-names.ts";
import { filesOfBeginning, type ListedWord } from "../corpus/word-files.ts";
import { contentsQuery } from "../data/corpus-query.ts";
import { filterNamesQuery, wordRangesQuery, wordsQuery } from "../data/suggestions-query.ts";
import { suggestWords, type SuggestedWord } from "../search/suggest-words.ts";
import { readTypedEnds, type TypedEnd } from "../search/typed-ends.ts";
import { SuggestionList, type SuggestionGroup, type SuggestionOption } from "../ui/suggestion-list.tsx";
import type { SuggestionsProps } from "../ui/suggestions-props.ts";
import { WORDS } from "../ui/words.ts";

/** Most names and most words: a list to be seen at a glance, above what is found. */
const MOST = 5;

/**
 * What may be meant by what is being typed: names, which become filters, then words of the texts, which complete the query.
 * All is worked out from the text as it is now, so that nothing is proposed for another.
 */
export function Suggestions({ text, onChoose, onPopup, keys }: SuggestionsProps) {
  const typed = useDeferredValue(text);
  const ends = useMemo(() => readTypedEnds(typed), [typed]);
  const names = useNames(ends);
  const words = useWords(ends);
  const groups: SuggestionGroup[] = [
    { id: "names", heading: WORDS.suggestions.names, options: names.map((name) => nameOption(name, onChoose)) },
    { id: "words", heading: WORDS.suggestions.words, options: words.map((word) => wordOption(word, onChoose)) },
  ];
  return (
    <SuggestionList
      text={typed}
      groups={groups.filter(({ options }) => options.length > 0)}
      status={ends.length === 0 ? "" : WORDS.suggestions.told(names.length, words.length)}
      onPopup={onPopup}
      keys={keys}
    />
  );
}

const NONE: readonly FilterName[] = [];

function useNames(ends: readonly TypedEnd[]): readonly SuggestedName[] {
  const { search } = useLocation();
  const { data: contents } = useQuery(contentsQuery());
  const { data: names = NONE } = useQuery(filterNamesQuery(contents));
  // What is left out is not asked for.
  const wanted = useMemo(() => ends.filter(({ head }) => !head.endsWith("-")), [ends]);
  return useMemo(() => suggestNames(names, wanted, readFilter(search), MOST), [names, wanted, search]);
}

function useWords(ends: readonly TypedEnd[]): readonly SuggestedWord[] {
  const { data: ranges } = useQuery(wordRangesQuery());
  const numbers = ranges === undefined ? [] : ends.flatMap(({ beginnings }) => beginnings.flatMap((beginning) => filesOfBeginning(ranges, beginning)));
  const words = useQueries({ queries: [...new Set(numbers)].map(wordsQuery), combine: joinWords });
  return useMemo(() => suggestWords(words, ends, MOST), [words, ends]);
}

function joinWords(results: readonly UseQueryResult<readonly ListedWord[]>[]): readonly ListedWord[] {
  return results.flatMap(({ data }) => data ?? []);
}

/** A field that was named for the name, «کس:», goes with it. */
const FIELD = /\p{L}+:\s*$/u;

function nameOption({ kind, id, name, via, count, head }: SuggestedName, onChoose: SuggestionsProps["onChoose"]): SuggestionOption {
  return {
    id: `${kind}-${id}`,
    name: via === null ? name : WORDS.suggestions.via(name, via),
    hint: WORDS.suggestions.kinds[kind],
    count,
    onChoose: () => onChoose(head.replace(FIELD, "").trim(), (filter) => addName(filter, { kind, id })),
  };
}

function wordOption({ key, word, texts, head }: SuggestedWord, onChoose: SuggestionsProps["onChoose"]): SuggestionOption {
  return { id: `word-${Array.from(key, (letter) => letter.charCodeAt(0).toString(16)).join("-")}`, name: word, hint: "", count: texts, onChoose: () => onChoose(head + word) };
}
