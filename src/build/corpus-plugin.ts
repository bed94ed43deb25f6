import { readFile } from "node:fs/promises";
import { join, relative, resolve, sep } from "node:path";
import type { HtmlTagDescriptor, Logger, Plugin, ResolvedConfig, ViteDevServer } from "vite";
import type { Lexicon } from "../orthography/lexicon.ts";
import { limitProblems, listProblems } from "./list-problems.ts";
import { readCorpus } from "./read-corpus.ts";
import { readLexicon } from "./read-lexicon.ts";
import { formatRefusal, isPageFile, type Refusal } from "./read-pages.ts";
import { serveBrokenPaths, serveCorpus, type FindFile } from "./serve-corpus.ts";
import { serveDocument } from "./serve-document.ts";
import { writeCorpus, type CorpusFiles } from "./write-corpus.ts";

/** What the plugin is told. */
export interface CorpusOptions {
  /** Where the pages lie, below the root of the app: Vite watches what is there. */
  readonly folder: string;
  /** Whether a file that must be left out fails the build; from `CORPUS_STRICT=1` where it is not said. */
  readonly strict?: boolean;
}

interface BuiltCorpus extends CorpusFiles {
  readonly documents: ReadonlySet<string>;
  readonly refusals: readonly Refusal[];
  /** What is odd about the documents that were not there before, a line each. */
  readonly problems: readonly string[];
}

/** The names under which a corpus is served; nothing else is looked for on the disk. */
const SERVED = /^corpus\/[0-9a-f]{12}\/(?:contents\.json|search\.bin|search\/[0-9a-f]{8}\.bin|words\.json|rescue\.json|words\/\d+\.json|documents\/[0-9a-f]{10}\.json)$/;

/** The hash in the path changes with the contents. */
const FOR_EVER = "public, max-age=31536000, immutable";

/** An editor writes a file in several steps, and a folder is copied file by file. In milliseconds. */
const SETTLING_TIME = 80;

/**
 * Parses a folder of saved pages and serves it under `corpus/<hash>/`; the page learns the address from
 * `<meta name="corpus">`. What is odd about a page is printed, `file:line:column code text`. In dev, a new, changed or
 * removed page is parsed at once and the reader reloaded.
 */
export function corpusPlugin({ folder, strict = process.env["CORPUS_STRICT"] === "1" }: CorpusOptions): Plugin {
  let config: ResolvedConfig;
  let corpus: BuiltCorpus;
  let lexicon: Lexicon | undefined;
  const place = (): string => resolve(config.root, folder);
  const load = async (): Promise<void> => {
    lexicon ??= await readLexicon();
    corpus = await buildCorpus(place(), lexicon, corpus?.documents);
    for (const line of [...corpus.refusals.map(formatRefusal), ...limitProblems(corpus.problems)]) config.logger.warn(line);
  };
  return {
    name: "corpus",
    // The tests of the project are run by Vite too, and need no corpus.
    apply: (_, { mode }) => mode !== "test",
    configResolved(resolved) {
      config = resolved;
    },
    async buildStart() {
      if (config.command !== "build") return;
      await load();
      if (strict && corpus.refusals.length > 0) this.error(`${corpus.refusals.length} files must be left out of the corpus`);
    },
    generateBundle() {
      for (const [fileName, source] of corpus.files) this.emitFile({ type: "asset", fileName, source });
    },
    writeBundle() {
      report(corpus, config.logger);
    },
    transformIndexHtml: () => headTags(config.base + corpus.folder),
    async configureServer(server) {
      await loadAndWatch(server, place(), load);
      server.middlewares.use(serveBrokenPaths(config.base));
      server.middlewares.use(serveCorpus(config.base, "no-cache", async (path) => corpus.files.get(path)));
    },
    configurePreviewServer(server) {
      const outDir = resolve(config.root, config.build.outDir);
      server.middlewares.use(serveBrokenPaths(config.base));
      server.middlewares.use(serveCorpus(config.base, FOR_EVER, findBelow(outDir)));
    },
  };
}

async function buildCorpus(place: string, lexicon: Lexicon, known: ReadonlySet<string> = new Set()): Promise<BuiltCorpus> {
  const { documents, refusals, paths } = await readCorpus([relative(process.cwd(), place).replaceAll(sep, "/")]);
  const fresh = documents.filter((document) => !known.has(document.id));
  const files = writeCorpus(documents.map((document) => serveDocument(document, lexicon)));
  return { ...files, documents: new Set(documents.map((document) => document.id)), refusals, problems: listProblems(fresh, paths) };
}

function report({ documents, refusals }: BuiltCorpus, logger: Logger): void {
  const line = `corpus: ${documents.size} documents, ${refusals.length} files left out`;
  if (refusals.length > 0) logger.warn(line);
  else logger.info(line);
}

/** Preloaded as `fetch` will ask for it, in the same mode and with the same credentials, so that it is loaded once. */
function headTags(address: string): HtmlTagDescriptor[] {
  return [
    // Behind the page's own tags: the character set has to come first.
    { tag: "meta", attrs: { name: "corpus", content: address }, injectTo: "head" },
    { tag: "link", attrs: { rel: "preload", as: "fetch", crossorigin: "", href: `${address}contents.json` }, injectTo: "head" },
  ];
}

function findBelow(folder: string): FindFile {
  return async (path) => {
    if (!SERVED.test(path)) return undefined;
    // What cannot be read is not there; the path can be no other.
    return readFile(join(folder, path)).catch(() => undefined);
  };
}

/** Loads the pages, and again whenever one of them is another; what is written during the first load is heard of, too. */
function loadAndWatch(server: ViteDevServer, place: string, load: () => Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const first = load();
  let loading = first;
  const reload = (): void => {
    // One after another: an older state of the folder must not come out last.
    loading = loading.then(load).then(
      () => server.ws.send({ type: "full-reload" }),
      (error: unknown) => server.config.logger.error(String(error)),
    );
  };
  server.watcher.on("all", (_, path) => {
    if (!path.startsWith(place + sep) || !isPageFile(path)) return;
    clearTimeout(timer);
    timer = setTimeout(reload, SETTLING_TIME);
  });
  return first;
}
