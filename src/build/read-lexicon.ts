import { readFile } from "node:fs/promises";
import dictionary from "dictionary-fa";
import { ACTORS } from "../authority/actors.ts";
import { buildLexicon, type Lexicon } from "../orthography/lexicon.ts";

/** The lexicon of the orthography: the dictionary Lilak (Apache-2.0), the usage table, and the names of the authority file. */
export async function readLexicon(): Promise<Lexicon> {
  const usage = await readFile(new URL("../orthography/usage.tsv", import.meta.url), "utf8");
  const text = new TextDecoder();
  return buildLexicon({
    aff: text.decode(dictionary.aff),
    dic: text.decode(dictionary.dic),
    usage,
    names: ACTORS.flatMap(({ name, variants }) => [name, ...variants]),
  });
}
