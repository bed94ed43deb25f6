import { repairText } from "../orthography/apply-repairs.ts";
import { findRepairs } from "../orthography/find-repairs.ts";
import { runCommand, UsageError } from "./command.ts";
import { lineTexts } from "./line-texts.ts";
import { readLexicon } from "./read-lexicon.ts";

// npm run -s half-space < damaged > repaired
// A filter: each line comes out with its half-spaces. Lines are taken some hundreds at a time, since the habits of a text
// show only over many of them; the first are written before the last have come in.

async function halfSpaceCommand(args: readonly string[]): Promise<number> {
  if (args.length > 0) throw new UsageError(`Expected text on the standard input and no arguments, not ${args.join(" ")}`);
  const lexicon = await readLexicon();
  for await (const text of lineTexts(process.stdin.setEncoding("utf8"))) await write(repairText(text, findRepairs(text, lexicon)));
  return 0;
}

/** Waits for whoever reads, so that a long stream does not pile up. */
function write(text: string): Promise<void> {
  return new Promise((resolve) => {
    process.stdout.write(text, () => resolve());
  });
}

await runCommand(halfSpaceCommand);
