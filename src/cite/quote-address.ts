import { isIsoDay, type IsoDay } from "../calendar/jalali.ts";
import { decodeParameter } from "../corpus/decode-parameter.ts";
import { foldText } from "../text/fold.ts";
import type { QuotePrint } from "./quote-print.ts";

/** A place between two code units of a quotable stretch. */
export interface QuotePoint {
  /** Name of the stretch: `h`, `p7`. */
  readonly place: string;
  /** In code units from the beginning of the stretch in the saved page, so that both displays of a page mean the same letters. */
  readonly at: number;
}

/** By this a quote is known again when something else stands in its place. */
export interface QuoteKey extends QuotePrint {
  /** When the page was published, by which it is found among others once it is saved anew. */
  readonly day: IsoDay | null;
}

/** The very words that a link goes to: from a point to a later one. */
export interface QuoteAddress {
  readonly from: QuotePoint;
  readonly to: QuotePoint;
  /** `null` in an address that somebody wrote by hand or that was cut on its way. */
  readonly key: QuoteKey | null;
}

/**
 * The address as the hash of a link: `#p7:12-48~c1mch.2k.17wdrqx`, or `#p7:12-p9:30~…` over several places. ASCII.
 * Behind `~` the day, the number of letters and their hash, to the base of 36.
 */
export function writeQuote({ from, to, key }: QuoteAddress): string {
  const end = to.place === from.place ? `${to.at}` : `${to.place}:${to.at}`;
  return `#${from.place}:${from.at}-${end}${key === null ? "" : `~${writeKey(key)}`}`;
}

function writeKey({ day, length, hash }: QuoteKey): string {
  return [day === null ? 0 : Number(day.replaceAll("-", "")), length, hash].map((number) => number.toString(36)).join(".");
}

const PLACE = "k|h|d[1-9]\\d?|p[1-9]\\d{0,3}";
const QUOTE = new RegExp(`^(${PLACE}):(\\d{1,6})[-–—](?:(${PLACE}):)?(\\d{1,6})(?:~(.*))?$`, "u");

/** The address in the hash of a link, as hands and chats leave it; `null` where it names no words. */
export function readQuote(hash: string): QuoteAddress | null {
  const text = foldText(decodeParameter(hash.replace(/^#/, ""))).replace(/[^\p{L}\p{N}]+$/u, "");
  const [whole, place = "", start, lastPlace, end, key] = QUOTE.exec(text) ?? [];
  if (whole === undefined) return null;
  const points = [
    { place, at: Number(start) },
    { place: lastPlace ?? place, at: Number(end) },
  ].sort(comparePoints);
  const [from, to] = points;
  if (from === undefined || to === undefined || comparePoints(from, to) === 0) return null;
  return { from, to, key: key === undefined ? null : readKey(key) };
}

const KEY = /^([0-9a-z]{1,5})\.([0-9a-z]{1,4})\.([0-9a-z]{1,7})$/;

function readKey(text: string): QuoteKey | null {
  const parts = KEY.exec(text)?.slice(1).map((part) => Number.parseInt(part, 36)) ?? [];
  const [date = 0, length = 0, hash = 0] = parts;
  const day = String(date).replace(/^(\d{4})(\d{2})(\d{2})$/, "$1-$2-$3");
  if (length === 0 || hash >= 2 ** 32 || (date !== 0 && !isIsoDay(day))) return null;
  return { day: date === 0 ? null : day, length, hash };
}

/** In the order in which a page shows its places. */
function comparePoints(a: QuotePoint, b: QuotePoint): number {
  return rankOf(a.place) - rankOf(b.place) || a.at - b.at;
}

/** Kicker, headline, leads, body; each counted on. */
function rankOf(place: string): number {
  return "khdp".indexOf(place.charAt(0)) * 100_000 + Number(place.slice(1));
}
