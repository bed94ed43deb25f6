import { isSaid, letterKind } from "../text/letter-kind.ts";
import { placeOf } from "../text/reading.ts";
import { Line } from "./read-lines.ts";

/**
 * Where a line goes on that begins with the headline once more and has lost the break behind it: «… به تهران آمدوزیر خارجه …», as a place
 * in the page; `null` for others. A sentence that only begins with the same words has a space there.
 */
export function behindRepeatedHeadline(line: Line, headline: Line): number | null {
  // Most lines begin with another letter: nobody squeezes them.
  if (headline.letters < SHORTEST || line.letters <= headline.letters || line.folded[0] !== headline.folded[0] || !line.squeezed.startsWith(headline.squeezed)) return null;
  const { content } = line;
  const { text } = content;
  let said = 0;
  let at = 0;
  while (at < text.length && said < headline.letters) if (isSaid(letterKind(text, at++))) said++;
  return at < text.length && isSaid(letterKind(text, at)) ? placeOf(content, at) : null;
}

/** What is left of a line behind such a headline; the line itself where it repeats none. */
export function withoutRepeated(line: Line, headline: Line): Line {
  const cut = behindRepeatedHeadline(line, headline);
  return cut === null ? line : new Line(line.content, { from: cut, to: line.content.to });
}

/** Letters of the shortest headline that no sentence happens to begin with. */
const SHORTEST = 12;
