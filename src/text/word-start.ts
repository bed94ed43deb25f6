/**
 * Where a pattern may begin: not behind a letter, nor behind another sign of the class. The letters of
 * Persian are asked first, by themselves: they stand before nearly every place, and `\p{L}` takes the
 * engine a long search through all the world's.
 */
export function notBehind(signs: string): string {
  return `(?<![\\u0620-\\u064a\\u0671-\\u06d3])(?<![${signs}])`;
}
