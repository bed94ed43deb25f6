import { fold } from "../text/fold.ts";
import { isSaid, letterKind } from "../text/letter-kind.ts";
import type { Span } from "../text/span.ts";

/** What a link holds of the words that it quotes: enough to know them again where their spelling, or the text around them, has changed. */
export interface QuotePrint {
  /** How many folded letters and digits it has; at least one. */
  readonly length: number;
  /** A polynomial hash of them, 32 bits, without sign. */
  readonly hash: number;
}

/** The letters and digits of some stretches of a text, folded, one after another: spaces, half-spaces and punctuation count for nothing. */
export interface QuoteLetters {
  readonly units: readonly number[];
  /** For each of them the span of the source that it stands on, with the marks over it. */
  readonly spans: readonly Span[];
}

/** Reads the letters of spans of a source. */
export function readLetters(source: string, stretches: readonly Span[]): QuoteLetters {
  const units: number[] = [];
  const spans: Span[] = [];
  for (const { from, to } of stretches) {
    const { text, offsets } = fold(source.slice(from, to));
    for (let at = 0; at < text.length; at++) {
      if (!isSaid(letterKind(text, at))) continue;
      units.push(text.charCodeAt(at));
      spans.push({ from: from + (offsets[at] ?? 0), to: endOf(source, from + (offsets[at] ?? 0), to) });
    }
  }
  return { units, spans };
}

/** Where the letter that begins there ends, with the marks and the tatweel that belong to it. */
function endOf(source: string, at: number, limit: number): number {
  let end = at + ((source.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
  while (end < limit && /[\p{M}\u0640]/u.test(source.charAt(end))) end++;
  return end;
}

/** The base of the hash: odd, so that no letter is lost from 32 bits (FNV's prime). */
const BASE = 0x01000193;

/** The print of some letters; `null` where there are none. */
export function printLetters({ units }: QuoteLetters): QuotePrint | null {
  return units.length === 0 ? null : { length: units.length, hash: hashOf(units) };
}

function hashOf(units: readonly number[]): number {
  let hash = 0;
  for (const unit of units) hash = (Math.imul(hash, BASE) + unit) >>> 0;
  return hash;
}

/** Where letters of this print begin, ascending: counted in letters. The hash rolls over them once (Karp & Rabin 1987). */
export function findPrint({ units }: QuoteLetters, { length, hash }: QuotePrint): number[] {
  if (length < 1 || length > units.length) return [];
  let top = 1;
  for (let i = 1; i < length; i++) top = Math.imul(top, BASE);
  let rolled = hashOf(units.slice(0, length));
  const found: number[] = rolled === hash ? [0] : [];
  for (let from = 1; from + length <= units.length; from++) {
    const rest = rolled - Math.imul(units[from - 1] ?? 0, top);
    rolled = (Math.imul(rest, BASE) + (units[from + length - 1] ?? 0)) >>> 0;
    if (rolled === hash) found.push(from);
  }
  return found;
}
