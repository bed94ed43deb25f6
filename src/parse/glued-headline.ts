import { canBeGivenName, isGivenName } from "../authority/given-names.ts";
import { LONGEST_OUTLET, outletOfKey } from "../authority/outlet-names.ts";
import { overFolded } from "../text/over-folded.ts";
import { letterAt, placeOf } from "../text/reading.ts";
import { isCommonWord } from "./common-words.ts";
import { isCalling } from "./person-signs.ts";
import type { Line } from "./read-lines.ts";

/** A headline has at least and at most so many words. */
const FEWEST = 4;
const MOST = 25;
/** Letters that the headline's last word keeps, and those of the shortest outlet's name. */
const SHORTEST = 2;

/** «… خبر دادبه گزارش مهر، …»: the formula that opens a body, on the heels of the headline's verb. */
const GLUED_FORMULA = overFolded(/(?<=[^\p{L}](?:\p{L}{0,12})(?:شد|داد|کرد|گفت|است|شود|کند|رفت|امد|بود|رسید|دارد|یافت|گرفت|دانست|خواند|نیست|باشد|دهد|ند|یم|ن?می\p{L}{2,12}د))(?:به گزارش|خبرگزاری) /u);

/**
 * Where the body begins in a line whose headline lost its line's end: «… ایران شودشفقنا- سرپرست …», as a
 * place in the page; `null` where nothing is glued.
 */
export function gluedBody(line: Line): number | null {
  return behindName(line) ?? behindFormula(line) ?? behindVerb(line) ?? behindWord(line);
}

/** An agency's dateline whose name clings to the word before it. */
function behindName({ content }: Line): number | null {
  const { words, source } = content;
  for (let i = FEWEST - 1; i < Math.min(MOST, words.length - 1); i++) {
    const [word, next] = [words[i], words[i + 1]];
    // One space parts nearly all words, and no mark stands there.
    if (!word || !next || (next.gap !== "break" && next.from - word.to === 1) || !/^\s*[-–—:\u0640]/u.test(source.slice(word.to, next.from))) continue;
    const cut = glueIn(word.key);
    if (cut !== null) return placeOf(content, letterAt(content, word.from) + cut);
  }
  return null;
}

function glueIn(key: string): number | null {
  // A damaged page has words of thousands of letters: no name is as long.
  for (let cut = Math.max(SHORTEST, key.length - LONGEST_OUTLET); cut <= key.length - SHORTEST - 1; cut++) if (outletOfKey(key.slice(cut))) return cut;
  return null;
}

function behindFormula({ content }: Line): number | null {
  const match = GLUED_FORMULA.exec(content.text.slice(0, 240));
  if (!match) return null;
  const place = placeOf(content, match.index);
  const before = content.words.filter((word) => word.from < place).length;
  return before >= FEWEST && before <= MOST ? place : null;
}

/** Verbs that end a headline, and those of whom a body speaks first: «… در تهران استفدریکا موگرینی …», «… آغاز شدوزیر خارجه …». */
const VERBS = ["است", "شد", "کرد", "گفت", "داد", "رفت", "امد", "رسید", "شود", "کند", "دارد", "بود", "گرفت", "یافت", "خواند", "دانست"];
/** Words of the shortest body behind the headline. */
const SHORTEST_BODY = 8;
/** Letters of the shortest given name or office that is told from an ending. */
const SHORTEST_OPENING = 4;

/** A verb to whose end a given name or an office clings, no word that there is. */
function behindVerb({ content }: Line): number | null {
  const { words } = content;
  for (let i = FEWEST - 1; i < Math.min(MOST, words.length - SHORTEST_BODY); i++) {
    const [before, word, next] = [words[i - 1], words[i], words[i + 2]];
    if (!word || (isCommonWord(word.key) && !word.key.startsWith("نمی"))) continue;
    const prefix = word.gap === "half-space" && PRESENT.test(before?.key ?? "") ? (before?.key ?? "") : "";
    const cut = behindVerbOf(prefix, word.key, isCalling(next?.key ?? ""));
    if (cut !== null) return placeOf(content, letterAt(content, word.from) + cut);
  }
  return null;
}

/** After how many letters of a word, `prefix` before its half-space, a verb ends to which a given name or an office clings; `null` for none. Before a surname and an office a given name may be a word of every day. */
function behindVerbOf(prefix: string, key: string, isBeforeOffice: boolean): number | null {
  const opens = (rest: string) => opensBody(rest) || (isBeforeOffice && canBeGivenName(rest));
  const verb = VERBS.find((each) => key.startsWith(each) && key.length >= each.length + SHORTEST_OPENING);
  if (verb !== undefined) return opens(key.slice(verb.length)) ? verb.length : null;
  if (!PRESENT.test(prefix + key)) return null;
  for (let cut = SHORTEST_PRESENT - prefix.length; cut <= Math.min(LONGEST_PRESENT, key.length - SHORTEST_OPENING); cut++) if ("دم".includes(key.charAt(cut - 1)) && opens(key.slice(cut))) return cut;
  return null;
}

/** «می‌شودوزیر …», «نمی‌پذیریمکمال …»: a verb of the present, and its letters. */
const PRESENT = /^ن?می/u;
const SHORTEST_PRESENT = 5;
const LONGEST_PRESENT = 12;

function opensBody(key: string): boolean {
  return isCalling(key) || isGivenName(key) || isDoubleName(key);
}

/** «امیرسعید»: two given names in one. */
function isDoubleName(key: string): boolean {
  if (key.length > LONGEST_DOUBLE) return false;
  for (let cut = SHORTEST_HALF; cut <= key.length - SHORTEST_HALF; cut++) if (isGivenName(key.slice(0, cut)) && isGivenName(key.slice(cut))) return true;
  return false;
}

/** Letters of the longest, and of the shorter half. */
const LONGEST_DOUBLE = 24;
const SHORTEST_HALF = 3;

/** «… روز جامهوریسفیر کشورمان در …»: an office with its owner behind it, on the heels of whatever word. */
function behindWord({ content }: Line): number | null {
  const { words } = content;
  for (let i = FEWEST - 1; i < Math.min(MOST, words.length - SHORTEST_BODY); i++) {
    const [word, next] = [words[i], words[i + 1]];
    if (!word || next?.gap !== "space" || !OWNERS.has(next.key) || isCommonWord(word.key)) continue;
    const office = OFFICES.find((each) => word.key.endsWith(each) && word.key.length >= each.length + SHORTEST_HALF && !PARTS.has(word.key.slice(0, -each.length)));
    if (office !== undefined) return placeOf(content, letterAt(content, word.from) + word.key.length - office.length);
  }
  return null;
}

const OFFICES = ["سفیر", "وزیر", "رییس", "سخنگوی", "معاون", "نماینده", "دبیر"];
/** First halves of offices' own names: «نخست‌وزیر», «نایب‌رئیس», «سردبیر». */
const PARTS = new Set(["نخست", "نایب", "سردبیر", "خود", "قایم", "مقام", "هم"]);
const OWNERS = new Set(["کشورمان", "ایران", "جمهوری", "امور", "خارجه", "جمهور", "مجلس", "ایرانی"]);
