import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { buildLexicon } from "../orthography/lexicon.ts";
import { chooseUsage } from "./choose-usage.ts";
import { runCommand, UsageError } from "./command.ts";
import { countForms, type FormCounts } from "./count-forms.ts";
import { readDictionaryFiles, USAGE } from "./read-lexicon.ts";

// npm run usage -- FILE...
// Counts forms in sentences that are set with care, a line each, and writes those that the lexicon needs to
// src/orthography/usage.tsv. The same files in any order give the same table; where one is missing, the table stays.

const REMARK = `# How often texts set with care write a form: counted on the training sentences of UD Persian-PerDT and of the Persian Wikipedia,
# both CC BY-SA 4.0. Figures only. Forms are folded; one with a half-space at its edge is a part of compounds. Kept are the
# words met 20 times, the parts met 3 times, and what a choice between two spellings needs. Written by npm run usage.
`;

async function usageCommand(files: readonly string[]): Promise<number> {
  if (files.length === 0) throw new UsageError("Expected files of sentences, a line each, not nothing");
  const missing = files.filter((file) => !existsSync(file));
  if (missing.length > 0) {
    process.stderr.write(`skipped: ${missing.join(", ")} not there, the table stays\n`);
    return 0;
  }
  const texts = await Promise.all(files.map((file) => readFile(file, "utf8")));
  const usage = chooseUsage(countForms(texts.flatMap((text) => text.split("\n"))), buildWith);
  await writeFile(USAGE, REMARK + formatRows(usage));
  process.stdout.write(`${usage.size} rows\n`);
  return 0;
}

/** Without names: they change with the authority file, and the table should not. */
function buildWith(usage: FormCounts): ReturnType<typeof buildLexicon> {
  return buildLexicon({ ...readDictionaryFiles(), usage: formatRows(usage), names: [] });
}

function formatRows(usage: FormCounts): string {
  return Array.from(usage, ([form, times]) => `${form}\t${times}\n`).join("");
}

await runCommand(usageCommand);
