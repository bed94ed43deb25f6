import { overlaps, type Span } from "../text/span.ts";
import { squeeze } from "../text/squeeze.ts";
import { retypeLatin, retypePersian } from "./keyboard.ts";
import { correctSpelling, wordsBySound } from "./near-spellings.ts";
import { readParts } from "./query-parts.ts";
import { latinKey, type RescueWords } from "./rescue-words.ts";

/** Why words were read as others: typed with another keyboard, a name in Latin letters, a word by its sound, or misspelled. */
export type RescueKind = "keyboard" | "name" | "sound" | "spelling";

/** Words of a query that no text has, and what they were read as; the span is theirs in the query. */
export interface Rescue extends Span {
  readonly kind: RescueKind;
  /** Any of these will do; the likeliest first. */
  readonly read: readonly string[];
}

/** What rescues ask of the texts. */
export interface Rescuer {
  readonly known: RescueWords;
  /** Whether the texts have all words of such a query; `isOpenEnded`: the last of them may still go on. */
  readonly finds: (text: string, isOpenEnded: boolean) => Promise<boolean>;
}

interface Token extends Span {
  readonly text: string;
  readonly isOpenEnded: boolean;
}

type Found = Pick<Rescue, "kind" | "read"> | null;

/** A word of Latin letters, and the signs that are Persian letters on its keys. */
const LATIN = /[a-z]/i;
/** Names of more words are not looked for. */
const LONGEST_NAME = 3;
/** Of names that are spelled alike in Latin letters, so many will do. */
const MOST_READ = 3;
/** Fewer letters typed with another keyboard are other words too; they count where longer ones are beside them. */
const FEWEST_RETYPED = 3;

/** A query some of whose words no text has. */
export interface VainQuery {
  readonly text: string;
  readonly asYouType: boolean;
  /** Where it asks for what no text has. */
  readonly missing: readonly Span[];
  /** Squeezed words that are to be taken as they are. */
  readonly verbatim: readonly string[];
}

/**
 * What the words of a query that no text has may have meant, in order; at most one reading for each. Nothing inside quotation
 * marks or behind a hyphen is read otherwise, nor a word that is to be taken as it is.
 */
export async function findRescues(query: VainQuery, rescuer: Rescuer): Promise<Rescue[]> {
  const { text, missing, verbatim } = query;
  const tokens = readTokens(query).filter((token) => missing.some((span) => overlaps(span, token)) && !verbatim.includes(squeeze(token.text)));
  const rescues: Rescue[] = [];
  for (let at = 0; at < tokens.length; ) {
    const { count, rescue } = (await readName(text, tokens.slice(at, at + LONGEST_NAME), rescuer)) ?? (await readWord(tokens[at], rescuer));
    if (rescue) rescues.push(rescue);
    at += count;
  }
  return joinRetyped(text, rescues);
}

function readTokens({ text: query, asYouType }: VainQuery): Token[] {
  const parts = readParts(query).filter(({ kind, isExcluded }) => kind === "words" && !isExcluded);
  return parts.flatMap(({ text, at }) =>
    Array.from(text.matchAll(/\S+/g), ({ 0: word, index }) => {
      const to = at + index + word.length;
      return { text: word, from: at + index, to, isOpenEnded: asYouType && to === query.length };
    }),
  );
}

interface Step {
  /** How many tokens were read. */
  readonly count: number;
  readonly rescue: Rescue | null;
}

/** The longest run of the tokens, which stand side by side, that is a name in Latin letters. */
async function readName(query: string, tokens: readonly Token[], { known, finds }: Rescuer): Promise<Step | null> {
  for (let count = tokens.length; count > 0; count--) {
    const [first, last] = [tokens[0], tokens[count - 1]];
    if (!first || !last || !isRun(query, tokens.slice(0, count))) continue;
    const found = await filterFound(namesFor(known, query.slice(first.from, last.to), last.isOpenEnded), (name) => finds(name, false));
    if (found.length > 0) return { count, rescue: { kind: "name", read: found.slice(0, MOST_READ), from: first.from, to: last.to } };
  }
  return null;
}

function isRun(query: string, tokens: readonly Token[]): boolean {
  return tokens.every((token, at) => LATIN.test(token.text) && (at === 0 || /^\s+$/.test(query.slice(tokens[at - 1]?.to ?? 0, token.from))));
}

/** A name that is still being typed is known by its first letters. */
const FEWEST_OF_NAME = 4;

function namesFor({ names }: RescueWords, latin: string, isOpenEnded: boolean): readonly string[] {
  const key = latinKey(latin);
  const exact = names.get(key) ?? [];
  if (exact.length > 0 || !isOpenEnded || key.length < FEWEST_OF_NAME) return exact;
  return [...names].find(([name]) => name.startsWith(key))?.[1] ?? [];
}

async function filterFound(texts: readonly string[], finds: (text: string) => Promise<boolean>): Promise<string[]> {
  const found: string[] = [];
  for (const text of texts) if (await finds(text)) found.push(text);
  return found;
}

async function readWord(token: Token | undefined, rescuer: Rescuer): Promise<Step> {
  if (!token) return { count: 1, rescue: null };
  const tries = LATIN.test(token.text) ? [byPersianKeys, bySound, bySpelling] : [byLatinKeys, bySpelling, byLatinKeysAndSound];
  for (const attempt of tries) {
    const found = await attempt(token, rescuer);
    if (found) return { count: 1, rescue: { ...found, from: token.from, to: token.to } };
  }
  return { count: 1, rescue: null };
}

async function byPersianKeys({ text, isOpenEnded }: Token, { finds }: Rescuer): Promise<Found> {
  const typed = retypePersian(text).filter((word) => !LATIN.test(word) && squeeze(word).length > 1);
  const found = await filterFound(typed, (word) => finds(word, isOpenEnded));
  return found.length > 0 ? { kind: "keyboard", read: found.slice(0, 1) } : null;
}

async function byLatinKeys({ text, isOpenEnded }: Token, { known, finds }: Rescuer): Promise<Found> {
  for (const latin of retypeLatin(text)) {
    if (latin.length < FEWEST_RETYPED) continue;
    if (await finds(latin, isOpenEnded)) return { kind: "keyboard", read: [latin] };
    const names = await filterFound(namesFor(known, latin, isOpenEnded), (name) => finds(name, false));
    if (names.length > 0) return { kind: "keyboard", read: names.slice(0, MOST_READ) };
  }
  return null;
}

async function byLatinKeysAndSound({ text }: Token, { known }: Rescuer): Promise<Found> {
  const read = retypeLatin(text).map((latin) => wordsBySound(known, latin)).find((words) => words.length > 0);
  return read ? { kind: "keyboard", read } : null;
}

async function bySound({ text }: Token, { known }: Rescuer): Promise<Found> {
  const read = wordsBySound(known, squeeze(text));
  return read.length > 0 ? { kind: "sound", read } : null;
}

async function bySpelling({ text, isOpenEnded }: Token, { known }: Rescuer): Promise<Found> {
  const word = correctSpelling(known, text, isOpenEnded);
  return word === null ? null : { kind: "spelling", read: [word] };
}

/** Neighbours typed with the same wrong keyboard are one reading; short words alone are none. */
function joinRetyped(query: string, rescues: readonly Rescue[]): Rescue[] {
  const isShort = ({ kind, from, to }: Rescue) => kind === "keyboard" && squeeze(query.slice(from, to)).length < FEWEST_RETYPED;
  const isRetyped = rescues.some((rescue) => rescue.kind === "keyboard" && !isShort(rescue));
  return rescues.filter((rescue) => isRetyped || !isShort(rescue)).reduce<Rescue[]>((joined, rescue) => {
    const last = joined.at(-1);
    if (last && areOneReading(query, last, rescue)) joined.splice(-1, 1, { ...last, to: rescue.to, read: [`${last.read[0]} ${rescue.read[0]}`] });
    else joined.push(rescue);
    return joined;
  }, []);
}

function areOneReading(query: string, before: Rescue, after: Rescue): boolean {
  const isRetyped = [before, after].every(({ kind, read }) => kind === "keyboard" && read.length === 1);
  return isRetyped && /^\s+$/.test(query.slice(before.to, after.from));
}
