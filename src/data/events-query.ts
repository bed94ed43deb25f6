import { queryOptions, skipToken } from "@tanstack/react-query";
import { sortOldest } from "../corpus/facts.ts";
import { mergeSteps } from "../corpus/merge-events.ts";
import type { Contents } from "../corpus/summary.ts";
import { corpusAddress } from "./corpus-address.ts";
import { SERVED_FOR_EVER } from "./corpus-query.ts";
import { inTasks } from "./next-task.ts";

/** What happened, as all documents of the contents tell it, in the order of time. Merged in short tasks. Waits while there are no contents; cannot fail. */
export function eventsQuery(contents: Contents | undefined) {
  return queryOptions({
    ...SERVED_FOR_EVER,
    gcTime: Infinity,
    queryKey: ["events", corpusAddress()],
    queryFn: contents === undefined ? skipToken : () => inTasks(mergeSteps(sortOldest(contents.summaries))),
  });
}
