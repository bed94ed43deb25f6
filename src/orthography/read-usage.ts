/**
 * How often texts that are set with care write a form: «ریشه», «پیش‌بینی», «پیش بینی», «همین». A form with a half-space
 * at its edge is a part of compounds: «‌سازی» ends them, «پیش‌» begins them.
 */
export type Usage = ReadonlyMap<string, number>;

/** Reads `usage.tsv`: a folded form and its count a line, a tab between them; lines that begin with `#` are remarks. */
export function readUsage(tsv: string): Usage {
  const rows = tsv.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
  return new Map(rows.map(readRow));
}

function readRow(row: string): readonly [form: string, count: number] {
  const tab = row.indexOf("\t");
  return [row.slice(0, tab), Number(row.slice(tab + 1))];
}
