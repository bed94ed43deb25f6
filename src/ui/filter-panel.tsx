import { useDeferredValue, useMemo, useState } from "react";
import type { IsoDay } from "../calendar/jalali.ts";
import { countFacets, type Facets } from "../corpus/facets.ts";
import { excludeActor, toggleActor, toggleEvent, toggleOutlet, withDates, withEventDates } from "../corpus/filter-edit.ts";
import type { Filter } from "../corpus/filter.ts";
import { EMPTY_FILTER } from "../corpus/filter-url.ts";
import type { Summary } from "../corpus/summary.ts";
import type { ActorKind } from "../document/document.ts";
import { DateFilter } from "./date-filter.tsx";
import { actorChoices, eventChoices, inOrderOf, outletChoices } from "./facet-choices.ts";
import { FacetGroup } from "./facet-group.tsx";
import type { NameBook } from "./name-book.ts";
import { OfficeFilter } from "./office-filter.tsx";
import { SoughtField } from "./sought-field.tsx";
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
  const facets = useOrderedFacets(summaries, useDeferredValue(filter), useDeferredValue(ranks)); // a press shows at once, what it leaves a moment later
  const published = useMemo(() => spanOf(summaries.flatMap(({ published }) => published?.day ?? [])), [summaries]);
  const kinds = KINDS.map((kind) => ({ kind, choices: actorChoices(facets.actors, kind, filter, book, sought) }));
  return (
    <div className="flex flex-col gap-4">
      <DateFilter
        name={WORDS.dates.heading}
        from={filter.from}
        to={filter.to}
        span={published}
        onChange={(from, to) => onShow(withDates(filter, from, to))}
      />
      <EventFilter filter={filter} counts={facets.events} summaries={summaries} onShow={onShow} />
      <div className="flex flex-col gap-1">
        <SoughtField label={WORDS.filters.find} text={sought} onType={setSought} />
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
      <OfficeFilter filter={filter} counts={facets.offices} book={book} onShow={onShow} />
      <FacetGroup
        title={WORDS.filters.outlets}
        choices={outletChoices(facets.outlets, filter, book)}
        onToggle={(id) => onShow(toggleOutlet(filter, id))}
      />
    </div>
  );
}

interface EventFilterProps extends Pick<FilterPanelProps, "filter" | "summaries" | "onShow"> {
  /** In the order to be shown in. */
  readonly counts: Facets["events"];
}

/** What must have happened, and when: one event of a page must be both. */
function EventFilter({ filter, counts, summaries, onShow }: EventFilterProps) {
  const happened = useMemo(() => spanOf(summaries.flatMap(({ events }) => events.flatMap(({ day }) => day ?? []))), [summaries]);
  if (counts.length === 0) return null;
  return (
    <>
      <FacetGroup title={WORDS.filters.eventKinds} choices={eventChoices(counts, filter)} onToggle={(kind) => onShow(toggleEvent(filter, kind))} />
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

/** The first and the last of some days. */
function spanOf(days: readonly IsoDay[]): { from: IsoDay; to: IsoDay } | null {
  const [first, ...others] = days;
  if (first === undefined) return null;
  return others.reduce(({ from, to }, day) => ({ from: day < from ? day : from, to: to < day ? day : to }), { from: first, to: first });
}

function useOrderedFacets(summaries: readonly Summary[], filter: Filter, ranks: ReadonlyMap<string, number> | null): Facets {
  const whole = useMemo(() => countFacets(summaries, EMPTY_FILTER, null), [summaries]);
  return useMemo(() => {
    const { actors, offices, outlets, events } = countFacets(summaries, filter, ranks);
    return {
      actors: inOrderOf(whole.actors, actors),
      offices: inOrderOf(whole.offices, offices),
      outlets: inOrderOf(whole.outlets, outlets),
      events: inOrderOf(whole.events, events),
    };
  }, [whole, summaries, filter, ranks]);
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
