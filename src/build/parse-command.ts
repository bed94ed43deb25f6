import { stat } from "node:fs/promises";
import { parsePage } from "../parse/parse-page.ts";
import { runCommand, UsageError } from "./command.ts";
import { pageLine } from "./page-line.ts";
import { formatRefusal, isRefusal, readPage } from "./read-pages.ts";

/** `npm run -s parse -- FILE...`: prints one JSON object for each page, each on a line of its own. Exits 1 where a file cannot be read, or holds no article. */
async function parseCommand(files: readonly string[]): Promise<number> {
  if (files.length === 0) throw new UsageError("Expected the paths of saved pages: parse FILE...");
  for (const file of files) await expectFile(file);
  let exitCode = 0;
  for (const file of files) {
    if (!(await printPage(file))) exitCode = 1;
  }
  return exitCode;
}

async function expectFile(file: string): Promise<void> {
  const found = await stat(file).catch(() => null);
  if (found === null || found.isDirectory()) throw new UsageError(`Expected the path of a saved page, not ${file}`);
}

/** Gives whether there was a page to print. */
async function printPage(file: string): Promise<boolean> {
  const page = await readPage(file, file);
  if (isRefusal(page)) process.stderr.write(`${formatRefusal(page)}\n`);
  else process.stdout.write(`${JSON.stringify(pageLine(file, parsePage(page)))}\n`);
  return !isRefusal(page);
}

await runCommand(parseCommand);
