import { answerQuery } from "../src/search/answer-query.ts";
import { askIndex } from "../src/search/ask-index.ts";
import { countWords } from "../src/search/count-words.ts";
import { encodeIndex } from "../src/search/encode-index.ts";
import { openIndex } from "../src/search/open-index.ts";
import { decodeRescue, encodeRescue, type RescueWords } from "../src/search/rescue-words.ts";
import { TOP, type BenchDocument, type Engine, type IndexFiles, type LoadFile, type Search } from "./engine.ts";

const HEAD = "head";
const IDS = "ids.json";
const RESCUE = "rescue.json";

/** The app's own engine, by its own functions. */
export const OURS: Engine = {
  name: "Ruznegar",
  settings: "as the app has it; its index holds places, and the words that rescue misspelled queries",
  build,
  open,
};

async function build(documents: readonly BenchDocument[]): Promise<IndexFiles> {
  const { head, parts } = encodeIndex(documents.map(({ title, text }) => ({ fields: { headline: title, lead: "", body: text } })));
  const words = encodeRescue(countWords(documents.map(({ title, text }) => `${title}\n${text}`)), [], documents.length);
  const json = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
  return new Map([[HEAD, head], ...parts, [IDS, json(documents.map(({ id }) => id))], [RESCUE, json(words)]]);
}

/** Ids come with the app's table of contents: they are loaded, and not counted to the index. */
async function open(load: LoadFile): Promise<Search> {
  const json = async (name: string) => JSON.parse(new TextDecoder().decode(await load(name))) as unknown;
  const ids = (await json(IDS)) as readonly string[];
  const index = openIndex(await load(HEAD));
  let rescue: RescueWords | null = null;
  const texts = {
    ask: (query: Parameters<typeof askIndex>[1]) => askIndex(index, query, load),
    loadRescueWords: async () => (rescue ??= decodeRescue(await json(RESCUE))),
  };
  return async (text) => {
    const { answer: { full, partial } } = await answerQuery(texts, { text, asYouType: false, verbatim: [] });
    return [...full.texts.slice(0, TOP), ...partial.texts].slice(0, TOP).map((number) => ids[number] ?? "");
  };
}

/** Files that stand outside the index: the app has them for other reasons. */
export const NO_INDEX: readonly string[] = [IDS];
