import { readdir, readFile } from "node:fs/promises";
import { ENGLISH_MONTHS } from "../calendar/month-table.ts";

/** A kind of page whose cost is measured. It can be made as long as one likes, and is the same at every run. */
export interface BenchShape {
  readonly name: string;
  /** A stretch of such a text for each number from 0; the stretches in a row make the page. */
  readonly piece: (index: number) => string;
}

/** Letters of which made-up names are built; none ends in a word that the parser knows. */
const CONSONANTS = "بپتجدرزسشفکگلمن";
const VOWELS = "اوی";

/** The seeds' own texts, in the order of their names. */
export async function readSeeds(folder: string): Promise<readonly string[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith(".txt")).sort();
  return Promise.all(files.map((file) => readFile(`${folder}/${file}`, "utf8")));
}

/** Pages as they are, all in one line, all in one sentence, and of thousands of names, titles and English dates that are never the same. */
export function benchShapes(seeds: readonly string[]): readonly BenchShape[] {
  const lines = `${seeds.join("\n")}\n`;
  const line = `${seeds.join(" ").replace(/\s+/gu, " ")} `;
  return [
    { name: "many lines", piece: () => lines },
    { name: "one line", piece: () => line },
    { name: "one sentence", piece: (index) => `و تا ${(index % 28) + 1} مهر به تهران رفت تا فردا با محمد ${madeUpName(index)} و همتای عمانی گفت‌وگو کند ` },
    { name: "distinct names", piece: (index) => `محمد ${madeUpName(index)}، وزیر امور خارجه، با علی ${madeUpName(index + 1)} دیدار و گفت‌وگو کرد.\n` },
    { name: "date lines", piece: (index) => `${ENGLISH_MONTHS[index % 12]} ${(index % 28) + 1}, ${1980 + (index % 45)}\n` },
    { name: "distinct titles", piece: (index) => `رایزنی تلفنی ${madeUpName(index)} و ${madeUpName(index * 7)} درباره ${madeUpName(index * 3)}\n` },
  ];
}

/** A page of the shape, of about so many bytes of UTF-8. */
export function benchPage({ piece }: BenchShape, bytes: number): string {
  const pieces: string[] = [];
  let left = bytes;
  for (let index = 0; left > 0; index++) {
    const next = piece(index);
    const size = Buffer.byteLength(next);
    // Of the last piece only as much as there is room for.
    pieces.push(left < size ? next.slice(0, Math.floor((next.length * left) / size)) : next);
    left -= size;
  }
  return pieces.join("");
}

/** A name for each number, in pairs of a consonant and a vowel. */
function madeUpName(index: number): string {
  const digits = [...String(index * 7919 + 1000)].map(Number);
  return digits.map((digit, i) => `${CONSONANTS.charAt((digit + i) % CONSONANTS.length)}${VOWELS.charAt(digit % VOWELS.length)}`).join("");
}
