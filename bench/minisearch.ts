import MiniSearch from "minisearch";
import { asFile, readWhole, TOP, type Engine } from "./engine.ts";
import { foldedWords } from "./folded-words.ts";

const OPTIONS = { fields: ["title", "text"], tokenize: foldedWords, processTerm: (term: string) => term };

/** MiniSearch with our words; it ranks by its own BM25+. */
export const MINISEARCH: Engine = {
  build: async (documents) => {
    const index = new MiniSearch(OPTIONS);
    index.addAll(documents);
    return asFile(index);
  },
  open: async (load) => {
    const index = MiniSearch.loadJSON(await readWhole(load), OPTIONS);
    return async (query) => index.search(query).slice(0, TOP).map((hit) => String(hit.id));
  },
};
