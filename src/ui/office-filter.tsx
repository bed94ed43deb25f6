import { useDeferredValue, useMemo, useState } from "react";
import type { FacetCount } from "../corpus/facets.ts";
import { toggleOffice } from "../corpus/filter-edit.ts";
import type { Filter } from "../corpus/filter.ts";
import { officeChoices } from "./facet-choices.ts";
import { FacetGroup } from "./facet-group.tsx";
import type { NameBook } from "./name-book.ts";
import { SoughtField } from "./sought-field.tsx";
import { useSame } from "./use-same.ts";
import { useSteady } from "./use-steady.ts";
import { WORDS } from "./words.ts";

interface OfficeFilterProps {
  readonly filter: Filter;
  /** The offices that are drawn as chosen. */
  readonly chosen: Filter["offices"];
  /** In the order to be shown in. */
  readonly counts: readonly FacetCount[];
  readonly book: NameBook;
  readonly onShow: (filter: Filter) => void;
}

/** The offices that pages name, whoever held them: another question than that for a person. */
export function OfficeFilter({ filter, chosen, counts, book, onShow }: OfficeFilterProps) {
  const [text, setText] = useState("");
  const sought = useDeferredValue(text); // a letter shows at once, which offices it leaves a moment later
  const offices = useSame(chosen);
  const choices = useMemo(() => officeChoices(counts, { offices }, book, sought), [counts, offices, book, sought]);
  const toggle = useSteady((id: string) => onShow(toggleOffice(filter, id)));
  const isNone = choices.length === 0;
  // The same as long as it shows the same, so that a press elsewhere in the panel leaves the group as it is.
  const field = useMemo(
    () => (
      <>
        <SoughtField label={WORDS.filters.findOffice} text={text} onType={setText} />
        {isNone && <p className="text-label text-soft">{WORDS.filters.noOffice}</p>}
      </>
    ),
    [text, isNone],
  );
  if (counts.length === 0) return null;
  return (
    <FacetGroup
      title={WORDS.filters.offices}
      field={field}
      choices={choices}
      searched={sought !== ""}
      onToggle={toggle}
    />
  );
}
