import { CorpusFailure } from "../ui/corpus-failure.tsx";
import { Late } from "../ui/late.tsx";
import { WORDS } from "../ui/words.ts";
import type { Found, Results } from "./use-results.ts";

/** What stands in the place of results that are still on their way, or did not come. */
export function Unfound({ results }: { readonly results: Exclude<Results, Found> }) {
  if (results.state === "waiting") return <Late />;
  const title = results.what === "search" ? WORDS.errors.searchFailed : WORDS.errors.failed;
  return <CorpusFailure error={results.error} title={title} level={2} onRetry={results.retry} />;
}
