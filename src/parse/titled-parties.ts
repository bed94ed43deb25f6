import { gather, gatherFrom } from "../text/gather.ts";
import { keysOf } from "../text/keys-of.ts";
import { enterQuestion } from "../text/questions.ts";
import { firstFrom, isTouched } from "../text/spans-within.ts";
import type { Span } from "../text/span.ts";
import type { Word } from "../text/words.ts";
import type { Party } from "./find-parties.ts";
import { nameBehind, titledIds } from "./later-name.ts";
import { isDeed } from "./person-signs.ts";
import type { ReadBlock } from "./read-block.ts";

/** Words that begin the title of one person, whatever he heads or speaks for. */
const HEADS = keysOf("سخنگوی رئیس معاون دبیرکل دبیر فرمانده نماینده استاندار فرماندار شهردار مدیرکل مشاور دستیار سرپرست فرستاده رایزن کاردار دادستان مدیر وزیر سفیر والی سرکنسول کنسول");
const HEAD = enterQuestion((key) => HEADS.has(key));
/** What ends a title. */
const STOPS = keysOf(
  "که با به از در را تا بر برای نیز هم این آن ضمن پس پیش روز شب امروز دیروز امشب دیشب فردا صبح عصر ظهر شامگاه شنبه یکشنبه دوشنبه سه‌شنبه چهارشنبه پنجشنبه جمعه سه چهار پنج یک گذشته هفته ماه سال ساعت درباره طی هنگام همراه میزبان پذیرای گفت گفته است بود شد کرد",
);
/** Most words of a title. */
const MOST = 8;

/** A title by its words. */
interface Title extends Span {
  readonly words: readonly Word[];
  /** Nothing of its sentence stands before it. */
  readonly opens: boolean;
}

/** A title and whose it is. */
interface KnownTitle {
  readonly words: readonly Word[];
  readonly id: string;
}

/**
 * Those whom a page calls by a title alone, «استاندار آذربایجان شرقی … دیدار کرد», and by name beside the same title, or
 * by a name with which it goes on. Titles that the authority file knows as offices are parties already.
 */
export function findTitled(source: string, blocks: readonly ReadBlock[], parties: readonly Party[]): Party[] {
  const known = new Map<string, KnownTitle[]>();
  const alone: Title[] = [];
  for (const title of gatherFrom(blocks, titlesOf)) {
    const named = knownBeside(source, title, parties);
    if (named) gather(known, beginningOf(named), named);
    else if (!isTouched(parties, title)) alone.push(title);
  }
  // Who has a title of his own beside his name is nobody whom another title means.
  const titled = new Set([...titledIds(parties), ...[...known.values()].flat().map(({ id }) => id)]);
  return gatherFrom(alone, (title) => {
    const bearer = bearerOf(title, known.get(beginningOf(title)) ?? []);
    const id = bearer ?? (title.opens ? nameBehind(source, parties, titled, title) : null);
    if (bearer === null && id !== null) gather(known, beginningOf(title), { words: title.words, id });
    return id === null ? [] : [{ from: title.from, to: title.to, id, home: null, isOffice: true, office: null, isVague: false, isCounterpart: false }];
  });
}

function titlesOf({ kind, words, answers }: ReadBlock): Title[] {
  const titles: Title[] = [];
  if (kind !== "headline" && kind !== "lead" && kind !== "paragraph") return titles;
  for (let i = 0; i < words.length; i++) {
    if (((answers[i] ?? 0) & HEAD) === 0) continue;
    const title = titleFrom(words, i);
    if (title) titles.push(title);
  }
  return titles;
}

/** The title that begins with a word; none of that word alone. */
function titleFrom(words: readonly Word[], first: number): Title | null {
  let end = first + 1;
  while (end - first < MOST && goesOn(words[end])) end++;
  const own = words.slice(first, end);
  const [head] = own;
  const last = own.at(-1);
  return head && last && last !== head ? { from: head.from, to: last.to, words: own, opens: head.gap === "break" } : null;
}

function goesOn(word: Word | undefined): boolean {
  return word !== undefined && word.gap !== "break" && !STOPS.has(word.key) && !isDeed(word.key);
}

/** «X، سخنگوی …» and «سخنگوی … X»: the title without the name, and whose it is. */
function knownBeside(source: string, { from, to, words }: Title, parties: readonly Party[]): KnownTitle | null {
  const at = firstFrom(parties, from);
  const before = parties[at - 1];
  if (before && !before.isOffice && from - before.to <= GAP && BESIDE.test(source.slice(before.to, from))) return { words, id: before.id };
  const behind = parties[at];
  if (!behind || behind.isOffice || behind.from > to + 1) return null;
  return { words: words.filter((word) => word.to <= behind.from), id: behind.id };
}

/** Between a name and its title, in code units at most. */
const GAP = 16;
const BESIDE = /^[»"”]?[ \u200c\n]*[،,(]?[ \u200c\n]*$/u;

/** The one person who bears the title elsewhere on the page; `null` for nobody or several. */
function bearerOf({ words }: Title, known: readonly KnownTitle[]): string | null {
  const [first = null, second] = new Set(known.flatMap((one) => (isSame(words, one.words) ? one.id : [])));
  return second === undefined ? first : null;
}

/** The two words that a title shares with every other that is the same. */
function beginningOf({ words }: KnownTitle | Title): string {
  return `${words[0]?.key} ${words[1]?.key}`;
}

/** Words that a title must have where another goes on behind them. */
const SURE = 3;

/** Whether a title is another, or its beginning: «معاون کنسولی» is «معاون کنسولی وزارت خارجه». */
function isSame(title: readonly Word[], other: readonly Word[]): boolean {
  const shared = Math.min(title.length, other.length);
  if (shared < 2 || (other.length < title.length && shared < SURE)) return false;
  return title.slice(0, shared).every(({ key }, i) => key === other[i]?.key);
}
