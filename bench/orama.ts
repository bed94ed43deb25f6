import { create, insertMultiple, load as restore, save, search, type AnyOrama, type RawData } from "@orama/orama";
import { asFile, readWhole, TOP, type Engine } from "./engine.ts";
import { foldedWords } from "./folded-words.ts";

const empty = (): AnyOrama =>
  create({
    schema: { title: "string", text: "string" },
    components: { tokenizer: { language: "persian", normalizationCache: new Map(), tokenize: foldedWords } },
  });

/** Orama with our words, cut by a tokenizer of its interface. */
export const ORAMA: Engine = {
  build: async (documents) => {
    const index = empty();
    await insertMultiple(index, [...documents], 500);
    return asFile(save(index));
  },
  open: async (load) => {
    const index = empty();
    restore(index, JSON.parse(await readWhole(load)) as RawData);
    return async (term) => (await search(index, { term, threshold: 1, limit: TOP })).hits.map((hit) => hit.id);
  },
};
