import { Index } from "flexsearch";
import { asFile, readWhole, TOP, type Engine } from "./engine.ts";
import { foldedWords } from "./folded-words.ts";

const create = () => new Index({ tokenize: "strict", encode: foldedWords, resolution: 9 });

/** FlexSearch with our words. It has no ranking by frequency: its score is where in a text a word stands. */
export const FLEXSEARCH: Engine = {
  build: async (documents) => {
    const index = create();
    documents.forEach(({ title, text }, number) => index.add(number, `${title}\n${text}`));
    const parts: [key: string, data: string][] = [];
    await Promise.resolve(index.export((key: string, data: string) => void parts.push([key, data]))); // its types say that it gives nothing
    return asFile({ ids: documents.map(({ id }) => id), parts });
  },
  open: async (load) => {
    const { ids, parts } = JSON.parse(await readWhole(load)) as { ids: readonly string[]; parts: readonly (readonly [string, string])[] };
    const index = create();
    for (const [key, data] of parts) index.import(key, data);
    return async (query) => (index.search(query, { limit: TOP, suggest: true }) as number[]).map((number) => ids[number] ?? "");
  },
};
