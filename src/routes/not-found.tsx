import { WORDS } from "../ui/words.ts";

/** An address that the reader does not have. */
export function NotFoundRoute() {
  return <p>{WORDS.list.untitled}</p>;
}
