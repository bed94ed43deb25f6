import { WORDS } from "../ui/words.ts";

/** What stands in the place of a view that failed. */
export function FailedRoute() {
  return <button type="button" onClick={() => location.reload()}>{WORDS.errors.retry}</button>;
}
