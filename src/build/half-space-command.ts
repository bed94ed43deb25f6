import { repairText } from "../orthography/apply-repairs.ts";
import { findRepairs } from "../orthography/find-repairs.ts";
import { runCommand, UsageError } from "./command.ts";
import { readLexicon } from "./read-lexicon.ts";

// npm run -s half-space < damaged > repaired
// A filter: for each line one with its half-spaces. Lines are taken some hundreds at a time, since the habits of a text
// are read from more than one line; the first ones are written before the last ones have come in.

const LINES_AT_ONCE = 500;

async function halfSpaceCommand(args: readonly string[]): Promise<number> {
  if (args.length > 0) throw new UsageError(`Expected text on the standard input and no arguments, not ${args.join(" ")}`);
  const lexicon = await readLexicon();
  for await (const text of takeLines(process.stdin.setEncoding("utf8"))) await write(repairText(text, findRepairs(text, lexicon)));
  return 0;
}

/** The stream again, in texts of so many whole lines. */
async function* takeLines(stream: AsyncIterable<unknown>): AsyncGenerator<string> {
  let lines: string[] = [];
  let rest = "";
  for await (const chunk of stream) {
    const parts = (rest + String(chunk)).split("\n");
    rest = parts.pop() ?? "";
    for (const part of parts) {
      lines.push(`${part}\n`);
      if (lines.length < LINES_AT_ONCE) continue;
      yield lines.join("");
      lines = [];
    }
  }
  yield lines.join("") + rest;
}

/** Waits for whoever reads, so that a long stream does not pile up. */
function write(text: string): Promise<void> {
  return new Promise((resolve) => {
    process.stdout.write(text, () => resolve());
  });
}

await runCommand(halfSpaceCommand);
