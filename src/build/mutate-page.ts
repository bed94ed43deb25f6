import { decodePage } from "./decode-page.ts";
import { below, pick, shuffle, type Random } from "./random.ts";

/** Changes a page in one way. */
type Mutation = (text: string, random: Random) => string;

/** What saved pages suffer, and worse. */
const MUTATIONS: Readonly<Record<string, Mutation>> = {
  "bytes flipped": flipBytes,
  "code units flipped": (text, random) => atPlaces(text, random, (unit) => String.fromCharCode(unit.charCodeAt(0) ^ (1 << below(random, 16)))),
  "lines dropped": (text, random) => onLines(text, (lines) => lines.filter(() => random() > 0.2)),
  "lines doubled": (text, random) => onLines(text, (lines) => lines.flatMap((line) => (random() < 0.2 ? [line, line] : [line]))),
  "lines joined": (text, random) => text.replace(/\n+/g, (end) => (random() < 0.3 ? pick(random, ["", " ", "\u200c"]) : end)),
  "lines cut": (text, random) => text.replaceAll(" ", () => (random() < 0.05 ? "\n" : " ")),
  "lines shuffled": (text, random) => onLines(text, (lines) => shuffle(random, lines)),
  "lines turned round": (text) => onLines(text, (lines) => lines.toReversed()),
  "line ends changed": (text, random) => text.replace(/\n/g, () => pick(random, ["\n", "\r\n", "\r", "\u2028", "\n\n"])),
  "bidi controls": (text, random) => strew(text, random, ["\u200e", "\u200f", "\u202a", "\u202b", "\u202c", "\u202e", "\u2066", "\u2067", "\u2069", "\u061c"]),
  "lone surrogates": (text, random) => strew(text, random, ["\ud83d", "\ude00", "\udfff", "\ud800", "😀"]),
  "odd characters": (text, random) => strew(text, random, ["\0", "\u0007", "\u00ad", "\ufeff", "\ufffd", "\u200c\u200c", "\u0640", "\u064b", "\u0654", "ﷺ", "ﻻ", "İ", "ß", "\u1f1e6", "\u3000"]),
  "digits mixed": (text, random) => text.replace(/[0-9۰-۹٠-٩]/g, (digit) => String.fromCharCode(pick(random, [0x30, 0x660, 0x6f0]) + (digit.charCodeAt(0) & 15))),
  "letters of Arabic": (text) => text.replaceAll("ی", "ي").replaceAll("ک", "ك"),
  "half-spaces lost": (text, random) => text.replaceAll("\u200c", () => pick(random, ["", " ", "\u200c"])),
  "spaces lost": (text, random) => text.replaceAll(" ", () => (random() < 0.1 ? "" : " ")),
  "headline doubled": (text, random) => onLines(text, (lines) => lines.toSpliced(below(random, lines.length), 0, lines.find((line) => line.trim() !== "") ?? "")),
  furniture: (text, random) => onLines(text, (lines) => lines.flatMap((line) => (random() < 0.1 ? [line, pick(random, FURNITURE)] : [line]))),
  "end cut off": (text, random) => text.slice(0, below(random, text.length + 1)),
  "beginning cut off": (text, random) => text.slice(below(random, text.length + 1)),
  "marks repeated": (text, random) => insert(text, random, pick(random, [".", " ", "-", "«", "»", ":", "،", "\u200c", "(", "۱", "0", "\n", "* "]).repeat(below(random, 3000))),
  "piece repeated": (text, random) => insert(text, random, piece(text, random).repeat(1 + below(random, 20))),
};

/** Lines that sites print around articles, and lines that only look like them. */
const FURNITURE: readonly string[] = [
  ..."نظر شما|ارسال نظر|captcha|انتهای پیام/|انتهای پیام/ ح.ر|برچسب‌ها:|اخبار مرتبط|کد خبر:|کد خبر: ۱۲۳۴۵۶|۱۲۳۴۵۶۷|منبع: ایرنا|خبرگزاری فارس|به گزارش|به گزارش ایرنا،|پربازدیدترین‌ها|چاپ|لینک کوتاه|آدرس مطلب: https://www.isna.ir/x".split("|"),
  ..."تاریخ انتشار: ۱۷ مهر ۱۴۰۲ - ۲۱:۱۹|۳۱ شهریور ۱۴۰۲ ۲۴:۶۱|۳۱ مهر ۱۴۰۲|date 2023-10-09 گفت|datePublished: 2023-10-09T17:49:00Z|og:site_name: ایسنا|headline: رایزنی|* میان‌تیتر|دوشنبه شب|سومین تماس تلفنی|وزیر خارجه قطر|وی گفت: «او».".split("|"),
];

/** Bytes of the longest pages. */
const LONGEST = 1_000_000;

/**
 * A page made of others by chance: a few changes of one of them, or of some of its lines; now and then a hundred kilobytes of its lines,
 * and seldom a megabyte in one line.
 * @param pages texts, at least one
 */
export function mutatePage(pages: readonly string[], random: Random): string {
  let text = random() < 0.2 ? pick(random, pages) : someLines(pick(random, pages), random);
  if (random() < 0.1) text += someLines(pick(random, pages), random);
  for (let left = 1 + below(random, 4); left > 0; left--) text = pick(random, Object.values(MUTATIONS))(text, random);
  const chance = random();
  if (chance < 0.0002) return fill(text.replace(/\s+/g, " "), LONGEST);
  return chance < 0.002 ? fill(`${text}\n`, LONGEST / 10) : text;
}

function flipBytes(text: string, random: Random): string {
  const bytes = Buffer.from(text);
  for (let left = 1 + below(random, 20); left > 0 && bytes.length > 0; left--) {
    const at = below(random, bytes.length);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << below(random, 8));
  }
  const decoded = decodePage(bytes);
  // What the build would refuse is read with replacements: the parser must bear that too.
  return decoded.ok ? decoded.source : bytes.toString();
}

function onLines(text: string, change: (lines: readonly string[]) => readonly string[]): string {
  return change(text.split("\n")).join("\n");
}

/** Changes some ten code units. */
function atPlaces(text: string, random: Random, change: (unit: string) => string): string {
  const units = text.split("");
  for (let left = 10; left > 0 && units.length > 0; left--) {
    const at = below(random, units.length);
    units[at] = change(units[at] ?? "");
  }
  return units.join("");
}

/** Puts some of the pieces at some twenty places. */
function strew(text: string, random: Random, pieces: readonly string[]): string {
  let strewn = text;
  for (let left = below(random, 40); left > 0; left--) strewn = insert(strewn, random, pick(random, pieces));
  return strewn;
}

function insert(text: string, random: Random, inserted: string): string {
  const at = below(random, text.length + 1);
  return text.slice(0, at) + inserted + text.slice(at);
}

function piece(text: string, random: Random): string {
  const from = below(random, text.length + 1);
  return text.slice(from, from + below(random, 200));
}

/** The beginning of a page, or lines from its middle: short pages are many, and damage shows in them as well. */
function someLines(text: string, random: Random): string {
  const lines = text.split("\n");
  const from = random() < 0.5 ? 0 : below(random, lines.length);
  return lines.slice(from, from + 3 + below(random, 20)).join("\n");
}

/** The text again and again, up to so many bytes. */
function fill(text: string, bytes: number): string {
  return text.repeat(Math.max(1, Math.floor(bytes / Math.max(1, Buffer.byteLength(text)))));
}
