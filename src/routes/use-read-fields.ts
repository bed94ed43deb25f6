import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { useNavigate } from "react-router";
import type { Filter } from "../corpus/filter.ts";
import { writeFilter } from "../corpus/filter-url.ts";
import type { Contents } from "../corpus/summary.ts";
import { contentsQuery } from "../data/corpus-query.ts";
import { loadFieldReader } from "./load-field-reader.ts";
import { mayHaveFields } from "./may-have-fields.ts";
import { TYPING } from "./typing-state.ts";
import { useStep } from "./use-step.ts";

/** Puts the filters that fields mean in the place of the fields, where a link brings them in its query: one address for one filter. */
export function useReadFields(filter: Filter): void {
  const { hash, state } = useStep();
  const navigate = useNavigate();
  const { data: contents } = useQuery(contentsQuery());
  useEffect(() => {
    if (contents === undefined || state === TYPING || !mayHaveFields(filter.query)) return;
    let isLeft = false;
    async function read(known: Contents): Promise<void> {
      const readFields = await loadFieldReader();
      if (readFields === null) return;
      const search = writeFilter(readFields(known, filter, filter.query));
      if (!isLeft && search !== writeFilter(filter)) void navigate({ search, hash }, { replace: true, state, preventScrollReset: true });
    }
    void read(contents);
    return () => {
      isLeft = true;
    };
  }, [contents, filter, hash, state, navigate]);
}
