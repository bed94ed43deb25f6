/** The keys of the two Persian layouts that are in use, each with the Latin letter on it; those that differ stand in rows of their own. */
const KEYS: readonly (readonly [keys: string, source: string])[] = [
  ["qض wص eث rق tف yغ uع iه oخ pح [ج ]چ aش sس dی fب gل hا jت kن lم ;ک 'گ zظ xط cز vر bذ nد ,و", "both"],
  ["Hآ Cژ", "both, with shift"],
  ["mپ", "ISIRI 9147, as in xkeyboard-config, symbols/ir (pes)"],
  ["Aؤ Sئ Dي Fإ Gأ Jة Zك B\u200c Mء", "the same, with shift"],
  ["mئ \\پ", "Windows, «Persian» (kbdfa)"],
  ["Gۀ Zة Xي Vؤ Bإ Nأ Mء", "the same, with shift"],
];

type Pair = readonly [latin: string, persian: string];

const pairsOf = (rows: readonly number[]): readonly Pair[] =>
  rows.flatMap((row) => (KEYS[row]?.[0] ?? "").split(" ").map((pair) => [pair.charAt(0), pair.charAt(1)] as const));

const LAYOUTS = [pairsOf([0, 1, 2, 3]), pairsOf([0, 1, 4, 5])];

/** What these Latin keys write under the Persian layouts, each once. A capital may be a key with shift, or a phone's habit. */
export function retypePersian(text: string): readonly string[] {
  return distinct(LAYOUTS.map((keys) => new Map(keys)).flatMap((keys) => [retype(text, keys), retype(text.toLowerCase(), keys)]));
}

/** The word that these Persian keys write under the Latin layout, in small letters; nothing where it is no word of Latin letters. */
export function retypeLatin(text: string): readonly string[] {
  const typed = LAYOUTS.map((keys) => retype(text, new Map(keys.map(([latin, persian]) => [persian, latin.toLowerCase()]))));
  return distinct(typed).filter((word) => /^[a-z]+$/.test(word));
}

function retype(text: string, keys: ReadonlyMap<string, string>): string {
  return Array.from(text, (char) => keys.get(char) ?? keys.get(char.toLowerCase()) ?? char).join("");
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}

/** The keys as they lie, and how far each row is set in, in widths of a key. */
const ROWS = [
  { letters: "ضصثقفغعهخحجچ", inset: 0 },
  { letters: "شسیبلاتنمکگ", inset: 0.25 },
  { letters: "ظطزرذدپو", inset: 0.75 },
];

const PLACES = new Map(ROWS.flatMap(({ letters, inset }, row) => Array.from(letters, (letter, at) => [letter, { row, at: at + inset }] as const)));

/** Whether two folded letters lie side by side on a Persian keyboard, in one row or in two. */
export function areKeyNeighbours(one: string, other: string): boolean {
  const [a, b] = [PLACES.get(one), PLACES.get(other)];
  return a !== undefined && b !== undefined && Math.abs(a.row - b.row) <= 1 && Math.abs(a.at - b.at) <= 1;
}
