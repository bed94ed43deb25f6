import { readFile } from "node:fs/promises";
import dictionary from "dictionary-fa";
import { ACTORS } from "../authority/actors.ts";
import { buildLexicon, type Lexicon, type LexiconSources } from "../orthography/lexicon.ts";

/** Counts of forms, with their remarks: what `npm run usage` writes. */
export const USAGE = new URL("../orthography/usage.tsv", import.meta.url);

/** The lexicon of the orthography: the dictionary Lilak (Apache-2.0), the usage table, and the names of the authority file. */
export async function readLexicon(): Promise<Lexicon> {
  const usage = await readFile(USAGE, "utf8");
  return buildLexicon({ ...readDictionaryFiles(), usage, names: ACTORS.flatMap(({ name, variants }) => [name, ...variants]) });
}

/** The dictionary's two files as text. */
export function readDictionaryFiles(): Pick<LexiconSources, "aff" | "dic"> {
  const text = new TextDecoder();
  return { aff: text.decode(dictionary.aff), dic: text.decode(dictionary.dic) };
}
