import { useMemo, useState } from "react";
import type { IsoDay } from "../calendar/jalali.ts";
import { countFacets, type Facets } from "../corpus/facets.ts";
import { excludeActor, toggleActor, toggleOutlet, withDates } from "../corpus/filter-edit.ts";
import type { Filter } from "../corpus/filter.ts";
import { EMPTY_FILTER } from "../corpus/filter-url.ts";
import type { Summary } from "../corpus/summary.ts";
import type { ActorKind } from "../document/document.ts";
import { DateFilter } from "./date-filter.tsx";
import { actorChoices, inOrderOf, outletChoices } from "./facet-choices.ts";
import { FacetGroup } from "./facet-group.tsx";
import type { NameBook } from "./name-book.ts";
import { WORDS } from "./words.ts";

interface FilterPanelProps {
  readonly filter: Filter;
  readonly summaries: readonly Summary[];
  /** Scores of the query's hits; `null` without a query. */
  readonly ranks: ReadonlyMap<string, number> | null;
  readonly book: NameBook;
  readonly onShow: (filter: Filter) => void;
}

const KINDS: readonly ActorKind[] = ["person", "state", "organization", "place"];

/** Everything that can be asked for, each with what it would leave under all else that is asked for. */
export function FilterPanel({ filter, summaries, ranks, book, onShow }: FilterPanelProps) {
  const [sought, setSought] = useState("");
  const facets = useOrderedFacets(summaries, filter, ranks);
  const kinds = KINDS.map((kind) => ({ kind, choices: actorChoices(facets.actors, kind, filter, book, sought) }));
  return (
    <div className="flex flex-col gap-4">
      <DateFilter from={filter.from} to={filter.to} span={spanOf(summaries)} onChange={(from, to) => onShow(withDates(filter, from, to))} />
      <div className="flex flex-col gap-1">
        <NameField text={sought} onType={setSought} />
        <MatchChoice filter={filter} onShow={onShow} />
        {kinds.every(({ choices }) => choices.length === 0) && <p className="text-label text-soft">{WORDS.filters.noName}</p>}
      </div>
      {kinds.map(({ kind, choices }) => (
        <FacetGroup
          key={kind}
          title={WORDS.filters.kinds[kind]}
          choices={choices}
          searched={sought !== ""}
          onToggle={(id) => onShow(toggleActor(filter, id))}
          onExclude={(id) => onShow(excludeActor(filter, id))}
        />
      ))}
      <FacetGroup
        title={WORDS.filters.outlets}
        choices={outletChoices(facets.outlets, filter, book)}
        onToggle={(id) => onShow(toggleOutlet(filter, id))}
      />
    </div>
  );
}

/** Sorted newest first, as the contents are: the undated stand last. */
function spanOf(summaries: readonly Summary[]): { from: IsoDay; to: IsoDay } | null {
  const [newest, oldest] = [summaries[0], summaries.findLast(({ published }) => published !== null)];
  return newest?.published && oldest?.published ? { from: oldest.published.day, to: newest.published.day } : null;
}

function useOrderedFacets(summaries: readonly Summary[], filter: Filter, ranks: ReadonlyMap<string, number> | null): Facets {
  const whole = useMemo(() => countFacets(summaries, EMPTY_FILTER, null), [summaries]);
  return useMemo(() => {
    const { actors, outlets } = countFacets(summaries, filter, ranks);
    return { actors: inOrderOf(whole.actors, actors), outlets: inOrderOf(whole.outlets, outlets) };
  }, [whole, summaries, filter, ranks]);
}

function NameField({ text, onType }: { readonly text: string; readonly onType: (text: string) => void }) {
  return (
    <input
      type="search"
      dir={text === "" ? "rtl" : "auto"}
      autoComplete="off"
      spellCheck={false}
      aria-label={WORDS.filters.find}
      placeholder={WORDS.filters.find}
      value={text}
      onChange={(event) => onType(event.target.value)}
      className="line-field w-full min-w-0 bg-transparent py-1 text-label"
    />
  );
}

/** Whether all chosen names must be there or any; asked from the first on, as it says what adding another would do. */
function MatchChoice({ filter, onShow }: Pick<FilterPanelProps, "filter" | "onShow">) {
  if (filter.actors.length === 0) return null;
  return (
    <fieldset className="flex flex-wrap items-baseline gap-x-4 pt-2 text-label text-soft">
      <legend className="sr-only">{WORDS.filters.match}</legend>
      {(["all", "any"] as const).map((match) => (
        <label key={match} className="flex items-baseline gap-2 has-checked:font-semibold has-checked:text-ink">
          <input type="radio" checked={filter.match === match} onChange={() => onShow({ ...filter, match })} className="check" />
          {WORDS.filters.matches[match]}
        </label>
      ))}
    </fieldset>
  );
}
