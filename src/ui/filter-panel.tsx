import { memo, useDeferredValue, useMemo, useState } from "react";
import type { IsoDay } from "../calendar/jalali.ts";
import { facetCounts, type FacetCount, type Facets } from "../corpus/facets.ts";
import type { Facts } from "../corpus/facts.ts";
import { excludeActor, toggleActor, toggleEvent, toggleOutlet, withDates, withEventDates } from "../corpus/filter-edit.ts";
import type { Filter } from "../corpus/filter.ts";
import type { ActorKind, EventKind } from "../document/document.ts";
import { DateFilter } from "./date-filter.tsx";
import { actorChoices, eventChoices, outletChoices } from "./facet-choices.ts";
import { FacetGroup } from "./facet-group.tsx";
import type { NameBook } from "./name-book.ts";
import { OfficeFilter } from "./office-filter.tsx";
import { SoughtField } from "./sought-field.tsx";
import { useSame } from "./use-same.ts";
import { useSteady } from "./use-steady.ts";
import { WORDS } from "./words.ts";

interface FilterPanelProps {
  readonly filter: Filter;
  /** The one to which the step is taken: what is pressed shows at once in its own row, and in all others with that step. */
  readonly taken: Filter;
  readonly facts: Facts;
  /** What each choice would leave. */
  readonly facets: Facets;
  readonly book: NameBook;
  readonly onShow: (filter: Filter) => void;
}

const KINDS: readonly ActorKind[] = ["person", "state", "organization", "place"];

/** Everything that can be asked for, each with what it would leave under all else that is asked for. Choices keep their places while counts change. */
export const FilterPanel = memo(function FilterPanel({ filter, taken, facts, facets, book, onShow }: FilterPanelProps) {
  const [text, setText] = useState("");
  const sought = useDeferredValue(text); // a letter shows at once, which names it leaves a moment later
  const drawn = useDeferredValue(taken);
  const counts = useCounts(facts, useDeferredValue(facets), drawn);
  const published = useMemo(() => spanOf(facts, facts.published), [facts]);
  const [actors, without, outlets] = [useSame(drawn.actors), useSame(drawn.without), useSame(drawn.outlets)];
  const ofActors = useMemo(() => actorChoices(counts.actors, { actors, without }, book, sought), [counts.actors, actors, without, book, sought]);
  const ofOutlets = useMemo(() => outletChoices(counts.outlets, { outlets }, book), [counts.outlets, outlets, book]);
  const toggle = useSteady((id: string) => onShow(toggleActor(filter, id)));
  const exclude = useSteady((id: string) => onShow(excludeActor(filter, id)));
  const turnOutlet = useSteady((id: string) => onShow(toggleOutlet(filter, id)));
  return (
    <div className="flex flex-col gap-4">
      <DateFilter
        name={WORDS.dates.heading}
        from={filter.from}
        to={filter.to}
        span={published}
        onChange={(from, to) => onShow(withDates(filter, from, to))}
      />
      <EventFilter filter={filter} chosen={drawn.events} counts={counts.events} facts={facts} onShow={onShow} />
      <div className="flex flex-col gap-1">
        <SoughtField label={WORDS.filters.find} text={text} onType={setText} />
        <MatchChoice filter={filter} onShow={onShow} />
        {KINDS.every((kind) => ofActors[kind].length === 0) && <p className="text-label text-soft">{WORDS.filters.noName}</p>}
      </div>
      {KINDS.map((kind) => (
        <FacetGroup
          key={kind}
          title={WORDS.filters.kinds[kind]}
          choices={ofActors[kind]}
          searched={sought !== ""}
          onToggle={toggle}
          onExclude={exclude}
        />
      ))}
      <OfficeFilter filter={filter} chosen={drawn.offices} counts={counts.offices} book={book} onShow={onShow} />
      <FacetGroup title={WORDS.filters.outlets} choices={ofOutlets} onToggle={turnOutlet} />
    </div>
  );
});

interface EventFilterProps extends Pick<FilterPanelProps, "filter" | "facts" | "onShow"> {
  /** The kinds that are drawn as chosen. */
  readonly chosen: Filter["events"];
  /** In the order to be shown in. */
  readonly counts: readonly FacetCount<EventKind>[];
}

/** What must have happened, and when: one event of a page must be both. */
function EventFilter({ filter, chosen, counts, facts, onShow }: EventFilterProps) {
  const happened = useMemo(() => spanOf(facts, facts.eventFrom), [facts]);
  const events = useSame(chosen);
  const choices = useMemo(() => eventChoices(counts, { events }), [counts, events]);
  const toggle = useSteady((kind: EventKind) => onShow(toggleEvent(filter, kind)));
  if (counts.length === 0) return null;
  return (
    <>
      <FacetGroup title={WORDS.filters.eventKinds} choices={choices} onToggle={toggle} />
      <DateFilter
        name={WORDS.filters.eventDates}
        from={filter.eventFrom}
        to={filter.eventTo}
        span={happened}
        onChange={(from, to) => onShow(withEventDates(filter, from, to))}
      />
    </>
  );
}

/** The first and the last of some days, by their numbers. */
function spanOf({ days }: Facts, numbers: Int32Array): { from: IsoDay; to: IsoDay } | null {
  const dated = numbers.filter((number) => number >= 0);
  const [from, to] = [days[dated.reduce((a, b) => Math.min(a, b), Infinity)], days[dated.reduce((a, b) => Math.max(a, b), -1)]];
  return from === undefined || to === undefined ? null : { from, to };
}

/** What each choice would leave. Of thousands of names only those are counted anew that a press has to do with. */
function useCounts(facts: Facts, facets: Facets, filter: Filter) {
  return {
    actors: useFacet(facts.actors, facets.actors, [...filter.actors, ...filter.without]),
    offices: useFacet(facts.offices, facets.offices, filter.offices),
    outlets: useFacet(facts.outlets, facets.outlets, filter.outlets),
    events: useFacet(facts.events, facets.events, filter.events),
  };
}

function useFacet<Id extends string>(...[column, tally, chosen]: Parameters<typeof facetCounts<Id>>): readonly FacetCount<Id>[] {
  const same = useSame(chosen);
  return useMemo(() => facetCounts(column, tally, same), [column, tally, same]);
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
