import { close, createIndex } from "pagefind";
import { TOP, type BenchDocument, type Engine, type IndexFiles, type LoadFile, type Search } from "./engine.ts";
import { foldedText } from "./folded-words.ts";

/** What its script for browsers gives, as far as it is used here. */
interface Pagefind {
  options(options: { basePath: string; baseUrl: string }): Promise<void>;
  init(): Promise<void>;
  search(query: string): Promise<{ results: readonly { data(): Promise<{ url: string }> }[] }>;
}

let opened = 0;

/** Made up: what it fetches from there is given by `load`. */
const BASE = "https://pagefind.invalid/";

/** It is written for browsers and takes no tokenizer: texts and queries are folded before, and it runs on a stand-in for the page. */
export const PAGEFIND: Engine = {
  name: "Pagefind 1.6",
  settings: "texts and queries folded; all words",
  build,
  open,
};

async function build(documents: readonly BenchDocument[]): Promise<IndexFiles> {
  const { index } = await createIndex({ forceLanguage: "fa" });
  if (!index) throw new Error("Expected Pagefind's binary to start");
  for (const { id, title, text } of documents) {
    await index.addCustomRecord({ url: `/${id}`, content: `${foldedText(title)}. ${foldedText(text)}`, language: "fa", meta: { title } });
  }
  const { files } = await index.getFiles();
  await close();
  return new Map(files.map(({ path, content }) => [path, content]));
}

async function open(load: LoadFile): Promise<Search> {
  Object.assign(globalThis, {
    document: { querySelector: () => ({ getAttribute: () => "fa" }) },
    location: { href: BASE },
    window: globalThis,
    fetch: async (address: string | URL) => new Response((await load(nameOf(address))) as Uint8Array<ArrayBuffer>),
  });
  const script = Buffer.from(`${new TextDecoder().decode(await load("pagefind.js"))}\n// ${opened++}`).toString("base64"); // a module of its own each time
  const pagefind = (await import(`data:text/javascript;base64,${script}`)) as Pagefind;
  await pagefind.options({ basePath: BASE, baseUrl: "/" });
  await pagefind.init();
  return async (query) => {
    const { results } = await pagefind.search(foldedText(query));
    const hits = await Promise.all(results.slice(0, TOP).map((result) => result.data()));
    return hits.map(({ url }) => url.slice(1));
  };
}

function nameOf(address: string | URL): string {
  return new URL(address, BASE).pathname.slice(1);
}
