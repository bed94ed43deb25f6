import { answerQuery } from "../src/search/answer-query.ts";
import { askIndex } from "../src/search/ask-index.ts";
import { countWords } from "../src/search/count-words.ts";
import { encodeIndex } from "../src/search/encode-index.ts";
import { openIndex } from "../src/search/open-index.ts";
import { decodeRescue, encodeRescue, type RescueWords } from "../src/search/rescue-words.ts";
import { asJson, IDS, readJson, TOP, type BenchDocument, type Engine, type IndexFiles, type LoadFile, type Search } from "./engine.ts";

const HEAD = "head";
const RESCUE = "rescue.json";

/** The app's own engine, by its own functions. */
export const OURS: Engine = {
  build,
  open,
  isIndex: (file) => file !== IDS,
};

async function build(documents: readonly BenchDocument[]): Promise<IndexFiles> {
  const { head, parts } = encodeIndex(documents.map(({ title, text }) => ({ fields: { headline: title, lead: "", body: text } })));
  const words = encodeRescue(countWords(documents.map(({ title, text }) => `${title}\n${text}`)), [], documents.length);
  return new Map([[HEAD, head], ...parts, [IDS, asJson(documents.map(({ id }) => id))], [RESCUE, asJson(words)]]);
}

async function open(load: LoadFile): Promise<Search> {
  const ids = (await readJson(load, IDS)) as readonly string[];
  const index = openIndex(await load(HEAD));
  let rescue: RescueWords | null = null;
  const texts = {
    ask: (query: Parameters<typeof askIndex>[1]) => askIndex(index, query, load),
    loadRescueWords: async () => (rescue ??= decodeRescue(await readJson(load, RESCUE))),
  };
  return async (text) => {
    const { answer: { full, partial } } = await answerQuery(texts, { text, asYouType: false, verbatim: [] });
    return [...full.texts.slice(0, TOP), ...partial.texts].slice(0, TOP).map((number) => ids[number] ?? "");
  };
}
