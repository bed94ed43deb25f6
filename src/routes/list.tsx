import { WORDS } from "../ui/words.ts";

/** Every document, newest first. */
export function ListRoute() {
  return <h1>{WORDS.list.heading}</h1>;
}
