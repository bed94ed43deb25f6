import lunr from "lunr";
import { asFile, readWhole, TOP, type Engine } from "./engine.ts";
import { foldedWords } from "./folded-words.ts";

/** lunr with our words, and without its English stemmer. */
export const LUNR: Engine = {
  build: async (documents) => {
    const builder = new lunr.Builder();
    builder.tokenizer = Object.assign((text?: unknown) => foldedWords(typeof text === "string" ? text : "").map((word) => new lunr.Token(word, {})), { separator: /\s/ });
    builder.ref("id");
    for (const field of ["title", "text"]) builder.field(field);
    for (const document of documents) builder.add(document);
    return asFile(builder.build());
  },
  open: async (load) => {
    const index = lunr.Index.load(JSON.parse(await readWhole(load)) as object);
    return async (query) => {
      const words = foldedWords(query);
      const hits = index.query((asked) => {
        for (const word of words) asked.term(word, { usePipeline: false });
      });
      return hits.slice(0, TOP).map((hit) => hit.ref);
    };
  },
};
