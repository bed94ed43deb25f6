/** A query's text in two: what is asked for, and the words and phrases that must not be there. */
export interface Split {
  readonly wanted: string;
  readonly unwanted: readonly string[];
}

/**
 * A phrase, or a hyphen or minus right before a phrase or a word, and not right behind one: «تهران-مشهد» excludes nothing,
 * nor does «-5».
 */
const PART = /(«[^«»]*»|"[^"]*"|“[^“”]*”)|(^|\s)[-−](«[^«»]+»|"[^"]+"|“[^“”]+”|\p{L}[^\s«»"“”]*)/gu;

/** Splits off what a reader excludes: `-word`, `-«a phrase»`. Where nothing else is asked for, all is taken as words. */
export function splitExclusions(text: string): Split {
  const unwanted: string[] = [];
  const wanted = text.replace(PART, (part: string, phrase: string | undefined, _space: unknown, excluded: string | undefined) => {
    if (phrase !== undefined || excluded === undefined) return part;
    unwanted.push(excluded);
    return " ";
  });
  return wanted.trim() === "" ? { wanted: text, unwanted: [] } : { wanted, unwanted };
}
