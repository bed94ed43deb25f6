import { copyFile, mkdir, mkdtemp, readdir, readFile, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { build, createLogger, createServer, preview, type InlineConfig, type Logger, type ViteDevServer } from "vite";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { decodeContents } from "../corpus/schema.ts";
import { corpusPlugin, type CorpusOptions } from "./corpus-plugin.ts";

const SEED = "seeds/003_2e114b39da09fc91.txt";
const OTHER_SEED = "seeds/004_3143a5342b2e6bc4.txt";
const HEAD = /<meta name="corpus" content="([^"]*)">\s*<link rel="preload" as="fetch" crossorigin="" href="([^"]*)">/;

vi.setConfig({ testTimeout: 30_000 }); // each starts a build or a server, on machines that may be busy

let root: string;
let said: string[];
let cleanUp: (() => Promise<unknown>)[];

beforeEach(async () => {
  root = await realpath(await mkdtemp(join(tmpdir(), "app-")));
  said = [];
  cleanUp = [];
  await mkdir(join(root, "pages"));
  await copyFile(SEED, join(root, "pages/good.txt"));
  await writeFile(join(root, "index.html"), "<!doctype html><html><head></head><body></body></html>");
});
afterEach(async () => {
  for (const end of cleanUp) await end();
  await rm(root, { recursive: true });
});

function configure(options: Partial<CorpusOptions> = {}, rest: InlineConfig = {}): InlineConfig {
  return { root, configFile: false, logLevel: "silent", customLogger: logger(), plugins: [corpusPlugin({ folder: "pages", ...options })], ...rest };
}

/** Vite's own logger, whose lines are kept here. */
function logger(): Logger {
  const keep = (line: string): void => void said.push(line);
  return { ...createLogger("silent"), info: keep, warn: keep, warnOnce: keep, error: keep };
}

function headOf(html: string): { content: string; href: string } {
  const [, content = "", href = ""] = HEAD.exec(html) ?? [];
  return { content, href };
}

async function serve(): Promise<{ origin: string; reloaded: () => Promise<void> }> {
  const server = await createServer(configure({}, { server: { port: 0, host: "127.0.0.1" } }));
  cleanUp.push(() => server.close());
  await server.listen();
  await isHearing(server);
  const send = vi.spyOn(server.ws, "send"); // listens along, and sends
  const reloaded = () => expect.poll(() => send.mock.calls, { timeout: 20_000 }).toContainEqual([{ type: "full-reload" }]);
  return { origin: server.resolvedUrls?.local[0]?.replace(/\/$/, "") ?? "", reloaded };
}

/** Writes what is no page until the watcher tells of it: while it looks at a folder for the first time, it tells nothing, and its own `ready` may come too early. */
async function isHearing({ watcher }: ViteDevServer): Promise<void> {
  const heard = vi.fn<() => void>();
  watcher.once("add", heard);
  for (let probe = 0; heard.mock.calls.length === 0; probe++) {
    await writeFile(join(root, `pages/probe-${probe}`), "");
    await setTimeout(100);
  }
}

/** Addresses of all files of a built folder. */
async function filesBelow(dist: string, folder: string): Promise<readonly string[]> {
  const entries = await readdir(join(dist, folder), { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(dist.length).replaceAll("\\", "/"));
}

async function documentsAt(origin: string): Promise<number> {
  const { href } = headOf(await (await fetch(`${origin}/`)).text());
  return decodeContents(await (await fetch(origin + href)).json()).summaries.length;
}

test("a build holds the corpus, and a page that knows where it lies", async () => {
  await build(configure({}, { base: "/reader/" }));
  const { content, href } = headOf(await readFile(join(root, "dist/index.html"), "utf8"));
  expect(content).toMatch(/^\/reader\/corpus\/[0-9a-f]{12}\/$/);
  expect(href).toBe(`${content}contents.json`);
  const contents: unknown = JSON.parse(await readFile(join(root, "dist", href.replace("/reader/", "")), "utf8"));
  expect(decodeContents(contents).summaries.map((summary) => summary.id)).toEqual(["f49cbdedce"]);
  expect(said).toContain("corpus: 1 documents, 0 files left out");
});

test("the problems of a page are told, each with its place", async () => {
  await writeFile(join(root, "pages/odd.txt"), "رایزنی تلفنی وزیران خارجه\n\nوزیران خارجه دو کشور درباره تحولات منطقه رایزنی کردند.\n");
  await build(configure());
  expect(said.filter((line) => line.includes("odd.txt"))).toEqual([
    expect.stringMatching(/pages\/odd\.txt:1:1 no-date The page does not say when it was published$/),
    expect.stringMatching(/pages\/odd\.txt:1:1 no-outlet The page does not show who published it$/),
  ]);
});

test("a bad page is told in one line, counted at the end, and the build goes on", async () => {
  await writeFile(join(root, "pages/bad.txt"), Buffer.from([0x61, 0xff]));
  await build(configure());
  expect(said.filter((line) => line.includes("bad.txt"))).toEqual([expect.stringMatching(/pages\/bad\.txt:\+1 is not UTF-8$/)]);
  expect(said).toContain("corpus: 1 documents, 1 files left out");
});

test("a strict build fails on a bad page, after telling of it", async () => {
  await writeFile(join(root, "pages/bad.txt"), "");
  await expect(build(configure({ strict: true }))).rejects.toThrow("1 files must be left out of the corpus");
  expect(said).toEqual(expect.arrayContaining([expect.stringMatching(/pages\/bad\.txt:\+0 is empty$/)]));
  expect(await readdir(root)).not.toContain("dist");
});

test("in dev, a new, changed or removed page reloads the reader", async () => {
  const { origin, reloaded } = await serve();
  expect(await documentsAt(origin)).toBe(1);
  await copyFile(OTHER_SEED, join(root, "pages/new.txt"));
  await reloaded();
  expect(await documentsAt(origin)).toBe(2);
});

test("in dev, a web page is picked up, and only its own problems are told", async () => {
  const { origin, reloaded } = await serve();
  said.length = 0;
  const text = "وزیران خارجه دو کشور در گفت‌وگویی تلفنی درباره تحولات منطقه رایزنی کردند و بر ادامه آن تاکید داشتند. ".repeat(3);
  await writeFile(join(root, "pages/new.html"), `<meta charset="utf-8"><title>رایزنی تلفنی وزیران</title><h1>رایزنی تلفنی وزیران</h1><p>${text}</p>`);
  await reloaded();
  expect(await documentsAt(origin)).toBe(2);
  expect(said).toContainEqual(expect.stringMatching(/pages\/new\.html:1:1 from-html /));
  expect(said.filter((line) => line.includes("good.txt"))).toEqual([]);
});

test("in dev, a removed page is gone", async () => {
  const { origin, reloaded } = await serve();
  await rm(join(root, "pages/good.txt"));
  await reloaded();
  expect(await documentsAt(origin)).toBe(0);
});

test("the preview serves the corpus for ever, and what is not there is not found", async () => {
  await build(configure());
  const server = await preview(configure({}, { preview: { port: 0, host: "127.0.0.1" } }));
  cleanUp.push(() => server.close());
  const origin = server.resolvedUrls?.local[0]?.replace(/\/$/, "") ?? "";
  const { content, href } = headOf(await (await fetch(`${origin}/d/f49cbdedce`)).text());
  const served = await fetch(origin + href);
  expect(served.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
  expect(served.headers.get("content-type")).toBe("application/json; charset=utf-8");
  expect(decodeContents(await served.json()).summaries).toHaveLength(1);
  const files = await filesBelow(join(root, "dist"), content);
  expect(files).toContain(href);
  for (const file of files) expect((await fetch(origin + file)).status, file).toBe(200);
  for (const path of [`${content}documents/0000000000.json`, "/corpus/000000000000/contents.json", "/corpus/..%2findex.html", "/corpus/"]) {
    expect((await fetch(origin + path)).status).toBe(404);
  }
  // An address that is cut inside a letter is the reader's to explain.
  for (const path of ["/who/%D8", "/%FF?q=%FF"]) {
    expect(await (await fetch(origin + path)).text()).toBe(await (await fetch(`${origin}/`)).text());
  }
});
