import { useQueries, useQuery, type UseQueryResult } from "@tanstack/react-query";
import { memo, useMemo } from "react";
import { useLocation } from "react-router";
import { choicesOf, readFilter } from "../corpus/filter-url.ts";
import { addName, suggestNames, type SuggestedName } from "../corpus/suggest-names.ts";
import { filesOfBeginning, type ListedWord } from "../corpus/word-files.ts";
import { contentsQuery } from "../data/corpus-query.ts";
import { filterNamesQuery, wordRangesQuery, wordsQuery } from "../data/suggestions-query.ts";
import { retypeLatin, retypePersian } from "../search/keyboard.ts";
import { suggestWords, type SuggestedWord } from "../search/suggest-words.ts";
import { readTypedEnds, type TypedEnd } from "../search/typed-ends.ts";
import { SEARCH_WORDS } from "../ui/words.ts";
import { SuggestionList, type SuggestionGroup, type SuggestionOption } from "../ui/suggestion-list.tsx";
import type { SuggestionsProps } from "../ui/suggestions-props.ts";

/** Most names and most words: a list to be seen at a glance, above what is found. */
const MOST = 5;

/**
 * What may be meant by what is being typed: names, which become filters, then words of the texts, which complete the query;
 * where there are none, those of what the same keys write under the other layout. All is worked out from the text as it is
 * now, so that nothing is proposed for another.
 */
export const Suggestions = memo(function Suggestions({ text, onChoose, onPopup, keys }: SuggestionsProps) {
  const straight = useSuggestions(text);
  const retyped = useSuggestions(straight?.isNothing === true ? retype(text) : "");
  const { names, words } = (straight?.isNothing === true ? retyped : straight) ?? NOTHING;
  const groups = useMemo(() => groupsOf(names, words, onChoose), [names, words, onChoose]);
  return (
    <SuggestionList
      text={text}
      groups={groups}
      status={SEARCH_WORDS.suggestions.told(names.length, words.length)}
      onPopup={onPopup}
      keys={keys}
    />
  );
});

function groupsOf(names: readonly SuggestedName[], words: readonly SuggestedWord[], onChoose: SuggestionsProps["onChoose"]): readonly SuggestionGroup[] {
  const groups = [
    { id: "names", heading: SEARCH_WORDS.suggestions.names, options: names.map((name) => nameOption(name, onChoose)) },
    { id: "words", heading: SEARCH_WORDS.suggestions.words, options: words.map((word) => wordOption(word, onChoose)) },
  ];
  return groups.filter(({ options }) => options.length > 0);
}

/** What is proposed for a text. */
interface Suggested {
  readonly names: readonly SuggestedName[];
  readonly words: readonly SuggestedWord[];
  readonly isNothing: boolean;
}

const NOTHING: Suggested = { names: [], words: [], isNothing: true };

/** What goes on from the end of a text; `null` while names come and words may still do so. */
function useSuggestions(text: string): Suggested | null {
  const ends = useMemo(() => readTypedEnds(text), [text]);
  const names = useNames(ends);
  const words = useWords(ends);
  if (names.length === 0 && words === null) return null;
  return { names, words: words ?? NOTHING.words, isNothing: names.length === 0 && words?.length === 0 };
}

/** The same keys under the other layout, Persian or Latin. */
function retype(text: string): string {
  return (/[a-z]/i.test(text) ? retypePersian(text) : retypeLatin(text))[0] ?? "";
}

function useNames(ends: readonly TypedEnd[]): readonly SuggestedName[] {
  const { search } = useLocation();
  const { data: contents } = useQuery(contentsQuery());
  const { data: names } = useQuery(filterNamesQuery(contents));
  // What is left out is not asked for.
  const wanted = useMemo(() => ends.filter(({ head }) => !head.endsWith("-")), [ends]);
  const choices = choicesOf(readFilter(search)); // the words of the address change with every letter
  return useMemo(() => (names === undefined ? [] : suggestNames(names, wanted, readFilter(choices), MOST)), [names, wanted, choices]);
}

/** The words, or `null` until all files that may hold some have come or failed. */
function useWords(ends: readonly TypedEnd[]): readonly SuggestedWord[] | null {
  const { data: ranges, isPending } = useQuery(wordRangesQuery());
  const numbers = ranges === undefined ? [] : ends.flatMap(({ beginnings }) => beginnings.flatMap((beginning) => filesOfBeginning(ranges, beginning)));
  const words = useQueries({ queries: [...new Set(numbers)].map(wordsQuery), combine: joinWords });
  const suggested = useMemo(() => (words === null ? null : suggestWords(words, ends, MOST)), [words, ends]);
  return isPending ? null : suggested;
}

function joinWords(results: readonly UseQueryResult<readonly ListedWord[]>[]): readonly ListedWord[] | null {
  return results.some(({ isPending }) => isPending) ? null : results.flatMap(({ data }) => data ?? []);
}

/** A field that was named for the name, «کس:», goes with it. */
const FIELD = /\p{L}+:\s*$/u;

function nameOption({ kind, id, name, via, count, head }: SuggestedName, onChoose: SuggestionsProps["onChoose"]): SuggestionOption {
  return {
    id: `${kind}-${id}`,
    name: via === null ? name : SEARCH_WORDS.suggestions.via(name, via),
    hint: SEARCH_WORDS.suggestions.kinds[kind],
    count,
    onChoose: () => onChoose(head.replace(FIELD, "").trim(), (filter) => addName(filter, { kind, id })),
  };
}

function wordOption({ key, word, texts, head }: SuggestedWord, onChoose: SuggestionsProps["onChoose"]): SuggestionOption {
  return { id: `word-${Array.from(key, (letter) => letter.charCodeAt(0).toString(16)).join("-")}`, name: word, hint: "", count: texts, onChoose: () => onChoose(head + word) };
}
