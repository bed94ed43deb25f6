import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { convert } from "fontverter";
import { describe, expect, test } from "vitest";
import { NEEDED_LETTERS } from "./font-letters.ts";

const FONTS = "src/ui/fonts";
const SEEDS = "seeds";

/** Each face in its files, which share the letters among them. */
const FACES = [["vazirmatn.woff2"], ["noto-naskh-400.woff2", "noto-naskh-latin-400.woff2"], ["noto-naskh-700.woff2", "noto-naskh-latin-700.woff2"]];

describe.each(FACES)("the cut font %s", async (...files) => {
  const drawn = new Set((await Promise.all(files.map(lettersOf))).flatMap((letters) => [...letters]));

  test("draws every letter that the interface and Persian pages need", () => {
    expect(missing(NEEDED_LETTERS, drawn)).toEqual([]);
  });

  test("draws every letter and sign of the seeds", async () => {
    for (const name of await readdir(SEEDS)) {
      const text = await readFile(join(SEEDS, name), "utf8");
      expect(missing(text.replace(/\p{Cc}|\ufeff/gu, ""), drawn), name).toEqual([]);
    }
  });

  test("does not draw what it was not asked for", () => {
    expect(missing("字", drawn)).toEqual(["字"]);
  });

});

test.each(["OFL.txt", "OFL-noto-naskh.txt"])("the licence of a cut font stands beside it: %s", async (name) => {
  expect(await readFile(join(FONTS, name), "utf8")).toContain("SIL OPEN FONT LICENSE");
});

async function lettersOf(file: string): Promise<Set<number>> {
  const sfnt = await convert(await readFile(join(FONTS, file)), "sfnt");
  return readCharacterMap(new DataView(sfnt.buffer, sfnt.byteOffset, sfnt.byteLength));
}

function missing(text: string, drawn: ReadonlySet<number>): string[] {
  return [...new Set(text)].filter((char) => !drawn.has(char.codePointAt(0) ?? 0));
}

/** The code points of the font's `cmap` table, formats 4 and 12 (OpenType specification, "cmap"). */
function readCharacterMap(font: DataView): Set<number> {
  const points = new Set<number>();
  const cmap = tableOffset(font, "cmap");
  for (let i = 0; i < font.getUint16(cmap + 2); i++) {
    const at = cmap + font.getUint32(cmap + 4 + 8 * i + 4);
    if (font.getUint16(at) === 4) readFormat4(font, at, points);
    if (font.getUint16(at) === 12) readFormat12(font, at, points);
  }
  return points;
}

function tableOffset(font: DataView, tag: string): number {
  for (let record = 12; record < 12 + 16 * font.getUint16(4); record += 16) {
    const name = String.fromCharCode(...[0, 1, 2, 3].map((i) => font.getUint8(record + i)));
    if (name === tag) return font.getUint32(record + 8);
  }
  throw new Error(`Expected a font with a table ${tag}`);
}

function readFormat4(font: DataView, at: number, points: Set<number>): void {
  const size = font.getUint16(at + 6); // twice the number of segments
  for (let segment = 0; segment < size; segment += 2) {
    const start = font.getUint16(at + 16 + size + segment);
    const end = font.getUint16(at + 14 + segment);
    for (let point = start; point <= end && point !== 0xffff; point++) points.add(point);
  }
}

function readFormat12(font: DataView, at: number, points: Set<number>): void {
  for (let group = at + 16; group < at + 16 + 12 * font.getUint32(at + 12); group += 12) {
    for (let point = font.getUint32(group); point <= font.getUint32(group + 4); point++) points.add(point);
  }
}
