/** Orders texts by their code units, as `<` does and on every machine alike, where a locale's order would differ: below 0 where `a` comes first, 0 where both are one text. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
