import Fuse from "fuse.js";
import { asFile, readWhole, TOP, type BenchDocument, type Engine } from "./engine.ts";
import { foldedText } from "./folded-words.ts";

const OPTIONS = { keys: ["title", "text"], ignoreLocation: true, useExtendedSearch: false };

/** It searches letters, not words: our fold is done to texts and queries before. */
export const FUSE: Engine = {
  build: async (documents) => {
    const folded = documents.map(({ id, title, text }) => ({ id, title: foldedText(title), text: foldedText(text) }));
    return asFile({ folded, index: Fuse.createIndex(OPTIONS.keys, folded).toJSON() });
  },
  open: async (load) => {
    const { folded, index } = JSON.parse(await readWhole(load)) as { folded: BenchDocument[]; index: Parameters<typeof Fuse.parseIndex>[0] };
    const fuse = new Fuse(folded, OPTIONS, Fuse.parseIndex<BenchDocument>(index));
    return async (query) => fuse.search(foldedText(query), { limit: TOP }).map(({ item }) => item.id);
  },
};
