import { squeeze } from "../text/squeeze.ts";
import { LINKED_COMPOUNDS } from "./compounds.ts";
import { FUNCTION_WORDS } from "./light-words.ts";
import { TWINS } from "./twins.ts";

/** The end of what is typed, taken as the beginning of a name or a word. */
export interface TypedEnd {
  /** What stands before it. */
  readonly head: string;
  /** The folded letters of its first word. */
  readonly first: string;
  /** How many words it has. */
  readonly words: number;
  /** Its folded letters without spaces, in each spelling that a text may have. */
  readonly beginnings: readonly string[];
}

/** The longest name that is completed, in words: «رئیس‌جمهور» and the like are one. */
const MOST_WORDS = 4;

/** A single letter begins too much. */
const FEWEST_LETTERS = 2;

/** What signs of a query part: a name goes on over none of them. */
const TOKEN = /[^\s«»"“”„‹›()،؛؟!:|-]+/gu;

/**
 * The last words of a typed text, as many as may be one name, longest first. None where nothing is being typed: behind a
 * space or a sign. No end of several words begins with a word of grammar: in «ایران و ا» nobody types «واتیکان».
 */
export function readTypedEnds(text: string): TypedEnd[] {
  const tokens = Array.from(text.matchAll(TOKEN), (match) => ({ from: match.index, to: match.index + match[0].length, key: squeeze(match[0]) }));
  if (tokens.at(-1)?.to !== text.length) return [];
  const run = tokens.slice(-MOST_WORDS);
  const start = run.findLastIndex(({ to }, i) => !isOnlySpace(text.slice(to, run[i + 1]?.from ?? to)));
  const neighbours = run.slice(start + 1);
  return neighbours.flatMap(({ from, key: first }, i) => {
    const letters = squeeze(text.slice(from));
    const words = neighbours.length - i;
    if (letters.length < FEWEST_LETTERS || (words > 1 && FUNCTION_WORDS.has(first))) return [];
    return [{ head: text.slice(0, from), first, words, beginnings: spellBeginning(letters) }];
  });
}

function isOnlySpace(gap: string): boolean {
  return /^\s*$/.test(gap);
}

const COMPOUNDS = LINKED_COMPOUNDS.flatMap(({ pieces, contracted }) => (contracted === null ? [] : [[pieces.join(""), contracted] as const]));
const PAIRS = [...TWINS, ...COMPOUNDS].flatMap(([one, other]) => [[one, other], [other, one]] as const);

/** The letters, and the same in the other spelling of a word that they begin or are the beginning of. */
function spellBeginning(letters: string): readonly string[] {
  const twins = PAIRS.flatMap(([one, other]) => {
    if (letters.startsWith(one)) return [other + letters.slice(one.length)];
    // Where both spellings go on in the same way so far, nothing is gained.
    return one.startsWith(letters) && !other.startsWith(letters) && letters.length > FEWEST_LETTERS ? [other] : [];
  });
  return [letters, ...twins];
}
