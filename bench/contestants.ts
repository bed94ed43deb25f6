/** What stands in the table about an engine. */
interface Contestant {
  readonly name: string;
  /** What it was given, and how it was asked to search. */
  readonly settings: string;
}

/** All that are compared, ours first. Their code stands in files of these names. */
export const CONTESTANTS: Readonly<Record<string, Contestant>> = {
  ours: { name: "Ruznegar", settings: "as the app has it; its index holds places, and the words that rescue misspelled queries" },
  minisearch: { name: "MiniSearch 7.2", settings: "our words; any of them, BM25+, its own defaults" },
  flexsearch: { name: "FlexSearch 0.8", settings: "our words; all of them, else the most (`suggest`)" },
  orama: { name: "Orama 3.1", settings: "our words; any of them (`threshold: 1`) and all that begin like them, its default, BM25; its index holds the texts" },
  pagefind: { name: "Pagefind 1.6", settings: "texts and queries folded; it gives only pages with all words, so whole questions find next to nothing; neither its program nor the texts that it keeps (`fragment`) are counted" },
  lunr: { name: "lunr 2.3", settings: "our words, no English stemmer; any of them, BM25" },
  fuse: { name: "Fuse 7.5", settings: "texts and queries folded; letters alike anywhere in a text (`ignoreLocation`), so every text is read each time" },
};

/** The name that the table gives to an engine. */
export function nameOf(engine: string): string {
  return CONTESTANTS[engine]?.name ?? engine;
}

/** Engines in the order of the table, each once. */
export function inOrder(engines: readonly string[]): string[] {
  return Object.keys(CONTESTANTS).filter((name) => engines.includes(name));
}
