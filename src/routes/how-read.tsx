import type { Filter } from "../corpus/filter.ts";
import { addVerbatim, dropVerbatim, withQuery } from "../corpus/filter-edit.ts";
import { typedVerbatim } from "../corpus/verbatim.ts";
import { Readings } from "../ui/readings.tsx";
import type { Found } from "./use-results.ts";

interface HowReadProps {
  readonly filter: Filter;
  readonly found: Found;
  readonly onShow: (filter: Filter) => void;
}

/** How the query was read; what is refused changes the address. */
export function HowRead({ filter, found: { answered, readings, signs }, onShow }: HowReadProps) {
  return (
    <Readings
      signs={signs}
      readings={readings}
      verbatim={typedVerbatim(answered.verbatim, answered.query)}
      onAsk={(query) => onShow(withQuery(filter, query))}
      onRefuse={(words) => onShow(addVerbatim(filter, words))}
      onRelease={(word) => onShow(dropVerbatim(filter, word))}
    />
  );
}
