import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gunzipSync } from "node:zlib";
import { close, createIndex } from "pagefind";
import { asJson, IDS, readJson, TOP, type BenchDocument, type Engine, type IndexFiles, type LoadFile, type Search } from "./engine.ts";
import { foldedText } from "./folded-words.ts";

/** What its script for browsers gives, as far as it is used here; a result's id names the file that holds its text. */
interface Pagefind {
  options(options: { basePath: string; baseUrl: string }): Promise<void>;
  init(): Promise<void>;
  search(query: string): Promise<{ results: readonly { readonly id: string }[] }>;
}

/** Texts, each in a file that its hash names. */
const TEXT_FILE = /^fragment\/(.*)\.pf_fragment$/;
/** What stands before the JSON of a text. */
const SIGNATURE = "pagefind_dcd";

/** So many records are sent to its program at once. */
const SENT = 200;

/** Made up: what it fetches from there is given by `load`. Each open index has a folder of its own. */
const BASE = "https://pagefind.invalid/";
const opened: LoadFile[] = [];

/** It is written for browsers and takes no tokenizer: texts and queries are folded before, and it runs on a stand-in for the page. */
export const PAGEFIND: Engine = {
  build,
  open,
  isIndex: (file) => /\.pf_(index|meta|filter)$|^pagefind-entry\.json$/.test(file),
};

async function build(documents: readonly BenchDocument[]): Promise<IndexFiles> {
  const { index } = await createIndex({ forceLanguage: "fa" });
  if (!index) throw new Error("Expected Pagefind's binary to start");
  for (let from = 0; from < documents.length; from += SENT) {
    await Promise.all(
      documents.slice(from, from + SENT).map(({ id, title, text }) => index.addCustomRecord({ url: `/${id}`, content: `${foldedText(title)}. ${foldedText(text)}`, language: "fa", meta: { title } })),
    );
  }
  const { files } = await index.getFiles();
  await close();
  const ids = files.flatMap(({ path, content }) => {
    const name = TEXT_FILE.exec(path)?.[1];
    return name === undefined ? [] : [[name, idIn(content)]];
  });
  const rest = files.filter(({ path }) => !TEXT_FILE.test(path)).map(({ path, content }) => [path, content] as const);
  return new Map([...rest, [IDS, asJson(ids)]]);
}

function idIn(text: Uint8Array): string {
  const { url } = JSON.parse(gunzipSync(text).toString().slice(SIGNATURE.length)) as { url: string };
  return url.slice(1);
}

async function open(load: LoadFile): Promise<Search> {
  const ids = new Map((await readJson(load, IDS)) as [name: string, id: string][]);
  const basePath = `${BASE}${opened.push(load) - 1}/`;
  Object.assign(globalThis, {
    document: { querySelector: () => ({ getAttribute: () => "fa" }) },
    location: { href: BASE },
    window: globalThis,
    fetch: fetchOpened,
  });
  const pagefind = await importScript(await load("pagefind.js"));
  await pagefind.options({ basePath, baseUrl: "/" });
  await pagefind.init();
  return async (query) => {
    const { results } = await pagefind.search(foldedText(query));
    return results.slice(0, TOP).map(({ id }) => ids.get(id) ?? "");
  };
}

/** From a folder of its own, so that it is a module of its own each time. */
async function importScript(script: Uint8Array): Promise<Pagefind> {
  const folder = await mkdtemp(join(tmpdir(), "pagefind-"));
  const file = join(folder, "pagefind.mjs");
  try {
    await writeFile(file, script);
    return (await import(pathToFileURL(file).href)) as Pagefind;
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function fetchOpened(address: string | URL): Promise<Response> {
  const [, folder = "", file = ""] = /^\/(\d+)\/(.*)$/.exec(new URL(address, BASE).pathname) ?? [];
  const load = opened[Number(folder)];
  return load === undefined ? Response.error() : new Response((await load(file)) as Uint8Array<ArrayBuffer>);
}
