import { spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makeDocuments } from "./make-documents.ts";
import { readTexts } from "./read-texts.ts";

const ROOT = new URL("..", import.meta.url).pathname;

/** The app with a corpus of its own, served. */
export interface Site {
  readonly address: string;
  /** Where its files lie. */
  readonly folder: string;
  readonly close: () => Promise<void>;
}

/** In milliseconds, between two looks whether the server is there. */
const LOOK = 200;

/** Serves an app that is built; in a process of its own, since what Vite loads does not bear the loader that runs this. */
export async function serveSite(folder: string): Promise<Site> {
  const port = await freePort();
  const server = spawn(process.execPath, ["node_modules/vite/bin/vite.js", "preview", "--outDir", folder, "--host", "127.0.0.1", "--port", String(port), "--strictPort"], { cwd: ROOT, stdio: "ignore" });
  const address = `http://127.0.0.1:${port}/`;
  while (!(await fetch(address).catch(() => null))) {
    if (server.exitCode !== null) throw new Error(`Expected a server at ${address}`);
    await new Promise((resolve) => setTimeout(resolve, LOOK));
  }
  return { address, folder, close: async () => void server.kill() };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => (address !== null && typeof address === "object" ? resolve(address.port) : reject(new Error("Expected a free port"))));
    });
  });
}

/** Builds the app, with the maps of its code, and a corpus of so many documents, in a folder that goes with `close`. */
export async function makeSite(count: number): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), "typed-site-"));
  const [pages, app] = [join(folder, "pages"), join(folder, "app")];
  mkdirSync(pages);
  makeDocuments(readTexts(), count).forEach(({ title, text }, number) => writeFileSync(join(pages, `${number}.txt`), pageOf(title, text, number)));
  await run("npx", ["vite", "build", "--sourcemap", "--emptyOutDir", "--outDir", app]);
  rmSync(join(app, "corpus"), { recursive: true });
  await run("npm", ["run", "-s", "corpus", "--", "--out", folder, pages]);
  cpSync(join(folder, "corpus"), join(app, "corpus"), { recursive: true });
  nameCorpus(app);
  const site = await serveSite(app);
  return {
    ...site,
    close: async () => {
      await site.close();
      rmSync(folder, { recursive: true });
    },
  };
}

const DAYS = ["۳ فروردین", "۱۷ تیر", "۹ مهر", "۲۱ آذر", "۱۲ اسفند"];

/** A page as an agency prints it: its day, its code, its headline, its text. */
function pageOf(title: string, text: string, number: number): string {
  return `${DAYS[number % DAYS.length]} ۱۴۰${number % 3} - ۱۲:۳۰\nکد خبر: ${100_000 + number}\n${title}\n${text}\nانتهای پیام/\n`;
}

/** Tells the page of an app which corpus lies beside it. */
function nameCorpus(app: string): void {
  const page = join(app, "index.html");
  const [name = ""] = readdirSync(join(app, "corpus"));
  writeFileSync(page, readFileSync(page, "utf8").replaceAll(/\/corpus\/[0-9a-f]+\//g, `/corpus/${name}/`));
}

function run(command: string, args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: ROOT, stdio: ["ignore", "ignore", "ignore"] });
    child.on("close", (code) => (code === 0 ? resolve() : reject(new Error(`Expected ${command} ${args[0] ?? ""} to end well, not with ${code}`))));
  });
}
