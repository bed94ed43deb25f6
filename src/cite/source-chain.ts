import { REFERENCE_WORDS } from "./reference-words.ts";

/** The names of those from whom a page has its news: «فارس و ایسنا»; empty where it names none. */
export function joinNames(names: readonly string[]): string {
  return names.join(REFERENCE_WORDS.and);
}

/** «به نقل از فارس و ایسنا»; empty where a page names nobody. */
export function formatSources(names: readonly string[]): string {
  return names.length === 0 ? "" : REFERENCE_WORDS.quoting(joinNames(names));
}
