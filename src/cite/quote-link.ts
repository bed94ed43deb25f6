import { sliceSpan, type Span } from "../text/span.ts";
import { writeQuote, type QuoteAddress } from "./quote-address.ts";

/** The longest link, in characters, that chats and old mail programs carry whole. */
const LONGEST_LINK = 299;

const DIRECTIVE = ":~:text=";

/**
 * The link to the very words of a quote, ASCII, under 300 characters wherever the reader itself stands under an address of
 * a usual length. Behind the address the browser's own text fragment, as much of it as there is room for.
 * @param page address of the page, without a hash
 * @param source the text as it is shown, where the browser will look
 * @param spans the words in it, a span for each place
 */
export function writeQuoteLink(page: string, address: QuoteAddress, source: string, spans: readonly Span[]): string {
  const link = `${page}${writeQuote(address)}`;
  return `${link}${writeFragment(source, spans, LONGEST_LINK - link.length)}`;
}

/**
 * A text fragment (WICG, Scroll to Text Fragment) for the words: all of them, or first and last words where there is less
 * room; empty where there is none even for that. Cut at whole words: of a part of a word the browser finds nothing.
 */
function writeFragment(source: string, spans: readonly Span[], room: number): string {
  const [first, last] = [spans[0], spans.at(-1)];
  if (first === undefined || last === undefined) return "";
  const [heads, tails] = [wholeWords(source, first), wholeWords(source, last)];
  const whole = `${DIRECTIVE}${encode(heads)}`;
  if (spans.length === 1 && heads.length > 0 && whole.length <= room) return whole;
  let fragment = "";
  for (let count = 1; count <= Math.min(heads.length, tails.length); count++) {
    const isCrossed = spans.length === 1 && 2 * count > heads.length;
    const longer = `${DIRECTIVE}${encode(heads.slice(0, count))},${encode(tails.slice(-count))}`;
    if (isCrossed || longer.length > room) break;
    fragment = longer;
  }
  return fragment;
}

function wholeWords(source: string, span: Span): string[] {
  const words = sliceSpan(source, span).split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word) && !/\p{Cs}/u.test(word));
  const isInside = (at: number) => /[\p{L}\p{N}\p{M}\u200c]{2}/u.test(source.slice(at - 1, at + 1));
  return words.slice(isInside(span.from) ? 1 : 0, isInside(span.to) ? -1 : undefined);
}

/** `-` and `,` have a meaning of their own in a fragment. */
function encode(words: readonly string[]): string {
  return encodeURIComponent(words.join(" ")).replaceAll("-", "%2D");
}
